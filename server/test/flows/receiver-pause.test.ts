import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { claimDeliveries } from '../../src/flows/notification-delivery.ts';
import { createInHand } from '../../src/flows/parts/in-hand.ts';
import { Receiver } from '../../src/store/entities/receiver.ts';
import { startWorld, type World } from '../support/app.ts';
import { look } from '../support/look.ts';
import { type PlacedOrder, placeOrder } from '../support/place-order.ts';
import { startReceiver } from '../support/receiver.ts';

let world: World;
let sick: Awaited<ReturnType<typeof startReceiver>>;
let well: Awaited<ReturnType<typeof startReceiver>>;
beforeEach(async () => {
  [sick, well] = await Promise.all([startReceiver(), startReceiver()]);
  world = await startWorld({ OUTBOUND_ALLOW: '127.0.0.1' });
});
afterEach(() => Promise.all([world.stop(), sick.stop(), well.stop()]));

/** Paid orders whose notifications wait to be sent to this receiver. */
async function paid(receiver: { url: string }, count: number): Promise<PlacedOrder[]> {
  const orders: PlacedOrder[] = [];
  for (let left = count; left > 0; left--) {
    const placed = await placeOrder(world, { overrides: { return_noty_url: receiver.url } });
    world.sandbox.pg.act(placed.code, 'approve');
    orders.push(placed);
  }
  await world.sandbox.settled();
  return orders;
}

async function pass(seconds: number): Promise<void> {
  world.clock.pass(seconds);
  await world.settle();
}

const claim = (limit = 100) => claimDeliveries(world.app.bridge, limit);

const linesOf = async (orders: PlacedOrder[], kind: string) =>
  (await Promise.all(orders.map((order) => look(world).lines(order)))).flat().filter((line) => line.kind === kind);

const statuses = async (orders: PlacedOrder[]) =>
  (await Promise.all(orders.map((order) => look(world).notifications(order)))).flat().map(({ status }) => status);

const state = () => world.app.bridge.orm.em.fork().findOne(Receiver, { host: sick.host });

/** Ten orders whose first tries failed: enough for the receiver to be paused. */
async function pausedBy(answer: Parameters<typeof sick.answerWith>[0] = { status: 502 }): Promise<PlacedOrder[]> {
  sick.answerWith(answer);
  const orders = await paid(sick, 10);
  await world.settle();
  expect(sick.received).toHaveLength(10);
  return orders;
}

describe('a receiver that fails again and again', () => {
  it('is paused: its notifications wait, one every 30 s tries it, and no try of a schedule is used up', async () => {
    const orders = await pausedBy();
    expect(await state()).toMatchObject({ pausedAt: world.clock.now(), resumedAt: null });
    const [line, ...more] = await linesOf(orders, 'RECEIVER_PAUSED');
    expect(more).toEqual([]);
    expect(line).toMatchObject({ actor: 'SYSTEM', params: { host: sick.host, calls: 10, failures: 10 } });

    await pass(29);
    expect(sick.received).toHaveLength(10);
    await pass(1);
    expect(sick.received).toHaveLength(11);
    await pass(29);
    expect(sick.received).toHaveLength(11);
    for (let minute = 0; minute < 10; minute++) await pass(60);
    expect(sick.received).toHaveLength(21);
    const tries = (await Promise.all(orders.map((order) => look(world).deliveries(order)))).map(({ length }) => length);
    // Twenty-one calls over ten orders: without the pause the schedule would have brought five tries of each by now.
    expect(Math.max(...tries)).toBeLessThanOrEqual(4);
    expect(await statuses(orders)).toEqual(Array(10).fill('PENDING'));
  });

  it('gets everything once its probe is taken, nothing lost, and the history says why it took so long', async () => {
    const orders = await pausedBy();
    const pausedAt = world.clock.now();
    await pass(30);
    sick.answerWith({});
    await pass(30);
    expect(await state()).toMatchObject({ probeAt: null, resumedAt: world.clock.now() });
    // The probe that failed has a try planned a minute after it; the rest has gone.
    expect((await statuses(orders)).filter((status) => status === 'DELIVERED')).toHaveLength(9);
    const waits = await linesOf(orders, 'DELIVERY_WAITED');
    expect(waits.length).toBeGreaterThanOrEqual(9);
    const dueAt = new Date(pausedAt.getTime() + 10_000).toISOString();
    expect(waits[0]).toMatchObject({ params: { host: sick.host, since: dueAt, notificationKind: 'PAYMENT' } });
    await pass(60);
    expect(await statuses(orders)).toEqual(Array(10).fill('DELIVERED'));
  });

  it('does not hold up another receiver of the same mall', async () => {
    await pausedBy();
    const others = await paid(well, 3);
    await paid(sick, 3);
    await world.settle();
    expect(sick.received).toHaveLength(10);
    expect(await statuses(others)).toEqual(['DELIVERED', 'DELIVERED', 'DELIVERED']);
  });

  it('is forgiven what was before it came back: a single failure does not pause it anew', async () => {
    await pausedBy();
    sick.answerWith({});
    world.clock.pass(30);
    for (const probe of await claim()) await probe();
    expect((await state())?.probeAt).toBeNull();
    sick.answerWith({ status: 502 });
    const [next, ...rest] = await claim();
    await next?.();
    expect((await state())?.probeAt).toBeNull();
    for (const task of rest) await task();
    await world.settle();
    expect((await state())?.probeAt).not.toBeNull();
  });

  it('is not paused by nine calls, nor by ten spread over more than five minutes', async () => {
    sick.answerWith({ status: 502 });
    await paid(sick, 9);
    await world.settle();
    expect(await state()).toBeNull();
    const [late] = await paid(well, 1);
    world.clock.pass(301);
    sick.answerWith({});
    await world.settle();
    expect(await state()).toBeNull();
    expect(await statuses([late as PlacedOrder])).toEqual(['DELIVERED']);
  });

  it.each([
    ['an answer that is not OK', { body: '{"result":"NO"}' }],
    ['a page', { body: '<p>maintenance</p>' }],
    ['404', { status: 404 }],
    ['a redirect', { status: 302, headers: { location: '/' } }],
  ])('is not what %s says: the host lives', async (_what, answer) => {
    sick.answerWith(answer);
    await paid(sick, 10);
    await world.settle();
    expect(await state()).toBeNull();
    await pass(10);
    expect(sick.received).toHaveLength(20);
  });
});

describe('several processes', () => {
  it('send one probe between them', async () => {
    await pausedBy();
    world.clock.pass(30);
    const claims = await Promise.all([claim(), claim(), claim()]);
    expect(claims.map(({ length }) => length).sort()).toEqual([0, 0, 1]);
    await Promise.all(claims.flat().map((task) => task()));
    expect(sick.received).toHaveLength(11);
  });

  it('go on probing when the one with the probe has died', async () => {
    await pausedBy();
    world.clock.pass(30);
    expect(await claim()).toHaveLength(1);
    world.clock.pass(30);
    sick.answerWith({});
    const [next, ...more] = await claim();
    expect(more).toEqual([]);
    await next?.();
    expect((await state())?.probeAt).toBeNull();
  });
});

describe('a receiver that answers slowly', () => {
  it('has eight notifications of one process in hand at most, and others get their turn', async () => {
    await paid(sick, 12);
    world.clock.pass(1);
    const others = await paid(well, 3);
    const first = await claim(10);
    // Ten were asked for: the slow receiver's share, and what is left goes to the other, though it is due later.
    expect(first).toHaveLength(10);
    const second = await claim(10);
    expect(second).toHaveLength(1);
    expect(await claim(10)).toEqual([]);
    await Promise.all([...first, ...second].map((task) => task()));
    expect(well.received).toHaveLength(3);
    expect(await statuses(others)).toEqual(['DELIVERED', 'DELIVERED', 'DELIVERED']);
    expect(sick.received).toHaveLength(8);
    expect(await claim(10)).toHaveLength(4);
  });

  it('gets the rest from another process, when the one that had its share in hand is dead', async () => {
    await paid(sick, 12);
    world.clock.pass(1);
    expect(await claim(10)).toHaveLength(8);
    const survivor = { ...world.app.bridge, inHand: createInHand() };
    expect(await claimDeliveries(survivor, 10)).toHaveLength(4);
  });
});
