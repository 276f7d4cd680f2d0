import { afterEach, beforeEach, describe, expect, it, test } from 'vitest';
import { startWorld, type World } from '../support/app.ts';
import { cancel, done, paidOrder } from '../support/cancellation.ts';
import { look } from '../support/look.ts';
import type { PlacedOrder } from '../support/place-order.ts';
import { adminNotices, atTheMall, openCauses } from '../support/untold.ts';

let world: World;
beforeEach(async () => {
  world = await startWorld();
});
afterEach(() => world.stop());

const openApp = () => world.sandbox.mall.merchant('tindahan').openApp();
type Fault = Parameters<World['sandbox']['mall']['failAdmin']>[0];
const fail = (mode: Fault['mode'], times?: number) =>
  world.sandbox.mall.failAdmin({ mallId: 'tindahan', call: 'payments', mode, times });

/** Paid, then given back by the PG; the first try to tell Cafe24 is made. */
async function refundedAtPg(): Promise<PlacedOrder> {
  const placed = await paidOrder(world);
  world.sandbox.pg.act(placed.code, 'refund');
  await world.settle();
  return placed;
}

async function pass(seconds: number): Promise<void> {
  world.clock.pass(seconds);
  await world.settle();
}

const failures = async (placed: PlacedOrder) =>
  (await look(world).deliveries(placed)).slice(1).map(({ failureKind, succeeded }) => (succeeded ? 'ok' : failureKind));

const being = ['CANCELLED_AT_PG yes 3065.00'];

describe('Cafe24 does not take it now', () => {
  it.each([
    ['503', 'HTTP_5XX'],
    ['429', 'HTTP_4XX'],
    ['reset', 'CONNECT'],
    ['unreadable', 'UNREADABLE'],
  ] as const)('%s: the next try by the schedule does it', async (mode, failure) => {
    await openApp();
    fail(mode, 1);
    const placed = await refundedAtPg();
    expect(await adminNotices(world, placed)).toEqual(['PENDING 1']);
    expect(await openCauses(world, placed)).toEqual(being);
    await pass(9);
    expect(await adminNotices(world, placed)).toEqual(['PENDING 1']);
    await pass(1);
    expect(await failures(placed)).toEqual([failure, 'ok']);
    expect(atTheMall(world, placed)).toBe('cancelled 1');
    expect(await openCauses(world, placed)).toEqual([]);
  });

  it('an old token: it is renewed and the same try goes through', async () => {
    await openApp();
    for (const pair of world.sandbox.mall.app('tindahan').tokens) pair.accessToken = 'another';
    const placed = await refundedAtPg();
    expect(await adminNotices(world, placed)).toEqual(['DELIVERED 1']);
  });

  it('the renewal of the token fails: nobody is called, the next try does it', async () => {
    await openApp();
    world.clock.pass(2 * 3_600);
    world.sandbox.mall.failAdmin({ mallId: 'tindahan', call: 'token', mode: '503', times: 1 });
    const placed = await refundedAtPg();
    expect(await failures(placed)).toEqual(['NO_ACCESS']);
    expect(await openCauses(world, placed)).toEqual(being);
    await pass(10);
    expect(atTheMall(world, placed)).toBe('cancelled 1');
  });

  it('all tries fail: a person sees what the merchant must do, and that closes it', async () => {
    await openApp();
    fail('503');
    const placed = await refundedAtPg();
    for (let tried = 1; tried < 11; tried++) await pass(86_400);
    expect(await adminNotices(world, placed)).toEqual(['EXHAUSTED 11']);
    expect(await openCauses(world, placed)).toEqual(['CANCEL_BY_HAND GIVEN_UP 3065.00']);
    expect(await cancel(world, 'sync', placed, '3065.00')).toMatchObject(done);
    expect(await adminNotices(world, placed)).toEqual(['SKIPPED 11']);
    expect(await openCauses(world, placed)).toEqual([]);
  });
});

it('an answer that was lost after Cafe24 did it: the next try hears so and that counts', async () => {
  await openApp();
  fail('reset', 1);
  const placed = await refundedAtPg();
  const order = world.sandbox.mall.order('tindahan', placed.orderNumber);
  if (order) order.status = 'cancelled';
  await pass(10);
  expect(await failures(placed)).toEqual(['CONNECT', 'ok']);
  expect((await look(world).messages({ kind: 'NOTIFICATION_CANCEL' })).at(-1)).toMatchObject({ httpStatus: 409 });
  expect(await openCauses(world, placed)).toEqual([]);
});

describe('Cafe24 refuses it', () => {
  it.each(['403', '404', '422'] as const)('%s: trying again is no use, a person is called at once', async (mode) => {
    await openApp();
    fail(mode);
    const placed = await refundedAtPg();
    expect(await adminNotices(world, placed)).toEqual(['EXHAUSTED 1']);
    expect(await openCauses(world, placed)).toEqual(['CANCEL_BY_HAND REFUSED 3065.00']);
    await pass(86_400);
    expect(await adminNotices(world, placed)).toEqual(['EXHAUSTED 1']);
    expect(atTheMall(world, placed)).toBe('paid 0');
    expect(await look(world).attentions(placed)).not.toContain('NOTIFY_EXHAUSTED');
  });

  it('with its own words, which staff read', async () => {
    await openApp();
    const placed = await paidOrder(world);
    const order = world.sandbox.mall.order('tindahan', placed.orderNumber);
    if (order) order.payedTf = 'F';
    world.sandbox.pg.act(placed.code, 'refund');
    await world.settle();
    const raised = (await look(world).lines(placed)).filter(({ kind }) => kind === 'ATTENTION_RAISED').at(-1);
    expect(raised?.params).toMatchObject({ why: 'REFUSED', answer: 'The order is not paid', amount: '3065.00' });
  });
});

describe('a mall that we have no access to', () => {
  test('any more: a person is called at once, and it goes through when the merchant opens the app', async () => {
    const placed = await refundedAtPg();
    expect(await failures(placed)).toEqual(['NO_ACCESS']);
    expect(await openCauses(world, placed)).toEqual(['CANCEL_BY_HAND NO_ACCESS 3065.00']);
    await pass(10);
    expect(await openCauses(world, placed)).toEqual(['CANCEL_BY_HAND NO_ACCESS 3065.00']);
    expect((await look(world).history(placed)).filter((kind) => kind === 'ATTENTION_RAISED')).toHaveLength(2);
    await openApp();
    await pass(60);
    expect(await adminNotices(world, placed)).toEqual(['DELIVERED 3']);
    expect(atTheMall(world, placed)).toBe('cancelled 1');
    expect(await openCauses(world, placed)).toEqual([]);
  });

  test('because it removed the app: nothing is sent, and the merchant can still cancel in Cafe24’s admin', async () => {
    await openApp();
    const placed = await paidOrder(world);
    await fetch(`${world.sandbox.mallUrl}/control/events`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ mallId: 'tindahan', eventNo: 90077 }),
    });
    await world.sandbox.settled();
    world.sandbox.pg.act(placed.code, 'refund');
    await world.settle();
    expect(await adminNotices(world, placed)).toEqual(['EXHAUSTED 1']);
    expect(await look(world).messages({ kind: 'NOTIFICATION_CANCEL' })).toEqual([]);
    expect(await openCauses(world, placed)).toEqual(['CANCEL_BY_HAND NO_ACCESS 3065.00']);
    expect(await cancel(world, 'sync', placed, '3065.00')).toMatchObject(done);
    expect(await openCauses(world, placed)).toEqual([]);
  });

  test('which we learn from the call itself', async () => {
    await openApp();
    fail('deleted');
    const placed = await refundedAtPg();
    expect(await failures(placed)).toEqual(['HTTP_4XX']);
    expect(await openCauses(world, placed)).toEqual(['CANCEL_BY_HAND NO_ACCESS 3065.00']);
  });
});

it('a process that dies while telling tells again, and Cafe24’s order is cancelled once', async () => {
  await openApp();
  const { cafe24Admin } = world.app.bridge;
  const { call } = cafe24Admin;
  cafe24Admin.call = async (mallId, token, asked) => {
    await call(mallId, token, asked);
    throw new Error('the process dies');
  };
  await expect(refundedAtPg()).rejects.toThrow('the process dies');
  cafe24Admin.call = call;
  await pass(61);
  const [order] = await look(world).orders();
  if (!order) throw new Error('the order has gone');
  const placed = { ...order, id: order.id, mallId: 'tindahan' } as unknown as PlacedOrder;
  expect(atTheMall(world, placed)).toBe('cancelled 1');
  expect(await adminNotices(world, placed)).toEqual(['DELIVERED 2']);
  expect(await failures(placed)).toEqual(['INTERRUPTED', 'ok']);
});
