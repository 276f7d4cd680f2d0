import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Order } from '../../src/store/entities/order.ts';
import {
  aCancellation,
  aMall,
  aNotification,
  anAttempt,
  anOrder,
  aWebhookEvent,
  someTime,
} from '../support/builders.ts';
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
  await aCancellation(em, { order, refundReference: 'REFUND1', refundCode: 'pg-refund-77' });
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
    ['reference in small letters', () => 'reference2'],
    ['reference of a cancellation', () => 'REFUND1'],
    ["the PG's id of a refund", () => 'pg-refund-77'],
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

describe('find', () => {
  type Hit = {
    as: string;
    text: string;
    order: { orderNumber: string; mallId: string } | null;
    webhookEvent: { id: string } | null;
    notification: { id: string } | null;
  };
  type Found = { ids: string[]; hits: Hit[]; hasMore: boolean; missing: string[] };
  const query = `query ($q: String!) {
    find(q: $q) { ids hasMore missing hits { as text order { orderNumber mallId } webhookEvent { id } notification { id } } }
  }`;
  const look = async (q: string) => ((await server.ask(query, { q })).data as unknown as { find: Found }).find;

  test.each<[string, string, () => string]>([
    ['an order number', 'ORDER_NUMBER', () => '#20260519-0000030'],
    ['an order number without its hyphen', 'ORDER_NUMBER', () => '202605190000030'],
    ['a tid', 'TID', () => 'pg-order-77'],
    ['a tid of another attempt', 'TID', () => 'pg-older-77'],
    ['a reference', 'REFERENCE', () => 'reference2'],
    ['a buyer', 'BUYER', () => 'buyer@hana'],
    ['a refund', 'REFUND_ID', () => 'pg-refund-77'],
    ['a message', 'MESSAGE_ID', () => message.id.toUpperCase()],
    ['a request', 'REQUEST_ID', () => message.requestId],
    ['a notification', 'NOTIFICATION_ID', () => notification.id],
    ['an order', 'ORDER_ID', () => order.id],
  ])('says that %s is one', async (_name, as, q) => {
    const { hits, missing } = await look(q());
    expect(hits.map((hit) => hit.as)).toEqual([as]);
    expect(hits[0]?.order?.orderNumber).toBe(
      q().includes('30') && as === 'ORDER_NUMBER' ? '20260519-0000030' : order.orderNumber,
    );
    expect(missing).toEqual([]);
  });

  test('leads to the message or the notification that the id is of', async () => {
    expect((await look(message.id)).hits[0]?.webhookEvent).toEqual({ id: message.id });
    expect((await look(notification.id)).hits[0]?.notification).toEqual({ id: notification.id });
    expect((await look(stray.id)).hits).toMatchObject([
      { as: 'MESSAGE_ID', order: null, webhookEvent: { id: stray.id } },
    ]);
  });

  test('takes many ids of different kinds at once, in their order, and names those that lead nowhere', async () => {
    const { ids, hits, missing } = await look(`nothing, pg-order-77\n202605190000030  buyer@other ${notification.id}`);
    expect(ids).toHaveLength(5);
    expect(hits.map(({ as, text }) => [as, text])).toEqual([
      ['TID', 'pg-order-77'],
      ['ORDER_NUMBER', '202605190000030'],
      ['BUYER', 'buyer@other'],
      ['NOTIFICATION_ID', notification.id],
    ]);
    expect(missing).toEqual(['nothing']);
    const several = `pg-order-77,20260519-0000030`;
    expect(await find('orders', { search: several })).toHaveLength(2);
  });

  test('refuses more than fifty ids', async () => {
    const q = Array.from({ length: 51 }, (_, n) => `id${n}`).join(' ');
    const { errors } = await server.ask(query, { q });
    expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
    expect(errors?.[0]?.message).toContain('At most 50');
  });
});
