import { afterAll, beforeAll, expect, test } from 'vitest';
import { Attempt } from '../../src/store/entities/attempt.ts';
import type { Order } from '../../src/store/entities/order.ts';
import { aCancellation, anAttempt, anOrder, aPaidOrder } from '../support/builders.ts';
import { type GraphqlServer, startGraphqlServer } from '../support/graphql-server.ts';

let server: GraphqlServer;
beforeAll(async () => {
  server = await startGraphqlServer();
});
afterAll(() => server.stop());

const nextCheckAt = new Date('2026-05-19T05:08:27.000Z');
const expiresAt = new Date('2026-05-19T05:33:27.000Z');

async function situationOf({ id }: Order) {
  const query = 'query ($id: ID!) { order(id: $id) { situation { code nextAt params } } }';
  const { data, errors } = await server.ask(query, { id });
  expect(errors).toBeUndefined();
  return (data as unknown as { order: { situation: object } }).order.situation;
}

async function plan(order: Order, given: Partial<Attempt>): Promise<void> {
  await server.em().nativeUpdate(Attempt, { order: order.id, number: order.attemptCount }, given);
}

test('an order on the PG’s page says when the PG is asked and when the time to pay is over, by its latest attempt', async () => {
  const order = await anOrder(server.em(), { status: 'PENDING' });
  await plan(order, { nextCheckAt: new Date('2026-05-20T00:00:00Z'), expiresAt: new Date('2026-05-21T00:00:00Z') });
  await anAttempt(server.em(), { order, number: 2, status: 'PENDING', nextCheckAt, expiresAt });
  expect(await situationOf(order)).toMatchObject({
    code: 'WAITING_DEPOSIT',
    nextAt: nextCheckAt.toISOString(),
    params: { due: expiresAt.toISOString() },
  });
});

test('a lost answer says when the PG is asked again', async () => {
  const order = await anOrder(server.em(), { status: 'UNKNOWN' });
  await plan(order, { nextCheckAt });
  expect(await situationOf(order)).toMatchObject({ code: 'PG_ANSWER_LOST', nextAt: nextCheckAt.toISOString() });
});

test('so does a cancellation whose answer was lost', async () => {
  const order = await aPaidOrder(server.em(), { reservedMinor: 10_000n });
  await aCancellation(server.em(), { order, status: 'UNKNOWN', completedAt: null, nextCheckAt });
  expect(await situationOf(order)).toMatchObject({ code: 'CANCEL_UNKNOWN', nextAt: nextCheckAt.toISOString() });
});
