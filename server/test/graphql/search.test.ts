import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Order } from '../../src/store/entities/order.ts';
import { aMall, aNotification, anAttempt, anOrder, aWebhookEvent, someTime } from '../support/builders.ts';
import { type GraphqlServer, startGraphqlServer } from '../support/graphql-server.ts';

let server: GraphqlServer;
let order: Order;
let message: { id: string; requestId: string };
let stray: { id: string };
let notification: { id: string };

beforeAll(async () => {
  server = await startGraphqlServer();
  const em = server.em();
  const given = { orderNumber: '20260519-0000029', buyerId: 'buyer@hana', pgTransactionId: 'pg-order-77' };
  order = await anOrder(em, given);
  await anAttempt(em, { order, number: 2, reference: 'REFERENCE2', orderCode: 'pg-older-77' });
  message = await aWebhookEvent(em, { order, receivedAt: new Date(someTime.getTime() - 1000) });
  notification = await aNotification(em, { order });
  stray = await aWebhookEvent(em, { verdict: 'REJECTED', body: '{"order_id":"20260519-0000029"}' });
  await anOrder(em, { orderNumber: '20260519-0000030', buyerId: 'buyer@other' });
  await aWebhookEvent(em, { body: 'something else' });
});
afterAll(() => server.stop());

async function find(field: string, filter: object): Promise<string[]> {
  const type = field === 'orders' ? 'OrderFilter' : 'WebhookEventFilter';
  const { data, errors } = await server.ask(
    `query ($filter: ${type}) { ${field}(filter: $filter) { edges { node { id } } } }`,
    { filter },
  );
  expect(errors).toBeUndefined();
  const { edges } = (data as unknown as Record<string, { edges: { node: { id: string } }[] }>)[field] ?? { edges: [] };
  return edges.map(({ node }) => node.id);
}

describe('one id of any kind finds its order', () => {
  test.each<[string, () => string]>([
    ['order number', () => '20260519-0000029'],
    ['order number without its hyphen', () => '202605190000029'],
    ['order number in full-width characters', () => '２０２６０５１９－０００００２９'],
    ['order number with a sign in front and space around', () => '  #20260519-0000029 '],
    ['order number in quotes', () => '"20260519-0000029"'],
    ['tid', () => 'pg-order-77'],
    ['tid of another attempt', () => 'pg-older-77'],
    ['reference of an attempt', () => 'REFERENCE2'],
    ['buyer', () => 'buyer@hana'],
    ['message', () => message.id],
    ['request', () => message.requestId],
    ['notification', () => notification.id],
    ['the order itself', () => order.id],
  ])('%s', async (_name, search) => {
    expect(await find('orders', { search: search() })).toEqual([order.id]);
    const messages = await find('webhookEvents', { search: search() });
    expect(messages).toContain(message.id);
  });
});

test('text that is no id of anything finds nothing', async () => {
  expect(await find('orders', { search: "29' or 1=1 --" })).toEqual([]);
  expect(await find('orders', { search: '0000029' })).toEqual([]);
});

test('an empty search is no search', async () => {
  expect(await find('orders', { search: ' # ' })).toHaveLength(2);
});

test('a search ignores the dates and keeps to the other filters', async () => {
  const never = new Date(0);
  const search = '20260519-0000029';
  expect(await find('orders', { search, createdTo: never })).toEqual([order.id]);
  expect(await find('webhookEvents', { search, to: never })).toContain(message.id);
  expect(await find('orders', { search, mallIds: ['another'] })).toEqual([]);
  expect(await find('webhookEvents', { search, verdicts: ['REJECTED'] })).toEqual([stray.id]);
});

test('two malls may have the same order number, and both are found', async () => {
  const em = server.em();
  const mall = await aMall(em, { id: 'another' });
  const twin = await anOrder(em, {
    mall,
    orderNumber: '20260519-0000029',
    createdAt: new Date(someTime.getTime() + 1),
  });
  expect(await find('orders', { search: '202605190000029' })).toEqual([twin.id, order.id]);
});

test('refused messages that belong to no order are found by what they name', async () => {
  expect(await find('webhookEvents', { search: '#20260519-0000029' })).toContain(stray.id);
});
