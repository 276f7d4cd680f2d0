import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { claimPayments, claimRefunds } from '../../src/flows/recheck.ts';
import { startWorld, type World } from '../support/app.ts';
import { cancel, cancellations, paidOrder } from '../support/cancellation.ts';
import { look } from '../support/look.ts';
import { type PlacedOrder, placeOrder, read } from '../support/place-order.ts';
import { after, attemptsOf, questions } from '../support/recheck.ts';

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.stop());
afterEach(() => world.sandbox.pg.backToNormal());

/** An order whose first question is due now. */
async function due(): Promise<PlacedOrder> {
  const placed = await placeOrder(world);
  world.clock.pass(300);
  return placed;
}

const lookUps = async (placed: PlacedOrder) => {
  const asked = await look(world).messages({ kind: 'PG_LOOK_UP' });
  return asked.filter(({ order }) => order?.id === placed.id).length;
};

describe('a process that dies between its claim and the answer', () => {
  it('is followed by another when its lease ends; the question counts all the same', async () => {
    const placed = await due();
    expect(await claimPayments(world.app.bridge, 100)).toHaveLength(1);
    await after(world, 119);
    expect(await lookUps(placed)).toBe(0);
    await after(world, 1);
    expect(await lookUps(placed)).toBe(1);
    expect(await questions(world, placed)).toMatchObject([{ n: 2 }]);
  });

  it('but only seemed dead: its late answer does not undo the plan of the other', async () => {
    const placed = await due();
    const [slow] = await claimPayments(world.app.bridge, 100);
    await after(world, 120);
    const plan = async () =>
      (await attemptsOf(world, placed)).map(({ nextCheckAt, checkCount }) => [nextCheckAt, checkCount]);
    const before = await plan();
    await slow?.();
    expect(await plan()).toEqual(before);
    expect(await questions(world, placed)).toHaveLength(1);
  });

  it('and money that arrives meanwhile stays, whatever the late answer says', async () => {
    const placed = await due();
    const [slow] = await claimPayments(world.app.bridge, 100);
    world.sandbox.pg.act(placed.code, 'approve');
    await world.settle();
    await slow?.();
    expect(await read(world, placed)).toMatchObject({ status: 'PAID', paidMinor: 306_500n });
    expect((await attemptsOf(world, placed))[0]).toMatchObject({ status: 'PAID', checkCount: 0 });
  });
});

describe('several runners at once', () => {
  it('ask once about each payment', async () => {
    const orders = await Promise.all(Array.from({ length: 6 }, () => placeOrder(world)));
    world.clock.pass(300);
    await Promise.all(Array.from({ length: 4 }, () => world.app.runner.runDue()));
    for (const placed of orders) {
      expect(await lookUps(placed)).toBe(1);
      expect(await questions(world, placed)).toHaveLength(1);
    }
  });

  it('claim each row once, and no more than they may', async () => {
    await Promise.all(Array.from({ length: 6 }, () => placeOrder(world)));
    world.clock.pass(300);
    const claims = await Promise.all([1, 2, 3].map(() => claimPayments(world.app.bridge, 4)));
    for (const tasks of claims) expect(tasks.length).toBeLessThanOrEqual(4);
    const rest = await claimPayments(world.app.bridge, 100);
    expect([...claims.flat(), ...rest]).toHaveLength(6);
  });

  it('repeat a lost refund once', async () => {
    const placed = await paidOrder(world);
    world.sandbox.pg.fail({ call: 'refunds', mode: 'http503', times: 1 });
    await cancel(world, 'sync', placed);
    world.clock.pass(60);
    const claims = await Promise.all([1, 2, 3].map(() => claimRefunds(world.app.bridge, 4)));
    expect(claims.flat()).toHaveLength(1);
    await Promise.all(claims.flat().map((task) => task()));
    expect(await cancellations(world, placed)).toMatchObject([{ status: 'COMPLETED' }]);
    expect(await read(world, placed)).toMatchObject({ refundedMinor: 100_000n, reservedMinor: 0n });
  });
});
