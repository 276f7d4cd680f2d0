import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { startWorld, type World } from '../support/app.ts';
import { look } from '../support/look.ts';
import { type PlacedOrder, placeOrder } from '../support/place-order.ts';

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.stop());
afterEach(() => world.sandbox.mall.backToNormal());

type Action = Parameters<World['sandbox']['pg']['act']>[1];

async function ordered(given: object, ...actions: Action[]): Promise<PlacedOrder> {
  const placed = await placeOrder(world, given);
  for (const action of actions) world.sandbox.pg.act(placed.code, action);
  await world.settle();
  return placed;
}

const received = ({ mallId, orderNumber }: PlacedOrder) =>
  world.sandbox.mall.notifications(mallId, orderNumber).map(({ fields }) => fields?.request_type);

const statuses = async (placed: PlacedOrder) => (await look(world).notifications(placed)).map(({ status }) => status);

describe('two notifications of one order', () => {
  it('are sent in their order: the second waits until the first is taken', async () => {
    world.sandbox.mall.answerNotifications({ mode: 'refuse' });
    const placed = await ordered({}, 'pay_later', 'deposit');
    expect(received(placed)).toEqual(['payment']);
    expect(await statuses(placed)).toEqual(['PENDING', 'PENDING']);

    world.clock.pass(10);
    await world.settle();
    expect(received(placed)).toEqual(['payment', 'payment']);
    world.sandbox.mall.backToNormal();
    world.clock.pass(60);
    await world.settle();
    expect(received(placed)).toEqual(['payment', 'payment', 'payment', 'notification']);
    expect(await statuses(placed)).toEqual(['DELIVERED', 'DELIVERED']);
  });

  it('stay in order when the first was given up: the second waits for a person', async () => {
    world.sandbox.mall.answerNotifications({ mode: 'refuse' });
    const placed = await ordered({}, 'pay_later', 'deposit');
    for (let tried = 1; tried < 11; tried++) {
      world.clock.pass(86_400);
      await world.settle();
    }
    world.sandbox.mall.backToNormal();
    world.clock.pass(10 * 86_400);
    await world.settle();
    expect(await statuses(placed)).toEqual(['EXHAUSTED', 'PENDING']);
    expect(received(placed)).toEqual(Array(11).fill('payment'));
  });
});

describe('a mall that takes nothing', () => {
  it('holds up neither its other orders’ first tries nor other malls', async () => {
    world.sandbox.mall.answerNotifications({ mallId: 'tindahan', mode: 'http502' });
    const stuck = await ordered({}, 'pay_later', 'deposit');
    const sameMall = await ordered({}, 'approve');
    const otherMall = await ordered({ mallId: 'kawaii', amount: '1200' }, 'approve');
    expect(received(stuck)).toEqual(['payment']);
    expect(received(sameMall)).toEqual(['payment']);
    expect(await statuses(otherMall)).toEqual(['DELIVERED']);
  });

  it('answers slowly, and notifications of other orders are sent beside it', async () => {
    world.sandbox.mall.answerNotifications({ mallId: 'tindahan', mode: 'slow', seconds: 1 });
    const orders = await Promise.all(Array.from({ length: 8 }, () => placeOrder(world)));
    for (const { code } of orders) world.sandbox.pg.act(code, 'approve');
    await world.sandbox.settled();
    const began = performance.now();
    await world.app.runner.runDue();
    // One after another they would take 8 s; what is above 1 s is the machine's own.
    expect(performance.now() - began).toBeLessThan(6_000);
    for (const placed of orders) expect(await statuses(placed)).toEqual(['DELIVERED']);
  });
});
