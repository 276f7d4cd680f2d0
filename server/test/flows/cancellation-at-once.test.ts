import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startWorld, type World } from '../support/app.ts';
import { cancel, cancellations, done, paidOrder } from '../support/cancellation.ts';
import { type PlacedOrder, read } from '../support/place-order.ts';

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
beforeEach(() => world.clock.pass(60));
afterAll(() => world.stop());

/** What the PG gave back of it, by its own books. */
function givenBackAtPg({ code }: PlacedOrder): bigint {
  const refunds = world.sandbox.pg.order(code)?.refunds ?? [];
  const done = refunds.filter(({ status }) => status === 'R');
  return done.reduce((sum, { amount }) => sum + BigInt(amount.replace('.', '')), 0n);
}

/** Both sides' books agree, and nobody gave back more than was paid. */
async function expectBalance(placed: PlacedOrder): Promise<void> {
  const { paidMinor, refundedMinor, reservedMinor } = await read(world, placed);
  const rows = await cancellations(world, placed);
  const completed = rows.filter(({ status }) => status === 'COMPLETED');
  expect(refundedMinor).toBeLessThanOrEqual(paidMinor);
  expect(reservedMinor).toBe(0n);
  expect(completed.reduce((sum, { amountMinor }) => sum + amountMinor, 0n)).toBe(refundedMinor);
  expect(givenBackAtPg(placed)).toBe(refundedMinor);
}

describe('many cancel requests of one order at once', () => {
  it('100 different parts never give back more than was paid (contract.md §12-D)', async () => {
    const placed = await paidOrder(world);
    const amounts = Array.from({ length: 100 }, (_, index) => `${100 + index}.50`);
    const answers = await Promise.all(amounts.map((amount) => cancel(world, 'sync', placed, amount)));
    const accepted = answers.filter(({ status }) => status === 200).length;
    await world.settle();
    await expectBalance(placed);
    expect(accepted).toBeGreaterThan(5);
    expect(accepted).toBeLessThan(31);
    // What was left over is less than the smallest that was refused.
    expect((await cancellations(world, placed)).length).toBeGreaterThanOrEqual(accepted);
  });

  it('20 equal ones give it back once, and all hear the same', async () => {
    const placed = await paidOrder(world);
    const answers = await Promise.all(Array.from({ length: 20 }, () => cancel(world, 'sync', placed)));
    for (const answer of answers) expect(answer).toMatchObject(done);
    expect(await cancellations(world, placed)).toHaveLength(1);
    await expectBalance(placed);
  });

  it('of two that fit alone but not together one is refused', async () => {
    const placed = await paidOrder(world);
    const answers = await Promise.all([
      cancel(world, 'sync', placed, '2000.00'),
      cancel(world, 'async', placed, '1500.00'),
    ]);
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 400]);
    await world.settle();
    await expectBalance(placed);
  });
});
