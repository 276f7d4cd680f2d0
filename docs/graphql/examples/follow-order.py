"""Follows an order until its payment is decided, and prints each change as it happens.

  python3 follow-order.py MALL ORDER_NUMBER

When the connection is lost it connects again: a subscription begins with how things are, so nothing is missed.
Ends with 0: paid, 1: could not ask, 3: it came to nothing (failed, given up or expired).
"""
import http.client, json, os, sys, time, urllib.error, urllib.request

URL, KEY = os.environ.get("PGBRIDGE_URL"), os.environ.get("PGBRIDGE_KEY")
if not URL or not KEY:
    sys.exit("Set PGBRIDGE_URL and PGBRIDGE_KEY.")
if len(sys.argv) != 3:
    sys.exit("follow-order.py MALL ORDER_NUMBER")
mall_id, order_number = sys.argv[1:]


def send(path, query, variables):
    """Something comes every 12 seconds, if only a pulse; a line that is silent for 40 is dead."""
    body = json.dumps({"query": query, "variables": variables}).encode()
    headers = {"Authorization": f"Bearer {KEY}", "Content-Type": "application/json"}
    try:
        return urllib.request.urlopen(urllib.request.Request(URL + path, body, headers), timeout=40)
    except urllib.error.HTTPError as refused:
        sys.exit(json.load(refused)["errors"][0]["message"])


def follow(query, variables):
    """Results as they come, until the line is lost."""
    try:
        with send("/graphql/stream", query, variables) as stream:
            for line in stream:
                if line.startswith(b"data: {"):
                    yield json.loads(line[len(b"data: ") :])
    except (OSError, http.client.HTTPException) as lost:
        print(f"Lost the line: {lost}", file=sys.stderr)


try:
    answer = json.load(
        send(
            "/graphql",
            "query ($mallId: String!, $orderNumber: String!) { orderByNumber(mallId: $mallId, orderNumber: $orderNumber) { id } }",
            {"mallId": mall_id, "orderNumber": order_number},
        )
    )
except OSError as away:
    sys.exit(f"The server did not answer: {away}")
if "errors" in answer:
    sys.exit(answer["errors"][0]["message"])
if not answer["data"]["orderByNumber"]:
    sys.exit(f"There is no order {order_number} of {mall_id}, or the key does not see it.")

subscription = """subscription ($id: ID!) {
  orderChanged(id: $id) { status paidAmount currency notifications { status } }
}"""
decided = {"PAID": 0, "PARTIALLY_REFUNDED": 0, "REFUNDED": 0, "FAILED": 3, "CANCELLED": 3, "EXPIRED": 3}
while True:
    for result in follow(subscription, answer["data"]["orderByNumber"]):
        if "errors" in result:
            sys.exit(result["errors"][0]["message"])
        order = result["data"]["orderChanged"]
        told = [notification["status"] for notification in order["notifications"]]
        print(order["status"], order["paidAmount"], order["currency"], *told, flush=True)
        if order["status"] in decided:
            sys.exit(decided[order["status"]])
    time.sleep(1)
