import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { claimDeliveries } from '../../src/flows/notification-delivery.ts';
import { AuditEntry } from '../../src/store/entities/audit-entry.ts';
import { startWorld, type World } from '../support/app.ts';
import { cancel } from '../support/cancellation.ts';
import { look } from '../support/look.ts';
import { type PlacedOrder, placeOrder } from '../support/place-order.ts';
import { type Asker, ask, person } from '../support/staff.ts';

let world: World;
let admin: Asker;
let name: string;
beforeEach(async () => {
  world = await startWorld();
  const made = await person(world, 'admin');
  admin = made.asker;
  const { data } = await ask(world, admin, '{ viewer { name } }');
  name = (data as unknown as { viewer: { name: string } }).viewer.name;
});
afterEach(() => world.stop());

const inputs = { pauseMallNotices: 'PauseMallNoticesInput', resumeMallNotices: 'ResumeMallNoticesInput' };

async function change(mutation: keyof typeof inputs, input: object = {}) {
  const query = `mutation ($input: ${inputs[mutation]}!) {
    ${mutation}(input: $input) { __typename ... on MallSuccess { mall { state noticesPause { by reason } } } ... on Refusal { code params } }
  }`;
  const given = {
    mallId: 'tindahan',
    ...(mutation === 'pauseMallNotices' && { reason: 'moves its server' }),
    ...input,
  };
  const { data, errors } = await ask(world, admin, query, { input: given });
  if (errors) throw new Error(JSON.stringify(errors));
  return (data as unknown as Record<string, Record<string, unknown>>)[mutation];
}

/** A buyer pays; nothing is sent yet. */
async function pay(given: Parameters<typeof placeOrder>[1] = {}): Promise<PlacedOrder> {
  const placed = await placeOrder(world, given);
  world.sandbox.pg.act(placed.code, 'approve');
  await world.sandbox.settled();
  return placed;
}

const told = ({ mallId, orderNumber }: PlacedOrder) => world.sandbox.mall.notifications(mallId, orderNumber).length;

async function situationOf({ id }: PlacedOrder) {
  const { data } = await ask(world, admin, `{ order(id: "${id}") { situation { code since nextAt params } } }`);
  return ((data?.order ?? {}) as unknown as { situation: Record<string, unknown> }).situation;
}

describe('while staff pause the notifications of a mall', () => {
  test('they wait, those of other malls go, and the order says who holds them back and why', async () => {
    expect(await change('pauseMallNotices')).toMatchObject({
      mall: { state: 'PAUSED', noticesPause: { by: name, reason: 'moves its server' } },
    });
    const pausedAt = world.clock.now().toISOString();
    const [held, free] = [await pay(), await pay({ mallId: 'hanokmall', amount: '39000' })];
    world.clock.pass(3_600);
    await world.settle();
    expect([told(held), told(free)]).toEqual([0, 1]);
    expect(await look(world).notifications(held)).toMatchObject([{ status: 'PENDING', deliveryCount: 0 }]);
    expect(await situationOf(held)).toEqual({
      code: 'NOTIFY_MALL_PAUSED',
      since: pausedAt,
      nextAt: null,
      params: { kind: 'PAYMENT', by: name, reason: 'moves its server' },
    });
  });

  test('what a person sends by hand goes all the same', async () => {
    await change('pauseMallNotices');
    const held = await pay();
    const [notice] = await look(world).notifications(held);
    const input = `{ notificationId: "${notice?.id}", reason: "to see whether it is back" }`;
    await ask(world, admin, `mutation { resendNotification(input: ${input}) { __typename } }`);
    await world.settle();
    expect(told(held)).toBe(1);
    expect(await situationOf(held)).toMatchObject({ code: 'DONE_PAID' });
  });

  test('a buyer of external checkout is not kept waiting for what will not go', async () => {
    await change('pauseMallNotices');
    const held = await pay();
    expect(await claimDeliveries(world.app.bridge, 10, held.id)).toEqual([]);
  });
});

describe('when they are resumed', () => {
  test('all go, nothing dropped, each order’s in their sequence, and the history says how long they waited', async () => {
    await change('pauseMallNotices');
    const [first, second] = [await pay({ amount: '100.00' }), await pay()];
    // Paid and then given back: two notifications of one order, which must not overtake each other.
    const { mallId, orderNumber } = second;
    await cancel(world, 'async', second);
    await world.sandbox.settled();
    const dueAt = world.clock.now();
    world.clock.pass(7_200);
    await world.settle();
    expect(told(first) + told(second)).toBe(0);
    await change('resumeMallNotices');
    for (let look = 0; look < 3; look++) await world.settle();
    expect(told(first)).toBe(1);
    const types = world.sandbox.mall.notifications(mallId, orderNumber).map(({ fields }) => fields?.request_type);
    expect(types).toEqual(['payment', 'cancelnoty']);
    const held = (await look(world).lines(first)).filter(({ kind }) => kind === 'DELIVERY_HELD');
    expect(held).toMatchObject([
      {
        actor: 'SYSTEM',
        params: { notificationKind: 'PAYMENT', since: dueAt.toISOString(), until: world.clock.now().toISOString() },
      },
    ]);
    const later = await pay();
    await world.settle();
    expect((await look(world).lines(later)).map(({ kind }) => kind)).not.toContain('DELIVERY_HELD');
  });

  test('both deeds are in the mall’s history and in the audit log, with the reason, card numbers masked', async () => {
    await change('pauseMallNotices', { reason: 'asked by 4111 1111 1111 1111' });
    await change('resumeMallNotices');
    const { data } = await ask(
      world,
      admin,
      '{ mall(mallId: "tindahan") { history { edges { node { kind by params } } } } }',
    );
    expect(data?.mall).toMatchObject({
      history: {
        edges: [
          { node: { kind: 'NOTICES_RESUMED', by: name } },
          { node: { kind: 'NOTICES_PAUSED', by: name, params: { reason: 'asked by [masked]' } } },
        ],
      },
    });
    const entries = await world.app.bridge.orm.em
      .fork()
      .find(AuditEntry, { mallId: 'tindahan' }, { orderBy: { number: 'asc' } });
    expect(entries).toMatchObject([
      { action: 'MALL_NOTICES_PAUSED', reason: 'asked by [masked]', subjectId: 'tindahan' },
      { action: 'MALL_NOTICES_RESUMED' },
    ]);
  });
});

describe('pausing', () => {
  test('happens once for a key; who comes second hears who was first', async () => {
    const idempotencyKey = randomUUID();
    await change('pauseMallNotices', { idempotencyKey });
    expect(await change('pauseMallNotices', { idempotencyKey })).toMatchObject({ __typename: 'MallSuccess' });
    expect(await change('pauseMallNotices')).toMatchObject({ code: 'NOTICES_PAUSED_ALREADY', params: { by: name } });
    expect(await change('pauseMallNotices', { idempotencyKey, reason: 'other' })).toMatchObject({ code: 'KEY_REUSED' });
    await change('resumeMallNotices');
    expect(await change('resumeMallNotices')).toMatchObject({ code: 'NOTICES_NOT_PAUSED' });
  });

  test('wants a reason and a mall', async () => {
    expect(await change('pauseMallNotices', { reason: ' ' })).toMatchObject({ code: 'REASON_REQUIRED' });
    expect(await change('pauseMallNotices', { reason: 'x'.repeat(201) })).toMatchObject({ code: 'REASON_TOO_LONG' });
    expect(await change('pauseMallNotices', { mallId: 'nomall' })).toMatchObject({ code: 'UNKNOWN_MALL' });
  });
});
