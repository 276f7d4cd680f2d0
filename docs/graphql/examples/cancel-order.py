"""Gives money of an order back.

  python3 cancel-order.py MALL ORDER_NUMBER AMOUNT CANCELLABLE REASON KEY

CANCELLABLE is what you saw as the order's cancellableAmount: when it is another by now, nothing happens.
KEY names this refund in your own books, with 8 to 200 characters. The same command again, with the same KEY, pays nothing twice.
DRY_RUN=true says what would happen and changes nothing.
Ends with 0: given back, 1: could not ask, 3: refused and no money moved, 4: taken on and not finished.
"""
import http.client, json, os, sys, time, urllib.error, urllib.request

URL, KEY = os.environ.get("PGBRIDGE_URL"), os.environ.get("PGBRIDGE_KEY")
if not URL or not KEY:
    sys.exit("Set PGBRIDGE_URL and PGBRIDGE_KEY.")
if len(sys.argv) != 7:
    sys.exit("cancel-order.py MALL ORDER_NUMBER AMOUNT CANCELLABLE REASON KEY")
mall_id, order_number, amount, cancellable, reason_code, idempotency_key = sys.argv[1:]


def post(request):
    """An answer of any status."""
    try:
        return urllib.request.urlopen(request, timeout=60)
    except urllib.error.HTTPError as refusal:
        return refusal


def ask(query, variables):
    """A lost connection is tried again with the very same question."""
    body = json.dumps({"query": query, "variables": variables}).encode()
    headers = {"Authorization": f"Bearer {KEY}", "Content-Type": "application/json"}
    for left in (3, 2, 1, 0):
        try:
            with post(urllib.request.Request(f"{URL}/graphql", body, headers)) as response:
                answer = json.load(response)
        except (OSError, http.client.HTTPException, ValueError) as lost:
            if left == 0:
                sys.exit(f"The server did not answer: {lost}")
            time.sleep(1)
            continue
        if "errors" in answer:
            sys.exit(answer["errors"][0]["message"])
        return answer["data"]


order = ask(
    "query ($mallId: String!, $orderNumber: String!) { orderByNumber(mallId: $mallId, orderNumber: $orderNumber) { id } }",
    {"mallId": mall_id, "orderNumber": order_number},
)["orderByNumber"]
if not order:
    sys.exit(f"There is no order {order_number} of {mall_id}, or the key does not see it.")

came = ask(
    """mutation ($input: CancelOrderInput!) {
      cancelOrder(input: $input) {
        ... on CancelOrderSuccess {
          cancellation { status }
          approval { expiresAt }
          preview { left telling }
          order { cancellableAmount }
        }
        ... on Refusal { code message }
      }
    }""",
    {
        "input": {
            "orderId": order["id"],
            "amount": amount,
            "expectedCancellableAmount": cancellable,
            "reasonCode": reason_code,
            "idempotencyKey": idempotency_key,
            "dryRun": os.environ.get("DRY_RUN") == "true",
        }
    },
)["cancelOrder"]

if "code" in came:
    print(f"Refused: {came['code']}. {came['message']}", file=sys.stderr)
    sys.exit(3)
if came["preview"]:
    preview = came["preview"]
    print(f"Would give {amount} back; {preview['left']} would be left. Cafe24: {preview['telling']}")
elif came["approval"]:
    print(f"Another person must agree until {came['approval']['expiresAt']}. No money moved.")
    sys.exit(4)
else:
    status = came["cancellation"]["status"]
    print(f"{status} {amount}; {came['order']['cancellableAmount']} can still be given back.")
    sys.exit({"COMPLETED": 0, "REJECTED": 3}.get(status, 4))
