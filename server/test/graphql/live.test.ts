import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { revokeApiKey } from '../../src/access/api-keys.ts';
import { commandLine } from '../../src/access/operators.ts';
import { ApiKey } from '../../src/store/entities/api-key.ts';
import { Order } from '../../src/store/entities/order.ts';
import { inTransaction } from '../../src/store/transaction.ts';
import {
  aCancellation,
  aDelivery,
  aMall,
  aNotification,
  anAttempt,
  anAttention,
  anOrderEvent,
  aPaidOrder,
  aWebhookEvent,
} from '../support/builders.ts';
import { type GraphqlServer, startGraphqlServer } from '../support/graphql-server.ts';
import { type Heard, type Transport, transports } from '../support/live.ts';
import { aPerson, change } from '../support/person.ts';

let server: GraphqlServer;
let own: Order;
let other: Order;
beforeAll(async () => {
  server = await startGraphqlServer();
  own = await aPaidOrder(server.em(), { mall: await aMall(server.em(), { id: 'ownmall' }) });
  other = await aPaidOrder(server.em(), { mall: await aMall(server.em(), { id: 'othermall' }) });
});
afterAll(() => server.stop());

const bearer = (key: string) => ({ authorization: `Bearer ${key}` });
const orderChanged = 'subscription ($id: ID!) { orderChanged(id: $id) { id paymentMethod } }';
const activity = 'subscription { activity { orderId mallId kinds } }';

type Data = Heard['results'][number]['data'];
const toldIn = (data: Data) => data?.activity as unknown as Told;
const orderIn = (data: Data) => data?.orderChanged as unknown as Order;
type Told = { orderId: string | null; mallId: string | null; kinds: string[] };
const told = ({ results }: Heard) => results.map(({ data }) => toldIn(data));
const codeOf = (results: Heard['results']) => results.at(-1)?.errors?.[0]?.extensions.code;
const isFirst = ({ data, errors }: Heard['results'][number]) => Boolean(data ?? errors);

const setMethod = (order: Order, paymentMethod: string) =>
  inTransaction(server.orm, async (em) => {
    (await em.findOneOrFail(Order, order.id)).paymentMethod = paymentMethod;
  });

/** Waits until they have heard what earlier tests did, and forgets it. */
async function fromNow(...all: Heard[]): Promise<void> {
  for (const heard of all) await heard.until(({ data }) => toldIn(data).kinds.includes('CATCH_UP'));
  const marker = await aPaidOrder(server.em(), { mall: own.mall.id });
  await inTransaction(server.orm, (em) => anAttention(em, { order: marker.id }));
  for (const heard of all) {
    await heard.until(({ data }) => toldIn(data).orderId === marker.id && toldIn(data).kinds.includes('ATTENTION'));
    heard.results.length = 0;
  }
}

async function followFromNow(): Promise<Heard> {
  const heard = transports.WebSocket(server.url, bearer(await server.key('viewer')), activity);
  await fromNow(heard);
  return heard;
}

const ways = Object.entries(transports) as [string, Transport][];

describe.each(ways)('by %s', (_name, follow) => {
  test('an order comes as it is, and anew when it changes', async () => {
    await setMethod(own, 'card');
    const heard = follow(server.url, bearer(await server.key('viewer')), orderChanged, { id: own.id });
    await heard.until(({ data }) => orderIn(data).paymentMethod === 'card');
    await setMethod(other, 'not this one');
    await setMethod(own, 'bank');
    await heard.until(({ data }) => orderIn(data).paymentMethod === 'bank', 2_000);
    expect(new Set(heard.results.map(({ data }) => orderIn(data).id))).toEqual(new Set([own.id]));
    heard.close();
  });

  test('a key that is bound to a mall hears of no other', async () => {
    const [bound, free] = [await server.key('viewer', ['ownmall']), await server.key('viewer')];
    const [few, all] = [follow(server.url, bearer(bound), activity), follow(server.url, bearer(free), activity)];
    await fromNow(few, all);
    await aWebhookEvent(server.em(), { order: null, mallId: 'othermall' });
    await aWebhookEvent(server.em(), { order: null, mallId: null });
    await setMethod(other, 'seen by one');
    await setMethod(own, 'seen by both');
    const isOwn = ({ data }: Heard['results'][number]) => toldIn(data).orderId === own.id;
    await Promise.all([few.until(isOwn), all.until(isOwn)]);
    expect(told(few)).toEqual([{ orderId: own.id, mallId: 'ownmall', kinds: ['ORDER'] }]);
    expect(told(all)).toEqual([
      { orderId: null, mallId: 'othermall', kinds: ['MESSAGE'] },
      { orderId: null, mallId: null, kinds: ['MESSAGE'] },
      { orderId: other.id, mallId: 'othermall', kinds: ['ORDER'] },
      { orderId: own.id, mallId: 'ownmall', kinds: ['ORDER'] },
    ]);
    for (const heard of [few, all]) heard.close();
  });

  test('a session follows, and is cut off when it is ended, also while nothing happens', async () => {
    const person = await aPerson(server);
    const heard = follow(server.url, { cookie: person.cookie }, activity);
    await heard.until(isFirst);
    await change(server, await server.signIn('admin'), ['endOperatorSessions', 'OperatorInput'], {
      operatorId: person.id,
    });
    await heard.ending();
    expect(codeOf(heard.results)).toBe('UNAUTHENTICATED');
  });

  test('a revoked key hears nothing more, not even what happens at that moment', async () => {
    const key = await server.key('viewer');
    const heard = follow(server.url, bearer(key), orderChanged, { id: own.id });
    await heard.until(isFirst);
    await inTransaction(server.orm, async (em) => {
      const { id } = await em.findOneOrFail(ApiKey, { lastFour: key.slice(-4) });
      await revokeApiKey(em, id, commandLine(), server.clock.now());
      (await em.findOneOrFail(Order, own.id)).paymentMethod = 'secret';
    });
    await heard.ending();
    expect(codeOf(heard.results)).toBe('UNAUTHENTICATED');
    expect(JSON.stringify(heard.results)).not.toContain('secret');
  });

  test('whoever is not signed in is refused, and so is a page of another site with a cookie of ours', async () => {
    const cookie = await server.signIn('viewer');
    const abroad: Record<string, string>[] = [
      { cookie, origin: 'https://evil.example' },
      { cookie, 'sec-fetch-site': 'cross-site' },
    ];
    for (const headers of [{}, bearer(`pgb_${'A'.repeat(43)}`), ...abroad]) {
      const heard = follow(server.url, headers, activity);
      expect(String(JSON.stringify(await heard.ending()))).not.toBe('"complete"');
      expect(heard.results).toEqual([]);
    }
    const heard = follow(server.url, { cookie, origin: server.url, 'sec-fetch-site': 'same-origin' }, activity);
    await heard.until(isFirst);
    heard.close();
  });
});

test('every part of an order that people are shown is told by its kind', async () => {
  const heard = await followFromNow();
  const order = own;
  const notification = await aNotification(server.em(), { order });
  const parts: [string, () => Promise<unknown>][] = [
    ['ATTEMPT', () => anAttempt(server.em(), { order, number: 77 })],
    ['ATTENTION', () => anAttention(server.em(), { order })],
    ['CANCELLATION', () => aCancellation(server.em(), { order })],
    ['NOTIFICATION', () => aNotification(server.em(), { order, sequence: 78 })],
    ['DELIVERY', () => aDelivery(server.em(), { notification })],
    ['HISTORY', () => anOrderEvent(server.em(), { order })],
    ['MESSAGE', () => aWebhookEvent(server.em(), { order })],
  ];
  for (const [kind, write] of parts) {
    await write();
    await heard.until(({ data }) => toldIn(data).orderId === order.id && toldIn(data).kinds.includes(kind));
  }
  heard.close();
});

test('what a transaction takes back is not told, and many changes of one moment come as one', async () => {
  const heard = await followFromNow();
  const failing = inTransaction(server.orm, async (em) => {
    (await em.findOneOrFail(Order, other.id)).paymentMethod = 'never';
    await em.flush();
    throw new Error('no');
  });
  await expect(failing).rejects.toThrow('no');
  await inTransaction(server.orm, async (em) => {
    for (let n = 0; n < 100; n++) await anOrderEvent(em, { order: own.id });
  });
  await heard.until(({ data }) => toldIn(data).orderId === own.id);
  expect(told(heard)).toEqual([{ orderId: own.id, mallId: 'ownmall', kinds: ['HISTORY'] }]);
  heard.close();
});
