import { afterAll, beforeAll, expect, test } from 'vitest';
import { startWorld, type World } from '../support/app.ts';
import { look } from '../support/look.ts';
import { placeOrder } from '../support/place-order.ts';
import { fullReads } from '../support/plans.ts';

/* What the bridge asks its store while money moves, and while staff look at one order: never for all rows of a table that grows. */

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.stop());

test('a payment, its webhook and its notification', async () => {
  const { asked, full } = await fullReads(world.app.bridge.orm, async () => {
    const placed = await placeOrder(world);
    world.sandbox.pg.act(placed.code, 'approve');
    await world.settle();
    expect((await look(world).order(placed.mallId, placed.orderNumber)).status).toBe('PAID');
    expect((await look(world).notifications(placed)).map(({ status }) => status)).toEqual(['DELIVERED']);
  });
  expect(full).toEqual([]);
  expect(asked).toBeGreaterThan(10);
});
