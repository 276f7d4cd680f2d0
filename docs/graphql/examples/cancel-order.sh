#!/bin/sh
# Gives money of an order back.
#
#   cancel-order.sh MALL ORDER_NUMBER AMOUNT CANCELLABLE REASON KEY
#
# CANCELLABLE is what you saw as the order's cancellableAmount: when it is another by now, nothing happens.
# KEY names this refund in your own books, with 8 to 200 characters. The same command again, with the same KEY, pays nothing twice.
# DRY_RUN=true says what would happen and changes nothing.
# Ends with 0: given back, 1: could not ask, 3: refused and no money moved, 4: taken on and not finished.
set -u

fail() { echo "$1" >&2; exit 1; }
[ -n "${PGBRIDGE_URL:-}" ] && [ -n "${PGBRIDGE_KEY:-}" ] || fail 'Set PGBRIDGE_URL and PGBRIDGE_KEY.'
[ $# -eq 6 ] || fail 'cancel-order.sh MALL ORDER_NUMBER AMOUNT CANCELLABLE REASON KEY'

# A lost connection is tried again with the very same question.
ask() {
  answer=$(curl -sS --retry 3 --retry-all-errors --max-time 60 "$PGBRIDGE_URL/graphql" \
    -H "Authorization: Bearer $PGBRIDGE_KEY" \
    -H "Content-Type: application/json" \
    -d "{\"query\":\"$(printf '%s' "$1" | tr '\n' ' ')\",\"variables\":$2}") || fail 'The server did not answer.'
  case "$answer" in *'"errors":['*) fail "$(field message)" ;; esac
}
field() { printf '%s' "$answer" | sed -n 's/.*"'"$1"'":"\([^"]*\)".*/\1/p'; }
text() { printf '"%s"' "$(printf '%s' "$1" | sed 's/[\\"]/\\&/g')"; }

ask 'query ($mallId: String!, $orderNumber: String!) { orderByNumber(mallId: $mallId, orderNumber: $orderNumber) { id } }' \
  "{\"mallId\":$(text "$1"),\"orderNumber\":$(text "$2")}"
order=$(field id)
[ -n "$order" ] || fail "There is no order $2 of $1, or the key does not see it."

ask 'mutation ($input: CancelOrderInput!) { cancelOrder(input: $input) {
  ... on CancelOrderSuccess { cancellation { status } approval { expiresAt } preview { left telling } order { cancellableAmount } }
  ... on Refusal { code message }
} }' "{\"input\":{\"orderId\":\"$order\",\"amount\":$(text "$3"),\"expectedCancellableAmount\":$(text "$4"),\"reasonCode\":$(text "$5"),\"idempotencyKey\":$(text "$6"),\"dryRun\":${DRY_RUN:-false}}}"

if [ -n "$(field code)" ]; then
  echo "Refused: $(field code). $(field message)" >&2
  exit 3
elif [ -n "$(field left)" ]; then
  echo "Would give $3 back; $(field left) would be left. Cafe24: $(field telling)"
elif [ -n "$(field expiresAt)" ]; then
  echo "Another person must agree until $(field expiresAt). No money moved."
  exit 4
else
  echo "$(field status) $3; $(field cancellableAmount) can still be given back."
  case "$(field status)" in COMPLETED) exit 0 ;; REJECTED) exit 3 ;; *) exit 4 ;; esac
fi
