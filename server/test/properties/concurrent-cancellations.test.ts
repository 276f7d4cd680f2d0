import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startWorld, type World } from '../support/app.ts';
import { cancel } from '../support/cancellation.ts';
import { type PlacedOrder, placeOrder } from '../support/place-order.ts';
import { findBroken, findUnfinished } from './invariants.ts';
import { letEverythingEnd } from './let-everything-end.ts';
import { longTimeout, runs } from './runs.ts';

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.stop());

/** Parts that fit alone and not together; some of them the PG refuses, or does later (reference-pg.md, scenarios 31 to 33); 43 would only wait. */
const part = fc.record({
  mode: fc.constantFrom('sync' as const, 'async' as const),
  amount: fc.oneof(
    fc.constantFrom('3065.00', '1500.00', '1000.00', '31.00', '131.00', '1032.00', '1033.00'),
    fc
      .integer({ min: 1, max: 306_500 })
      .filter((minor) => Math.floor(minor / 100) % 100 !== 43)
      .map((minor) => `${Math.floor(minor / 100)}.${String(minor % 100).padStart(2, '0')}`),
  ),
});
const parts = fc.array(part, { minLength: 2, maxLength: 8, size: 'max' });

/** Runs made side by side, each about an order of its own. */
const sideBySide = 10;

/** Buyers have paid, 3065.00 PHP each, and the mall knows. */
async function paidOrders(): Promise<PlacedOrder[]> {
  const placed = await Promise.all(Array.from({ length: sideBySide }, () => placeOrder(world)));
  for (const { code } of placed) world.sandbox.pg.act(code, 'approve');
  await world.settle();
  return placed;
}

describe('many cancel requests of one order at once', () => {
  it(
    'whatever their amounts, modes and ends, nothing is given back that was not paid, and the books agree',
    async () => {
      const property = fc.asyncProperty(
        fc.array(parts, { minLength: sideBySide, maxLength: sideBySide }),
        async (stories) => {
          world.clock.pass(60);
          const placed = await paidOrders();
          const orderNumbers = placed.map(({ orderNumber }) => orderNumber);
          const asked = placed.flatMap((order, index) => (stories[index] ?? []).map((part) => ({ order, ...part })));
          await Promise.all(asked.map(({ order, mode, amount }) => cancel(world, mode, order, amount)));
          expect(await findBroken(world, orderNumbers)).toEqual([]);
          await letEverythingEnd(world, orderNumbers);
          expect(await findBroken(world, orderNumbers)).toEqual([]);
          expect(await findUnfinished(world, orderNumbers)).toEqual([]);
        },
      );
      await fc.assert(property, runs(3, 1 / sideBySide));
    },
    longTimeout,
  );
});
