import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { claimDeliveries } from '../../src/flows/notification-delivery.ts';
import { createInHand } from '../../src/flows/parts/in-hand.ts';
import { impatient, startWorld, type World } from '../support/app.ts';
import { look } from '../support/look.ts';
import { type PlacedOrder, placeOrder, read } from '../support/place-order.ts';

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.stop());
afterEach(() => world.sandbox.mall.backToNormal());

/** A paid order whose notification waits for its first try. */
async function paid(at = world): Promise<PlacedOrder> {
  const placed = await placeOrder(at);
  at.sandbox.pg.act(placed.code, 'approve');
  await at.sandbox.settled();
  return placed;
}

/** Each claim is another process's, so that one that never ends its work is like one that died. */
const claim = (limit = 100) => claimDeliveries({ ...world.app.bridge, inHand: createInHand() }, limit);

const received = ({ mallId, orderNumber }: PlacedOrder, at = world) =>
  at.sandbox.mall.notifications(mallId, orderNumber);

const tries = async (placed: PlacedOrder, at = world) =>
  (await look(at).deliveries(placed)).map(({ number, succeeded, failureKind }) => [number, succeeded, failureKind]);

async function only(placed: PlacedOrder) {
  const [notification] = await look(world).notifications(placed);
  if (!notification) throw new Error('nothing to be told');
  return notification;
}

describe('a process that dies between its claim and the result', () => {
  it('leaves a visible try; when its lease ends another sends the same again', async () => {
    const placed = await paid();
    expect(await claim()).toHaveLength(1);
    expect(await tries(placed)).toEqual([[1, false, null]]);

    world.clock.pass(59);
    await world.settle();
    expect(received(placed)).toEqual([]);
    world.clock.pass(1);
    await world.settle();
    expect(await tries(placed)).toEqual([
      [1, false, 'INTERRUPTED'],
      [2, true, null],
    ]);
    expect(received(placed)).toHaveLength(1);
    expect(await only(placed)).toMatchObject({ status: 'DELIVERED', deliveryCount: 2 });
  });

  it('and after Cafe24 has understood: Cafe24 gets it a second time, word for word', async () => {
    // A world of its own: on a busy machine the others must not run out of its short patience.
    const hasty = await startWorld({}, impatient);
    hasty.sandbox.mall.answerNotifications({ mode: 'slow', seconds: 0.8, times: 1 });
    const placed = await paid(hasty);
    await hasty.settle();
    expect(await tries(placed, hasty)).toEqual([[1, false, 'TIMEOUT']]);
    hasty.clock.pass(10);
    await hasty.settle();
    expect(received(placed, hasty).map(({ verdict, repeated }) => [verdict, repeated])).toEqual([
      ['ok', false],
      ['ok', true],
    ]);
    await hasty.stop();
  });

  it('but only seemed dead: its late result is kept with its own try and does not undo the other’s', async () => {
    const placed = await paid();
    const [slow] = await claim();
    world.clock.pass(60);
    await world.settle();
    const done = await only(placed);

    world.sandbox.mall.answerNotifications({ mode: 'http502', times: 1 });
    await slow?.();
    expect(await tries(placed)).toEqual([
      [1, false, 'HTTP_5XX'],
      [2, true, null],
    ]);
    expect(await only(placed)).toMatchObject({
      status: 'DELIVERED',
      deliveredAt: done.deliveredAt,
      nextAttemptAt: null,
    });
    expect(await read(world, placed)).toMatchObject({ status: 'PAID' });
  });

  it('at every try gives up in the end, too', async () => {
    const placed = await paid();
    for (let number = 1; number <= 11; number++) {
      await claim();
      world.clock.pass(60);
    }
    world.sandbox.mall.answerNotifications({ mode: 'refuse' });
    await world.settle();
    expect(await only(placed)).toMatchObject({ status: 'EXHAUSTED' });
    expect(await look(world).attentions(placed)).toEqual(['NOTIFY_EXHAUSTED']);
  });
});

describe('several runners at once', () => {
  it('send each notification once', async () => {
    const orders = await Promise.all(Array.from({ length: 12 }, () => paid()));
    const counts = await Promise.all(Array.from({ length: 4 }, () => world.app.runner.runDue()));
    expect(counts.reduce((sum, count) => sum + count)).toBe(12);
    for (const placed of orders) {
      expect(received(placed)).toHaveLength(1);
      expect(await tries(placed)).toEqual([[1, true, null]]);
    }
  });

  it('never have two notifications of one order in hand', async () => {
    const placed = await placeOrder(world);
    world.sandbox.pg.act(placed.code, 'pay_later');
    world.sandbox.pg.act(placed.code, 'deposit');
    await world.sandbox.settled();
    const claims = await Promise.all([claim(), claim(), claim()]);
    const tasks = claims.flat();
    expect(tasks).toHaveLength(1);
    await Promise.all(tasks.map((task) => task()));
    await world.settle();
    expect(received(placed).map(({ fields }) => fields?.request_type)).toEqual(['payment', 'notification']);
  });

  it('take no more than they ask for, the longest due first', async () => {
    const orders: PlacedOrder[] = [];
    for (let index = 0; index < 3; index++) {
      orders.push(await paid());
      world.clock.pass(1);
    }
    const tasks = await claim(2);
    expect(tasks).toHaveLength(2);
    await Promise.all(tasks.map((task) => task()));
    const told = orders.map((placed) => received(placed).length);
    expect(told).toEqual([1, 1, 0]);
    await world.settle();
  });
});
