// Gives money of an order back.
//
//   node cancel-order.mjs MALL ORDER_NUMBER AMOUNT CANCELLABLE REASON KEY
//
// CANCELLABLE is what you saw as the order's cancellableAmount: when it is another by now, nothing happens.
// KEY names this refund in your own books, with 8 to 200 characters. The same command again, with the same KEY, pays nothing twice.
// DRY_RUN=true says what would happen and changes nothing.
// Ends with 0: given back, 1: could not ask, 3: refused and no money moved, 4: taken on and not finished.
import { setTimeout as rest } from 'node:timers/promises';

const { PGBRIDGE_URL, PGBRIDGE_KEY, DRY_RUN } = process.env;
const [mallId, orderNumber, amount, expectedCancellableAmount, reasonCode, idempotencyKey] = process.argv.slice(2);
if (!PGBRIDGE_URL || !PGBRIDGE_KEY) fail('Set PGBRIDGE_URL and PGBRIDGE_KEY.');
if (!idempotencyKey) fail('cancel-order.mjs MALL ORDER_NUMBER AMOUNT CANCELLABLE REASON KEY');

function fail(why) {
  console.error(why);
  process.exit(1);
}

/** A lost connection is tried again with the very same question. */
async function ask(query, variables) {
  for (let left = 3; ; left--) {
    try {
      const response = await fetch(`${PGBRIDGE_URL}/graphql`, {
        method: 'POST',
        headers: { authorization: `Bearer ${PGBRIDGE_KEY}`, 'content-type': 'application/json' },
        body: JSON.stringify({ query, variables }),
        signal: AbortSignal.timeout(60_000),
      });
      const { data, errors } = await response.json();
      if (errors) fail(errors[0].message);
      return data;
    } catch (error) {
      if (left === 0) fail(`The server did not answer: ${error.message}`);
      await rest(1_000);
    }
  }
}

const { orderByNumber: order } = await ask(
  'query ($mallId: String!, $orderNumber: String!) { orderByNumber(mallId: $mallId, orderNumber: $orderNumber) { id } }',
  { mallId, orderNumber },
);
if (!order) fail(`There is no order ${orderNumber} of ${mallId}, or the key does not see it.`);

const { cancelOrder: came } = await ask(
  `mutation ($input: CancelOrderInput!) {
    cancelOrder(input: $input) {
      ... on CancelOrderSuccess {
        cancellation { status }
        approval { expiresAt }
        preview { left telling }
        order { cancellableAmount }
      }
      ... on Refusal { code message }
    }
  }`,
  {
    input: {
      orderId: order.id,
      amount,
      expectedCancellableAmount,
      reasonCode,
      idempotencyKey,
      dryRun: DRY_RUN === 'true',
    },
  },
);

if (came.code) {
  console.error(`Refused: ${came.code}. ${came.message}`);
  process.exitCode = 3;
} else if (came.preview) {
  console.log(`Would give ${amount} back; ${came.preview.left} would be left. Cafe24: ${came.preview.telling}`);
} else if (came.approval) {
  console.log(`Another person must agree until ${came.approval.expiresAt}. No money moved.`);
  process.exitCode = 4;
} else {
  const { status } = came.cancellation;
  console.log(`${status} ${amount}; ${came.order.cancellableAmount} can still be given back.`);
  process.exitCode = { COMPLETED: 0, REJECTED: 3 }[status] ?? 4;
}
