import { afterAll, beforeAll, expect, test } from 'vitest';
import { Order } from '../../src/store/entities/order.ts';
import { aMall, someTime } from '../support/builders.ts';
import { type GraphqlServer, startGraphqlServer } from '../support/graphql-server.ts';
import { orderRow } from '../support/order-row.ts';

let server: GraphqlServer;
beforeAll(async () => {
  server = await startGraphqlServer();
});
afterAll(() => server.stop());

const orderCount = 20_000;
/** One statement takes so many rows on either database. */
const atOnce = 1_000;

let number = 0;

/** Seconds repeat, so that many orders share one time. */
function orderAt(seconds: number) {
  number += 1;
  return orderRow('busy', number, { createdAt: new Date(someTime.getTime() + seconds * 1_000) });
}

const query = `query ($after: String) {
  orders(first: 100, after: $after, filter: { mallIds: ["busy"] }) {
    edges { node { id } }
    pageInfo { hasNextPage endCursor }
  }
}`;
type Page = { edges: { node: { id: string } }[]; pageInfo: { hasNextPage: boolean; endCursor: string } };

test('a script that pages through 20,000 orders while more arrive sees each of them once', async () => {
  await aMall(server.em(), { id: 'busy' });
  const rows = Array.from({ length: orderCount }, (_, n) => orderAt((n * 7919) % 5_000));
  for (let n = 0; n < orderCount; n += atOnce) await server.em().insertMany(Order, rows.slice(n, n + atOnce));

  const key = await server.key('viewer');
  const seen: string[] = [];
  let after: string | null = null;
  for (let hasNext = true; hasNext; ) {
    const { data, errors } = await server.askWith(key, query, { after });
    expect(errors).toBeUndefined();
    const { edges, pageInfo } = (data as unknown as { orders: Page }).orders;
    seen.push(...edges.map(({ node }) => node.id));
    // Before what was read, where it is being read, and after it.
    const places = [6_000, 4_999 - Math.floor((seen.length / orderCount) * 5_000), 0];
    await server.em().insertMany(Order, places.map(orderAt));
    ({ hasNextPage: hasNext, endCursor: after } = pageInfo);
  }

  const once = new Set(seen);
  expect(once.size).toBe(seen.length);
  expect(rows.filter(({ id }) => !once.has(String(id)))).toEqual([]);
  expect(await server.em().count(Order)).toBeGreaterThan(orderCount + 500);
}, 60_000);
