#!/bin/sh
# Follows an order until its payment is decided, and prints each change as it happens.
#
#   follow-order.sh MALL ORDER_NUMBER
#
# When the connection is lost it connects again: a subscription begins with how things are, so nothing is missed.
# Ends with 0: paid, 1: could not ask, 3: it came to nothing (failed, given up or expired).
set -u

fail() { echo "$1" >&2; exit 1; }
[ -n "${PGBRIDGE_URL:-}" ] && [ -n "${PGBRIDGE_KEY:-}" ] || fail 'Set PGBRIDGE_URL and PGBRIDGE_KEY.'
[ $# -eq 2 ] || fail 'follow-order.sh MALL ORDER_NUMBER'

# send PATH QUERY VARIABLES [what else curl is told]
send() {
  path=$1 body="{\"query\":\"$2\",\"variables\":$3}"
  shift 3
  exec curl -sS "$@" "$PGBRIDGE_URL$path" -H "Authorization: Bearer $PGBRIDGE_KEY" -H "Content-Type: application/json" -d "$body"
}
field() { printf '%s' "$answer" | sed -n 's/.*"'"$1"'":"\([^"]*\)".*/\1/p'; }
text() { printf '"%s"' "$(printf '%s' "$1" | sed 's/[\\"]/\\&/g')"; }

answer=$(send /graphql \
  'query ($mallId: String!, $orderNumber: String!) { orderByNumber(mallId: $mallId, orderNumber: $orderNumber) { id } }' \
  "{\"mallId\":$(text "$1"),\"orderNumber\":$(text "$2")}" --retry 3 --retry-all-errors --max-time 60) ||
  fail 'The server did not answer.'
case "$answer" in *'"errors":['*) fail "$(field message)" ;; esac
order=$(field id)
[ -n "$order" ] || fail "There is no order $2 of $1, or the key does not see it."

# Something comes every 12 seconds, if only a pulse; a line that is silent for 40 is dead.
follow() {
  send /graphql/stream \
    'subscription ($id: ID!) { orderChanged(id: $id) { status paidAmount currency notifications { told: status } } }' \
    "{\"id\":\"$order\"}" --no-buffer --speed-limit 1 --speed-time 40
}

pipe=$(mktemp -d)/events && mkfifo "$pipe" || fail 'There is no room for temporary files.'
line=
trap 'kill $line 2>/dev/null; rm -r "${pipe%/*}"' EXIT
while :; do
  follow >"$pipe" &
  line=$!
  while IFS= read -r answer || [ -n "$answer" ]; do
    case "$answer" in *'"errors":['*) fail "$(field message)" ;; 'data: {'*) ;; *) continue ;; esac
    told=$(printf '%s' "$answer" | grep -o '"told":"[A-Z]*"' | cut -d'"' -f4 | tr '\n' ' ')
    echo "$(field status) $(field paidAmount) $(field currency) $told"
    case "$(field status)" in
      PAID | PARTIALLY_REFUNDED | REFUNDED) exit 0 ;;
      FAILED | CANCELLED | EXPIRED) exit 3 ;;
    esac
  done <"$pipe"
  sleep 1
done
