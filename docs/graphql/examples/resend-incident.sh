#!/bin/sh
# After an incident: sends everything again that Cafe24 did not take.
#
#   resend-incident.sh MALL FROM TO                 says what would be sent, and sends nothing
#   resend-incident.sh MALL FROM TO COUNT REASON    sends it, if it still is as many as you saw
#
# FROM and TO are times such as 2026-05-19T02:00:00Z; a notification counts by when it was written.
# The result, a line for each, is put into resend-<run>.csv.
# Ends with 0: all taken, 1: could not ask, 3: refused and nothing sent, 4: some were not taken.
set -u

fail() { echo "$1" >&2; exit 1; }
[ -n "${PGBRIDGE_URL:-}" ] && [ -n "${PGBRIDGE_KEY:-}" ] || fail 'Set PGBRIDGE_URL and PGBRIDGE_KEY.'
[ $# -eq 3 ] || [ $# -eq 5 ] || fail 'resend-incident.sh MALL FROM TO [COUNT REASON]'

# A lost connection is tried again with the very same question.
ask() {
  answer=$(curl -sS --retry 3 --retry-all-errors --max-time 60 "$PGBRIDGE_URL/graphql" \
    -H "Authorization: Bearer $PGBRIDGE_KEY" \
    -H "Content-Type: application/json" \
    -d "{\"query\":\"$(printf '%s' "$1" | tr '\n' ' ')\",\"variables\":$2}") || fail 'The server did not answer.'
  case "$answer" in *'"errors":['*) fail "$(field message)" ;; esac
  if [ -n "$(field code)" ]; then
    echo "Refused: $(field code). $(field message)" >&2
    exit 3
  fi
}
field() { printf '%s' "$answer" | sed -n 's/.*"'"$1"'":"\([^"]*\)".*/\1/p'; }
number() { printf '%s' "$answer" | sed -n 's/.*"'"$1"'":\([0-9]*\).*/\1/p'; }
text() { printf '"%s"' "$(printf '%s' "$1" | sed 's/[\\"]/\\&/g')"; }

ask 'mutation ($input: PlanBulkResendInput!) { planBulkResend(input: $input) {
  ... on BulkRunSuccess { run { id plan { total seconds leftOut { reason left: count } } } }
  ... on Refusal { code message }
} }' "{\"input\":{\"filter\":{\"mallIds\":[$(text "$1")],\"from\":$(text "$2"),\"to\":$(text "$3")}}}"
run=$(field id)
echo "$(number total) would be sent, in about $(number seconds) s."
printf '%s' "$answer" | grep -o '"reason":"[A-Z_]*","left":[0-9]*' | sed 's/"reason":"\(.*\)","left":\(.*\)/\2 left out: \1/'
[ $# -eq 5 ] || exit 0

case "$4" in '' | *[!0-9]*) fail 'COUNT is a number.' ;; esac
ask 'mutation ($input: StartBulkResendInput!) { startBulkResend(input: $input) {
  ... on BulkRunSuccess { run { id } }
  ... on Refusal { code message }
} }' "{\"input\":{\"runId\":\"$run\",\"count\":$4,\"reason\":$(text "$5"),\"idempotencyKey\":\"start-$run\"}}"

while :; do
  ask 'query ($id: ID!) { bulkRun(id: $id) { status resultPath counts { total accepted failed notSent left } waits { receiver } } }' \
    "{\"id\":\"$run\"}"
  waiting=$(field receiver)
  echo "$(field status): $(number accepted) of $(number total) taken, $(number failed) failed, $(number notSent) not sent, $(number left) left${waiting:+; waits for $waiting}"
  case "$(field status)" in FINISHED | STOPPED) break ;; esac
  sleep 1
done

curl -sSf --retry 3 "$PGBRIDGE_URL$(field resultPath)" -H "Authorization: Bearer $PGBRIDGE_KEY" -o "resend-$run.csv" ||
  fail 'The result could not be fetched.'
echo "resend-$run.csv"
[ "$(number accepted)" -eq "$(number total)" ] || exit 4
