"""After an incident: sends everything again that Cafe24 did not take.

  python3 resend-incident.py MALL FROM TO                 says what would be sent, and sends nothing
  python3 resend-incident.py MALL FROM TO COUNT REASON    sends it, if it still is as many as you saw

FROM and TO are times such as 2026-05-19T02:00:00Z; a notification counts by when it was written.
The result, a line for each, is put into resend-<run>.csv.
Ends with 0: all taken, 1: could not ask, 3: refused and nothing sent, 4: some were not taken.
"""
import http.client, json, os, sys, time, urllib.error, urllib.request

URL, KEY = os.environ.get("PGBRIDGE_URL"), os.environ.get("PGBRIDGE_KEY")
if not URL or not KEY:
    sys.exit("Set PGBRIDGE_URL and PGBRIDGE_KEY.")
if len(sys.argv) not in (4, 6):
    sys.exit("resend-incident.py MALL FROM TO [COUNT REASON]")
mall_id, start, end, *rest = sys.argv[1:]
headers = {"Authorization": f"Bearer {KEY}", "Content-Type": "application/json"}


def post(request):
    """An answer of any status."""
    try:
        return urllib.request.urlopen(request, timeout=60)
    except urllib.error.HTTPError as refusal:
        return refusal


def ask(query, variables):
    """A lost connection is tried again with the very same question."""
    body = json.dumps({"query": query, "variables": variables}).encode()
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


def change(query, given):
    """The run that a change answers; a refusal ends the script."""
    came = ask(query, {"input": given})["change"]
    if "run" in came:
        return came["run"]
    print(f"Refused: {came['code']}. {came['message']}", file=sys.stderr)
    sys.exit(3)


planned = change(
    """mutation ($input: PlanBulkResendInput!) {
      change: planBulkResend(input: $input) {
        ... on BulkRunSuccess { run { id plan { total seconds leftOut { reason count } } } }
        ... on Refusal { code message }
      }
    }""",
    {"filter": {"mallIds": [mall_id], "from": start, "to": end}},
)
run_id, plan = planned["id"], planned["plan"]
print(f"{plan['total']} would be sent, in about {plan['seconds']} s.")
for left_out in plan["leftOut"]:
    print(f"{left_out['count']} left out: {left_out['reason']}")
if not rest:
    sys.exit(0)

count, reason = rest
change(
    """mutation ($input: StartBulkResendInput!) {
      change: startBulkResend(input: $input) {
        ... on BulkRunSuccess { run { id } }
        ... on Refusal { code message }
      }
    }""",
    {"runId": run_id, "count": int(count), "reason": reason, "idempotencyKey": f"start-{run_id}"},
)

while True:
    run = ask(
        """query ($id: ID!) {
          bulkRun(id: $id) {
            status resultPath counts { total accepted failed notSent left } waits { receiver }
          }
        }""",
        {"id": run_id},
    )["bulkRun"]
    counts = run["counts"]
    waits = "".join(f"; waits for {wait['receiver']}" for wait in run["waits"])
    print(
        f"{run['status']}: {counts['accepted']} of {counts['total']} taken, {counts['failed']} failed,"
        f" {counts['notSent']} not sent, {counts['left']} left{waits}",
        flush=True,
    )
    if run["status"] in ("FINISHED", "STOPPED"):
        break
    time.sleep(1)

with post(urllib.request.Request(URL + run["resultPath"], headers=headers)) as response:
    if response.status != 200:
        sys.exit(f"The result could not be fetched: {response.status}.")
    with open(f"resend-{run_id}.csv", "wb") as file:
        file.write(response.read())
print(f"resend-{run_id}.csv")
if counts["accepted"] != counts["total"]:
    sys.exit(4)
