import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { aBulkRun, aMall, aNotification, aPaidOrder } from '../support/builders.ts';
import { type GraphqlServer, post, startGraphqlServer } from '../support/graphql-server.ts';

/* The examples of docs/graphql are sent as curl would send them. */

const pages = [
  'authentication.md',
  'bulk.md',
  'cancel.md',
  'finding-orders.md',
  'malls.md',
  'settings.md',
  'staff-actions.md',
  'subscriptions.md',
].map((name) => readFileSync(new URL(`../../../docs/graphql/${name}`, import.meta.url), 'utf8'));
const examplesOf = (page: string) => [...page.matchAll(/^```sh\n(curl .*?)^```/gms)].map(([, command = '']) => command);
const examples = pages.flatMap(examplesOf);

const told = {
  request_type: 'payment',
  partner_id: 'hanok:1:k7q2m9',
  tid: 'pg-order-1',
  amount: '39000',
  order_id: '20260519-0000029',
  currency: 'KRW',
};
const content = JSON.stringify(told);

let server: GraphqlServer;
let key: string;
let orderId: string;
let notificationId: string;
let runId: string;
beforeAll(async () => {
  server = await startGraphqlServer();
  // Only admins change malls.
  key = await server.key('admin');
  const order = await aPaidOrder(server.em(), { mall: await aMall(server.em(), { id: 'hanok' }) });
  orderId = order.id;
  notificationId = (await aNotification(server.em(), { order, content })).id;
  runId = (await aBulkRun(server.em(), { malls: [] })).id;
});
afterAll(() => server.stop());

/** Reads a curl command of the kind our pages have. */
function requestOf(command: string) {
  const withValues = command
    .replaceAll('$PGBRIDGE_URL', server.url)
    .replaceAll('$PGBRIDGE_KEY', key)
    .replaceAll(`'"$ORDER_ID"'`, orderId)
    .replaceAll(`'"$RUN_ID"'`, runId)
    .replaceAll(`'"$NOTIFICATION_ID"'`, notificationId);
  const [, url = ''] = /"(http[^"]+)"/.exec(withValues) ?? [];
  const [, body = ''] = /-d '([^']+)'/.exec(withValues) ?? [];
  const headers = [...withValues.matchAll(/-H "([^:]+): ([^"]+)"/g)].map(([, name = '', value = '']) => [name, value]);
  return { url, body, headers: Object.fromEntries(headers) as Record<string, string> };
}

test.each(pages)('the page has examples', (page) => {
  expect(examplesOf(page)).not.toEqual([]);
});

test.each(examples)('%s', async (command) => {
  const { url, body, headers } = requestOf(command);
  const { status, data, errors } = await post(url.replace(/\/graphql.*/, ''), body, headers);
  expect([status, errors]).toEqual([200, undefined]);
  expect(Object.keys(data ?? {})).toHaveLength(1);
  expect(url.endsWith('/stream')).toBe(body.includes('subscription'));
});
