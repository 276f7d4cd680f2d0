import { notificationStatuses } from '@pgbridge/shared/words';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Order } from '../../src/store/entities/order.ts';
import { aMall, aNotification, anOrder, aPaidOrder, aWebhookEvent, someTime } from '../support/builders.ts';
import { type GraphqlServer, startGraphqlServer } from '../support/graphql-server.ts';
import { countStatements } from '../support/statements.ts';

let server: GraphqlServer;
beforeAll(async () => {
  server = await startGraphqlServer();
});
afterAll(() => server.stop());

type Page = {
  edges: { cursor: string; node: { id: string } }[];
  pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string | null; endCursor: string | null };
};

const query = `query ($first: Int, $after: String, $last: Int, $before: String, $mall: [String!], $sort: OrderSort) {
  orders(first: $first, after: $after, last: $last, before: $before, sort: $sort, filter: {mallIds: $mall}) {
    edges { cursor node { id } }
    pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
  }
}`;

async function readOrders(mall: string, args: object): Promise<Page> {
  const { data, errors } = await server.ask(query, { mall: [mall], ...args });
  expect(errors).toBeUndefined();
  return (data as unknown as { orders: Page }).orders;
}

const ids = (page: Page) => page.edges.map(({ node }) => node.id);

/** Orders a minute apart, oldest first; two share one time. */
async function someOrders(mall: string, count: number): Promise<Order[]> {
  const em = server.em();
  const owner = await aMall(em, { id: mall });
  const orders: Order[] = [];
  for (let n = 0; n < count; n += 1) {
    const minutes = n === 3 ? 2 : n;
    orders.push(await anOrder(em, { mall: owner, createdAt: new Date(someTime.getTime() + minutes * 60_000) }));
  }
  return orders;
}

const newestFirst = (orders: Order[]) =>
  orders
    .toSorted((a, b) => b.createdAt.getTime() - a.createdAt.getTime() || (a.id < b.id ? 1 : -1))
    .map(({ id }) => id);

test('pages read forwards hold every order once, though orders arrive meanwhile', async () => {
  const expected = newestFirst(await someOrders('forwards', 7));
  const seen: string[] = [];
  let after: string | null = null;
  for (;;) {
    const page: Page = await readOrders('forwards', { first: 2, after });
    expect(page.pageInfo.hasPreviousPage).toBe(after !== null);
    seen.push(...ids(page));
    await anOrder(server.em(), { mall: 'forwards', createdAt: new Date(someTime.getTime() + 86_400_000) });
    if (!page.pageInfo.hasNextPage) break;
    after = page.pageInfo.endCursor;
  }
  expect(seen).toEqual(expected);
});

test('pages read backwards hold every order once, though orders arrive meanwhile', async () => {
  const expected = newestFirst(await someOrders('backwards', 7));
  let seen: string[] = [];
  let before: string | null = null;
  for (;;) {
    const page: Page = await readOrders('backwards', { last: 3, before });
    expect(page.pageInfo.hasNextPage).toBe(before !== null);
    seen = [...ids(page), ...seen];
    await anOrder(server.em(), { mall: 'backwards', createdAt: new Date(someTime.getTime() - 86_400_000) });
    if (!page.pageInfo.hasPreviousPage) break;
    before = page.pageInfo.startCursor;
  }
  expect(seen).toEqual(expected);
});

test('a page read back from the cursor of the next page is the page one came from', async () => {
  await someOrders('back', 6);
  const first = await readOrders('back', { first: 2 });
  const second = await readOrders('back', { first: 2, after: first.pageInfo.endCursor });
  const back = await readOrders('back', { last: 2, before: second.pageInfo.startCursor });
  expect(ids(back)).toEqual(ids(first));
  expect(back.pageInfo).toMatchObject({ hasNextPage: true, hasPreviousPage: false });
});

test('oldest first is newest first turned round', async () => {
  const expected = newestFirst(await someOrders('oldest', 5)).reverse();
  const first = await readOrders('oldest', { first: 3, sort: 'CREATED_AT_ASC' });
  const rest = await readOrders('oldest', { first: 3, after: first.pageInfo.endCursor, sort: 'CREATED_AT_ASC' });
  expect([...ids(first), ...ids(rest)]).toEqual(expected);
});

test('an empty list has no cursors and no neighbours', async () => {
  const page = await readOrders('nobody', { first: 5 });
  expect(page).toEqual({
    edges: [],
    pageInfo: { hasNextPage: false, hasPreviousPage: false, startCursor: null, endCursor: null },
  });
});

test('a page has 25 rows unless asked otherwise', async () => {
  await someOrders('many', 27);
  expect((await readOrders('many', {})).edges).toHaveLength(25);
  expect((await readOrders('many', { first: 26 })).edges).toHaveLength(26);
});

describe('arguments that make no sense are refused with what to change', () => {
  test.each([
    [{ first: 0 }, '`first` must be from 1 to 100, not 0.'],
    [{ first: 101 }, '`first` must be from 1 to 100, not 101.'],
    [{ last: 101 }, '`last` must be from 1 to 100, not 101.'],
    [{ first: 5, last: 5 }, 'not both'],
    [{ first: 5, before: 'x' }, 'not both'],
    [{ first: 5, after: 'nonsense' }, 'not a cursor'],
    [{ first: 5, after: Buffer.from('["2026-05-19T05:03:27Z","1"]').toString('base64url') }, 'not a cursor'],
  ])('%o', async (args, message) => {
    const { data, errors } = await server.ask(query, { mall: ['any'], ...args });
    expect(data).toBeNull();
    expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
    expect(errors?.[0]?.message).toContain(message);
  });
});

describe('the whole list is counted only when asked for', () => {
  beforeAll(async () => {
    const em = server.em();
    const mall = await aMall(em, { id: 'counted' });
    for (let n = 0; n < 3; n += 1) {
      const order = await aPaidOrder(em, { mall });
      await aNotification(em, { order });
      await aWebhookEvent(em, { mallId: 'counted' });
    }
  });

  // Notifications are read status by status, each off its index, and so are they counted.
  test.each([
    ['orders', 1],
    ['webhookEvents', 1],
    ['notifications', notificationStatuses.length],
  ])('%s', async (name, counts) => {
    const field = `${name}(first: 1, filter: {mallIds: ["counted"]})`;
    const counting = (statements: string[]) => statements.filter((sql) => /\bcount\(/i.test(sql));
    const page = await countStatements(server.orm, () => server.ask(`{ ${field} { edges { node { id } } } }`));
    expect(counting(page.statements)).toEqual([]);
    const counted = await countStatements(server.orm, () => server.ask(`{ ${field} { totalCount } }`));
    expect(counting(counted.statements)).toHaveLength(counts);
    expect(counted.result.data).toEqual({ [name]: { totalCount: 3 } });
  });
});
