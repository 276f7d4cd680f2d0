import type { Role } from '@pgbridge/shared/words';
import { roles } from '@pgbridge/shared/words';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Mall } from '../../src/store/entities/mall.ts';
import { Order } from '../../src/store/entities/order.ts';
import { newId } from '../../src/store/new-id.ts';
import { writeNote } from '../../src/store/order-notes.ts';
import { inTransaction } from '../../src/store/transaction.ts';
import { allowedOf, tryActions } from '../support/allowed-actions.ts';
import { startWorld, type World } from '../support/app.ts';
import { paidOrder } from '../support/cancellation.ts';
import { type PlacedOrder, placeOrder } from '../support/place-order.ts';
import { startReceiver } from '../support/receiver.ts';
import { type Asker, ask, cancelOrder, keyOf, person } from '../support/staff.ts';

let world: World;
let receiver: Awaited<ReturnType<typeof startReceiver>>;
let keys: Record<Role, Asker>;
beforeAll(async () => {
  receiver = await startReceiver();
  const settings = { OUTBOUND_ALLOW: '127.0.0.1', RETRY_SCHEDULE: '0,10' };
  world = await startWorld(settings, { timeouts: { connectTimeoutMs: 2_000, totalTimeoutMs: 2_000 } });
  const made = roles.map(async (role) => [role, await keyOf(world, role)] as const);
  keys = Object.fromEntries(await Promise.all(made)) as Record<Role, Asker>;
});
afterAll(async () => {
  await world.stop();
  await receiver.stop();
});

/** Paid, and Cafe24 has refused the notification: once, or until it was given up. */
async function untold(tries: 1 | 2): Promise<PlacedOrder> {
  receiver.answerWith({ body: '{"result":"NO"}' });
  const placed = await paidOrder(world, { overrides: { return_noty_url: receiver.url } });
  if (tries === 2) {
    world.clock.pass(10);
    await world.settle();
  }
  receiver.answerWith({});
  return placed;
}

/** Staff cancel, and the process dies while the PG is asked. */
async function cancelling(): Promise<PlacedOrder> {
  const placed = await paidOrder(world);
  const { pg } = world.app.bridge;
  const { refund } = pg;
  pg.refund = () => Promise.reject(new Error('the process dies'));
  await expect(cancelOrder(world, keys.operator, placed)).rejects.toThrow('INTERNAL_SERVER_ERROR');
  pg.refund = refund;
  return placed;
}

async function cancelled(amount: string): Promise<PlacedOrder> {
  const placed = await paidOrder(world);
  await cancelOrder(world, keys.operator, placed, { amount });
  return placed;
}

async function asked(): Promise<PlacedOrder> {
  const placed = await paidOrder(world);
  const query = 'mutation ($input: RefreshFromPgInput!) { refreshFromPg(input: $input) { __typename } }';
  await ask(world, keys.support, query, { input: { orderId: placed.id } });
  world.clock.pass(3);
  return placed;
}

async function fullOfNotes(): Promise<PlacedOrder> {
  const placed = await paidOrder(world);
  await inTransaction(world.app.bridge.orm, async (em) => {
    const order = await em.findOneOrFail(Order, placed.id);
    const written = { text: 'x', authorKind: 'OPERATOR', authorId: newId(new Date()), author: 'Hana' } as const;
    for (let n = 0; n < 200; n += 1) writeNote(em, order, { ...written, at: world.clock.now() });
  });
  return placed;
}

const states: Record<string, () => Promise<PlacedOrder>> = {
  'waits for the buyer': () => placeOrder(world),
  'is paid, and Cafe24 knows': () => paidOrder(world),
  'is paid, and the first try failed': () => untold(1),
  'is paid, and the notification was given up': () => untold(2),
  'is being cancelled': cancelling,
  'has a cancellation of unknown result': () => cancelled('1043.00'),
  'has a part to be entered by hand': () => cancelled('1000.00'),
  'has none left': () => cancelled('3065.00'),
  'was asked about a moment ago': asked,
  'is full of notes': fullOfNotes,
};

/** One after the other on the same order: who comes second finds what the first one's deeds left. */
const pairs: [Role, Role][] = [
  ['viewer', 'operator'],
  ['support', 'admin'],
];

describe.each(Object.entries(states))('an order that %s', (_state, make) => {
  it.each(pairs)('says to the roles %s and %s exactly what their mutations would', async (...both) => {
    const placed = await make();
    for (const role of both) {
      const said = await allowedOf(world, keys[role], placed);
      expect(said).toEqual(await tryActions(world, keys[role], placed, said.noticeId));
    }
  });
});

describe('what stands in the way is named', () => {
  const actions = async (asker: Asker, placed: PlacedOrder) => (await allowedOf(world, asker, placed)).order;

  it('with the least role that may', async () => {
    const placed = await paidOrder(world);
    expect(await actions(keys.viewer, placed)).toMatchObject({
      CANCEL: { reason: 'FORBIDDEN', params: { role: 'operator' } },
      RESEND: { reason: 'FORBIDDEN', params: { role: 'support' } },
      REVEAL: { reason: 'FORBIDDEN', params: { role: 'support' } },
    });
    expect(await actions(keys.support, placed)).toMatchObject({
      CANCEL: { reason: 'FORBIDDEN', params: { role: 'operator' } },
      RESEND: { reason: null },
      SKIP: { reason: 'NOT_STUCK' },
      NOTE: { reason: null },
    });
  });

  it('with the values of its sentence', async () => {
    expect(await actions(keys.admin, await placeOrder(world))).toMatchObject({
      CANCEL: { reason: 'NOT_CANCELLABLE', params: { status: 'REQUESTED' } },
      RESEND: { reason: 'UNKNOWN_NOTIFICATION' },
      REFRESH: { reason: null },
    });
    expect(await actions(keys.operator, await cancelling())).toMatchObject({
      CANCEL: { reason: 'CANCEL_IN_FLIGHT', params: { by: 'key of a operator', byKind: 'API_KEY' } },
    });
    expect(await actions(keys.support, await asked())).toMatchObject({
      REFRESH: { reason: 'TOO_SOON', params: { s: 3, wait: 7 } },
    });
  });

  it('when the mall has no keys any more', async () => {
    const placed = await paidOrder(world, { mallId: 'kawaii', amount: '12800' });
    const em = world.app.bridge.orm.em.fork();
    const mall = await em.findOneOrFail(Mall, 'kawaii');
    const { pgSecretKeySealed } = mall;
    mall.pgSecretKeySealed = null;
    await em.flush();
    const noKeys = { reason: 'PG_KEYS_MISSING' };
    expect(await actions(keys.operator, placed)).toMatchObject({ CANCEL: noKeys, REFRESH: noKeys });
    mall.pgSecretKeySealed = pgSecretKeySealed;
    await em.flush();
  });
});

it('while one cancels, the order tells the others who it is, and their cancellation is refused', async () => {
  const placed = await paidOrder(world);
  const hana = await person(world);
  const { pg } = world.app.bridge;
  const { refund } = pg;
  let letGo = () => {};
  const held = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  let begin = () => {};
  const begun = new Promise<void>((resolve) => {
    begin = resolve;
  });
  pg.refund = async (...given) => {
    begin();
    await held;
    return refund(...given);
  };
  const done = cancelOrder(world, hana.asker, placed);
  await begun;
  const who = { by: expect.stringMatching(/^Person/), byKind: 'OPERATOR' };
  const query = 'query ($id: ID!) { order(id: $id) { situation { code params } } }';
  const { data } = await ask(world, keys.operator, query, { id: placed.id });
  expect(data).toMatchObject({
    order: { situation: { code: 'CANCEL_IN_FLIGHT', params: { amount: '1000.00', currency: 'PHP', ...who } } },
  });
  const refused = await cancelOrder(world, keys.operator, placed, { expectedCancellableAmount: '2065.00' });
  expect(refused).toMatchObject({ code: 'CANCEL_IN_FLIGHT', params: who });
  letGo();
  expect(await done).toMatchObject({ cancellation: { status: 'COMPLETED' } });
  pg.refund = refund;
});
