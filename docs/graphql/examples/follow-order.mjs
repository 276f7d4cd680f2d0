// Follows an order until its payment is decided, and prints each change as it happens.
//
//   node follow-order.mjs MALL ORDER_NUMBER
//
// When the connection is lost it connects again: a subscription begins with how things are, so nothing is missed.
// Ends with 0: paid, 1: could not ask, 3: it came to nothing (failed, given up or expired).
import { setTimeout as rest } from 'node:timers/promises';

const { PGBRIDGE_URL, PGBRIDGE_KEY } = process.env;
const [mallId, orderNumber] = process.argv.slice(2);
if (!PGBRIDGE_URL || !PGBRIDGE_KEY) fail('Set PGBRIDGE_URL and PGBRIDGE_KEY.');
if (!orderNumber) fail('follow-order.mjs MALL ORDER_NUMBER');

function fail(why) {
  console.error(why);
  process.exit(1);
}

function send(path, body, signal) {
  return fetch(`${PGBRIDGE_URL}${path}`, {
    method: 'POST',
    headers: { authorization: `Bearer ${PGBRIDGE_KEY}`, 'content-type': 'application/json' },
    body: JSON.stringify(body),
    signal,
  });
}

/** Results as they come, until the line is lost. */
async function* follow(query, variables) {
  const silence = new AbortController();
  // Something comes every 12 seconds, if only a pulse; a line that is silent for 40 is dead.
  const giveUp = () => setTimeout(() => silence.abort(), 40_000);
  let timer = giveUp();
  try {
    const response = await send('/graphql/stream', { query, variables }, silence.signal);
    if (!response.ok) fail((await response.json()).errors[0].message);
    let read = '';
    for await (const part of response.body.pipeThrough(new TextDecoderStream())) {
      clearTimeout(timer);
      timer = giveUp();
      const events = (read + part).split('\n\n');
      read = events.pop();
      for (const event of events) {
        const [, data] = /^event: next\ndata: (.*)$/.exec(event) ?? [];
        if (data) yield JSON.parse(data);
      }
    }
  } catch (error) {
    console.error(`Lost the line: ${error.message}`);
  } finally {
    clearTimeout(timer);
    silence.abort();
  }
}

const found = await send('/graphql', {
  query:
    'query ($mallId: String!, $orderNumber: String!) { orderByNumber(mallId: $mallId, orderNumber: $orderNumber) { id } }',
  variables: { mallId, orderNumber },
}).then(
  (response) => response.json(),
  (error) => fail(`The server did not answer: ${error.message}`),
);
if (found.errors) fail(found.errors[0].message);
if (!found.data.orderByNumber) fail(`There is no order ${orderNumber} of ${mallId}, or the key does not see it.`);

const query = `subscription ($id: ID!) {
  orderChanged(id: $id) { status paidAmount currency notifications { status } }
}`;
const decided = { PAID: 0, PARTIALLY_REFUNDED: 0, REFUNDED: 0, FAILED: 3, CANCELLED: 3, EXPIRED: 3 };
for (;;) {
  for await (const { data, errors } of follow(query, { id: found.data.orderByNumber.id })) {
    if (errors) fail(errors[0].message);
    const { status, paidAmount, currency, notifications } = data.orderChanged;
    console.log(status, paidAmount, currency, ...notifications.map((told) => told.status));
    if (status in decided) process.exit(decided[status]);
  }
  await rest(1_000);
}
