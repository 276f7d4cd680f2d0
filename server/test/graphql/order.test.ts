import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Order } from '../../src/store/entities/order.ts';
import {
  aCancellation,
  aDelivery,
  aMall,
  aNotification,
  anAttempt,
  anAttention,
  anOrder,
  anOrderEvent,
  aPaidOrder,
  aShop,
  aWebhookEvent,
  someTime,
} from '../support/builders.ts';
import { type GraphqlServer, startGraphqlServer } from '../support/graphql-server.ts';
import { countStatements } from '../support/statements.ts';

let server: GraphqlServer;
beforeAll(async () => {
  server = await startGraphqlServer();
});
afterAll(() => server.stop());

/** What an order answers to a selection. */
async function read(order: { id: string }, selection: string, role: 'viewer' | 'support' | 'admin' = 'admin') {
  const { data, errors } = await server.ask(
    `query ($id: ID!) { order(id: $id) { ${selection} } }`,
    { id: order.id },
    role,
  );
  expect(errors).toBeUndefined();
  return (data as unknown as { order: Record<string, unknown> }).order;
}

test('amounts are decimal text in the currency of the order, the requested one as Cafe24 spelled it', async () => {
  const order = await anOrder(server.em(), {
    status: 'PARTIALLY_REFUNDED',
    currency: 'PHP',
    amountText: '3065.0',
    requestedMinor: 306_500n,
    paidMinor: 306_500n,
    refundedMinor: 6_505n,
    reservedMinor: 100_000n,
  });
  expect(await read(order, 'currency requestedAmount paidAmount refundedAmount cancellableAmount')).toEqual({
    currency: 'PHP',
    requestedAmount: '3065.0',
    paidAmount: '3065.00',
    refundedAmount: '65.05',
    cancellableAmount: '1999.95',
  });
});

test('an order tells its mall, reference and what Cafe24 sent along', async () => {
  const em = server.em();
  const mall = await aMall(em, { id: 'hanok', name: '한옥' });
  const order = await anOrder(em, { mall, attemptCount: 2, extraData: '{"memo":"x","1":2}' });
  await anAttempt(em, { order, number: 2, reference: 'SECOND', orderCode: 'pg-2', status: 'PENDING' });
  const answer = await read(
    order,
    'mallId mallName shopNo reference extraData paymentMethod createdAt needsAttention attempts { number reference pgTransactionId status amount currency }',
  );
  expect(answer).toMatchObject({
    mallId: 'hanok',
    mallName: '한옥',
    shopNo: 1,
    reference: 'SECOND',
    extraData: { memo: 'x', 1: 2 },
    paymentMethod: 'card',
    createdAt: '2026-05-19T05:03:27.000Z',
    needsAttention: false,
    attempts: [
      { number: 1 },
      { number: 2, reference: 'SECOND', pgTransactionId: 'pg-2', status: 'PENDING', amount: '39000', currency: 'KRW' },
    ],
  });
});

test('the buyer is masked for everybody', async () => {
  const order = await anOrder(server.em(), { buyerId: 'abigail' });
  const short = await anOrder(server.em(), { buyerId: 'a' });
  const nobody = await anOrder(server.em());
  expect(await read(order, 'buyerId', 'viewer')).toEqual({ buyerId: 'ab****' });
  expect(await read(short, 'buyerId', 'viewer')).toEqual({ buyerId: '****' });
  expect(await read(nobody, 'buyerId', 'viewer')).toEqual({ buyerId: null });
  expect(await read(order, 'buyerId', 'admin')).toEqual({ buyerId: 'ab****' });
});

test('the timeline holds the lines oldest first, with where a status came from', async () => {
  const em = server.em();
  const order = await aPaidOrder(em);
  const message = await aWebhookEvent(em, { order });
  const notification = await aNotification(em, { order });
  await anOrderEvent(em, { order, params: { amount: '39000' }, webhookEvent: message });
  await anOrderEvent(em, { order, kind: 'STATUS_CHANGED', actor: 'SYSTEM', fromStatus: 'REQUESTED', toStatus: 'PAID' });
  await anOrderEvent(em, { order, kind: 'NOTIFICATION_CREATED', actor: 'SYSTEM', notification });
  const line = 'cursor node { id kind actor params webhookEvent { id } notification { id } }';
  const { timeline } = await read(
    order,
    `timeline(first: 2) { totalCount edges { ${line} } pageInfo { hasNextPage endCursor } }`,
  );
  expect(timeline).toMatchObject({
    totalCount: 3,
    edges: [
      {
        node: {
          kind: 'PAYMENT_REQUESTED',
          actor: 'CAFE24',
          params: { amount: '39000' },
          webhookEvent: { id: message.id },
        },
      },
      { node: { kind: 'STATUS_CHANGED', params: { from: 'REQUESTED', to: 'PAID' }, webhookEvent: null } },
    ],
    pageInfo: { hasNextPage: true },
  });
  const { edges, pageInfo } = timeline as {
    edges: { cursor: string; node: { id: string } }[];
    pageInfo: { endCursor: string };
  };
  expect(edges[1]?.cursor).toBe(edges[1]?.node.id);
  const rest = await read(
    order,
    `timeline(after: "${pageInfo.endCursor}") { edges { ${line} } pageInfo { hasNextPage hasPreviousPage } }`,
  );
  expect(rest.timeline).toMatchObject({
    edges: [{ node: { kind: 'NOTIFICATION_CREATED', notification: { id: notification.id } } }],
    pageInfo: { hasNextPage: false, hasPreviousPage: true },
  });
});

test('messages of an order come newest first, in pages', async () => {
  const em = server.em();
  const order = await anOrder(em);
  const at = (seconds: number) => ({ order, receivedAt: new Date(someTime.getTime() + seconds * 1000) });
  const [a, b, c] = [await aWebhookEvent(em, at(1)), await aWebhookEvent(em, at(2)), await aWebhookEvent(em, at(3))];
  const page = await read(
    order,
    'webhookEvents(first: 2) { totalCount edges { node { id } } pageInfo { endCursor hasNextPage } }',
  );
  expect(page.webhookEvents).toMatchObject({ totalCount: 3, edges: [{ node: { id: c.id } }, { node: { id: b.id } }] });
  const { endCursor } = (page as unknown as { webhookEvents: { pageInfo: { endCursor: string } } }).webhookEvents
    .pageInfo;
  const rest = await read(
    order,
    `webhookEvents(first: 2, after: "${endCursor}") { edges { node { id } } pageInfo { hasNextPage } }`,
  );
  expect(rest.webhookEvents).toEqual({ edges: [{ node: { id: a.id } }], pageInfo: { hasNextPage: false } });
});

test('a notification shows every try with what went over the wire', async () => {
  const em = server.em();
  const order = await aPaidOrder(em);
  const notification = await aNotification(em, { order, deliveryCount: 2 });
  await aDelivery(em, { notification });
  await aDelivery(em, { notification, number: 2, webhookEvent: null, failureKind: null, finishedAt: null });
  const deliveries =
    'deliveries { number trigger startedAt durationMs httpStatus failureKind succeeded requestBody responseBody }';
  const { currentNotification } = await read(
    order,
    `currentNotification { kind status channel url payload attemptCount attemptLimit nextAttemptAt order { id } ${deliveries} }`,
  );
  expect(currentNotification).toMatchObject({
    status: 'PENDING',
    channel: 'NOTICE_URL',
    payload: '{"result_code":"0000"}',
    attemptCount: 2,
    attemptLimit: 11,
    nextAttemptAt: '2026-05-19T05:03:27.000Z',
    order: { id: order.id },
    deliveries: [
      {
        number: 1,
        durationMs: 812,
        httpStatus: 502,
        failureKind: 'HTTP_5XX',
        requestBody: '{"sent":"content"}',
        responseBody: 'Bad Gateway',
      },
      { number: 2, durationMs: null, httpStatus: null, failureKind: null, succeeded: false, requestBody: null },
    ],
  });
});

describe('the situation is read from what is stored', () => {
  test('a notification that is being retried', async () => {
    const em = server.em();
    const order = await aPaidOrder(em);
    const notification = await aNotification(em, { order, deliveryCount: 1 });
    await aDelivery(em, { notification });
    const { situation } = await read(order, 'situation { code since nextAt params moreCauses }');
    expect(situation).toEqual({
      code: 'NOTIFY_RETRYING',
      since: '2026-05-19T05:03:27.000Z',
      nextAt: '2026-05-19T05:03:27.000Z',
      params: { n: 2, of: 11, failure: 'HTTP_5XX', httpStatus: 502, host: 'hanok.example', kind: 'PAYMENT' },
      moreCauses: [],
    });
  });

  test('an open attention, not a closed one', async () => {
    const em = server.em();
    const order = await anOrder(em);
    await anAttention(em, { order, cause: 'LATE_MONEY', resolvedAt: someTime });
    await anAttention(em, { order, params: { ours: '39000 KRW', theirs: '1 KRW' } });
    expect(await read(order, 'needsAttention situation { code params moreCauses }')).toMatchObject({
      needsAttention: true,
      situation: { code: 'HELD_MISMATCH', params: { ours: '39000 KRW', theirs: '1 KRW' }, moreCauses: [] },
    });
  });

  test("the PG's last word of a failed payment", async () => {
    const em = server.em();
    const order = await anOrder(em, { status: 'FAILED' });
    for (const pgMessage of ['first refusal', 'card declined']) {
      await anOrderEvent(em, { order, kind: 'PG_REPORTED', actor: 'PG', params: { pgMessage } });
    }
    expect((await read(order, 'situation { params }')).situation).toMatchObject({
      params: { pgMessage: 'card declined' },
    });
  });
});

test('a cancellation says what the PG knows it by, and the order what it waits for', async () => {
  const order = await aPaidOrder(server.em(), { reservedMinor: 10_000n });
  const pending = { order, status: 'PENDING', mode: 'ASYNC', refundReference: 'REFUND-1', refundCode: 'RF-1' } as const;
  await aCancellation(server.em(), { ...pending, completedAt: null });
  const fields = 'situation { code params } cancellations { mode refundReference refundCode pgMessage completedAt }';
  expect(await read(order, fields)).toEqual({
    situation: { code: 'CANCEL_PENDING', params: { amount: '10000', currency: 'KRW', by: 'CAFE24', byKind: 'CAFE24' } },
    cancellations: [
      { mode: 'ASYNC', refundReference: 'REFUND-1', refundCode: 'RF-1', pgMessage: null, completedAt: null },
    ],
  });
});

test('cancellations carry the currency of their order', async () => {
  const order = await aPaidOrder(server.em(), { status: 'PARTIALLY_REFUNDED', refundedMinor: 10_000n });
  await aCancellation(server.em(), { order, reason: 'out of stock' });
  expect(await read(order, 'cancellations { status origin amount currency reason }')).toEqual({
    cancellations: [
      { status: 'COMPLETED', origin: 'CAFE24', amount: '10000', currency: 'KRW', reason: 'out of stock' },
    ],
  });
});

test('an order is found by the mall and number it has', async () => {
  const order = await anOrder(server.em(), { orderNumber: '20260601-0000001' });
  const query =
    'query ($mall: String!, $number: String!) { orderByNumber(mallId: $mall, orderNumber: $number) { id } }';
  const found = async (mall: string, number: string) => (await server.ask(query, { mall, number })).data;
  expect(await found(order.mall.id, '20260601-0000001')).toEqual({ orderByNumber: { id: order.id } });
  expect(await found('another', '20260601-0000001')).toEqual({ orderByNumber: null });
});

test.each(['order', 'webhookEvent', 'notification'])('%s of an unknown or malformed id is empty', async (field) => {
  const { data, errors } = await server.ask(
    `{ unknown: ${field}(id: "019e3e9e-1118-7000-8000-066bb934eac1") { id } malformed: ${field}(id: "x") { id } }`,
  );
  expect(errors).toBeUndefined();
  expect(data).toEqual({ unknown: null, malformed: null });
});

test('a message leads to its order and to the one it repeats', async () => {
  const em = server.em();
  const order = await anOrder(em);
  const first = await aWebhookEvent(em, { order });
  const repeat = await aWebhookEvent(em, {
    order,
    verdict: 'DUPLICATE',
    duplicateOf: first,
    reasonParams: { field: 'x' },
  });
  const selection =
    'verdict duplicateOf { id } order { id orderNumber } headers { name value } reasonParams body requestId';
  const { data } = await server.ask(`{ webhookEvent(id: "${repeat.id}") { ${selection} } }`);
  expect(data).toMatchObject({
    webhookEvent: {
      verdict: 'DUPLICATE',
      duplicateOf: { id: first.id },
      order: { id: order.id },
      headers: [{ name: 'content-type', value: 'application/json' }],
      reasonParams: { field: 'x' },
    },
  });
});

test('malls come with their shops', async () => {
  const em = server.em();
  const mall = await aMall(em, { id: 'a-first', uninstalledAt: someTime });
  await aShop(em, { mall, shopNo: 2, currency: 'USD', enabled: false });
  await aShop(em, { mall, shopNo: 1, name: 'main' });
  const { data } = await server.ask('{ malls { id uninstalledAt pgAdapter shops { shopNo name currency enabled } } }');
  const { malls } = data as unknown as { malls: object[] };
  expect(malls[0]).toEqual({
    id: 'a-first',
    uninstalledAt: '2026-05-19T05:03:27.000Z',
    pgAdapter: 'reference',
    shops: [
      { shopNo: 1, name: 'main', currency: 'KRW', enabled: true },
      { shopNo: 2, name: null, currency: 'USD', enabled: false },
    ],
  });
});

test('a page of orders costs as many statements as a single order', async () => {
  const em = server.em();
  const mall = await aMall(em, { id: 'pages' });
  const orders: Order[] = [];
  for (let n = 0; n < 6; n += 1) {
    const order = await aPaidOrder(em, { mall, createdAt: new Date(someTime.getTime() + n) });
    const message = await aWebhookEvent(em, { order });
    await anOrderEvent(em, { order, webhookEvent: message });
    await aDelivery(em, { notification: await aNotification(em, { order, deliveryCount: 1 }) });
    orders.push(order);
  }
  const selection = `mallName reference needsAttention situation { code } currentNotification { deliveries { httpStatus } order { id } }
    attempts { id } cancellations { amount } notifications { id } timeline { edges { node { webhookEvent { id } } } }
    webhookEvents(first: 3) { edges { node { order { id } } } }`;
  const ask = (first: number) =>
    countStatements(server.orm, () =>
      server.ask(`{ orders(first: ${first}, filter: {mallIds: ["pages"]}) { edges { node { ${selection} } } } }`),
    );
  const one = await ask(1);
  const six = await ask(6);
  expect(six.result.errors).toBeUndefined();
  expect((six.result.data as unknown as { orders: { edges: object[] } }).orders.edges).toHaveLength(6);
  expect(six.statements).toHaveLength(one.statements.length);
});
