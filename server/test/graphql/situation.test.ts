import { afterAll, beforeAll, expect, test } from 'vitest';
import { Receiver } from '../../src/store/entities/receiver.ts';
import { aDelivery, aNotification, anOrderEvent, aPaidOrder, someTime } from '../support/builders.ts';
import { type GraphqlServer, startGraphqlServer } from '../support/graphql-server.ts';

let server: GraphqlServer;
beforeAll(async () => {
  server = await startGraphqlServer();
});
afterAll(() => server.stop());

async function situationOf(order: { id: string }) {
  const query = 'query ($id: ID!) { order(id: $id) { situation { code nextAt params } } }';
  const { data, errors } = await server.ask(query, { id: order.id }, 'admin');
  expect(errors).toBeUndefined();
  return (data as unknown as { order: { situation: unknown } }).order.situation;
}

const later = new Date(someTime.getTime() + 30_000);

test('of an order whose receiver is paused says so, and when it is tried again', async () => {
  const em = server.em();
  const [order, other] = [await aPaidOrder(em), await aPaidOrder(em)];
  await aNotification(em, { order, receiver: 'paused.example:443', url: 'https://paused.example/noty' });
  await aNotification(em, { order: other, receiver: 'back.example:443', url: 'https://back.example/noty' });
  await em.insertMany(Receiver, [
    { host: 'paused.example:443', pausedAt: someTime, resumedAt: null, probeAt: later },
    { host: 'back.example:443', pausedAt: someTime, resumedAt: later, probeAt: null },
  ]);
  expect(await situationOf(order)).toEqual({
    code: 'NOTIFY_HOST_PAUSED',
    nextAt: later.toISOString(),
    params: { host: 'paused.example', kind: 'PAYMENT' },
  });
  expect(await situationOf(other)).toMatchObject({ code: 'NOTIFY_SENDING' });
});

test('of an order whose notification was skipped says who did it and why, the last time', async () => {
  const em = server.em();
  const order = await aPaidOrder(em);
  const notification = await aNotification(em, { order, status: 'SKIPPED', nextAttemptAt: null });
  for (const [by, reason] of [
    ['Hana', 'first'],
    ['Min', 'told by telephone'],
  ] as const) {
    const params = { by, reason, notificationKind: 'PAYMENT' };
    await anOrderEvent(em, { order, notification, kind: 'NOTIFICATION_SKIPPED', actor: 'OPERATOR', params });
  }
  expect(await situationOf(order)).toEqual({
    code: 'NOTIFY_SKIPPED',
    nextAt: null,
    params: { kind: 'PAYMENT', by: 'Min', reason: 'told by telephone' },
  });
});

test('counts the tries of a person on top of the schedule', async () => {
  const em = server.em();
  const order = await aPaidOrder(em);
  const notification = await aNotification(em, { order, deliveryCount: 3 });
  await aDelivery(em, { notification, number: 1 });
  await aDelivery(em, { notification, number: 2, trigger: 'MANUAL' });
  await aDelivery(em, { notification, number: 3, trigger: 'MANUAL' });
  expect(await situationOf(order)).toMatchObject({ code: 'NOTIFY_RETRYING', params: { n: 4, of: 13 } });
});
