import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { startWorld, type World } from '../support/app.ts';
import { cancel, cancellations, paidOrder } from '../support/cancellation.ts';
import { look } from '../support/look.ts';
import { type PlacedOrder, read } from '../support/place-order.ts';
import { after } from '../support/recheck.ts';

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.stop());
afterEach(() => world.sandbox.pg.backToNormal());

const day = 86_400;

/** Somebody gives a part back in the PG's own admin; the PG tells nobody. */
function refundAtPg({ code }: PlacedOrder, amount: string, status: 'R' | 'RP' = 'R') {
  const order = world.sandbox.pg.orders().find(({ orderCode }) => orderCode === code);
  if (!order) throw new Error('the PG has no such payment');
  const refundCode = `PGADMIN-${order.refunds.length + 1}`;
  const createdAt = world.clock.now().toISOString();
  order.refunds.push({ refundCode, refundReference: refundCode, status, amount, message: 'By phone', createdAt });
}

const balance = async (placed: PlacedOrder) => {
  const { status, paidMinor, refundedMinor, reservedMinor } = await read(world, placed);
  return { status, paidMinor, refundedMinor, reservedMinor };
};

describe('money given back at the PG without our asking', () => {
  it('in part: found a day after, taken down as the PG’s cancellation with its id, and shown to a person', async () => {
    const placed = await paidOrder(world);
    refundAtPg(placed, '1000.00');
    await after(world, day);
    expect(await balance(placed)).toEqual({
      status: 'PARTIALLY_REFUNDED',
      paidMinor: 306_500n,
      refundedMinor: 100_000n,
      reservedMinor: 0n,
    });
    expect(await cancellations(world, placed)).toMatchObject([
      { origin: 'PG', status: 'COMPLETED', amountMinor: 100_000n, refundCode: 'PGADMIN-1', reason: 'By phone' },
    ]);
    expect(await look(world).attentions(placed)).toEqual(['CANCEL_BY_HAND']);
  });

  it('is taken down once, however often the PG lists it, and so is each further one', async () => {
    const placed = await paidOrder(world);
    refundAtPg(placed, '1000.00');
    await after(world, day);
    refundAtPg(placed, '65.00');
    for (const days of [1, 6, 23]) await after(world, days * day);
    expect(await cancellations(world, placed)).toMatchObject([{ amountMinor: 100_000n }, { amountMinor: 6_500n }]);
    expect(await balance(placed)).toMatchObject({ status: 'PARTIALLY_REFUNDED', refundedMinor: 106_500n });
  });

  it('all of it, whose webhook was lost, is found too, and recorded once when the webhook comes after all', async () => {
    const placed = await paidOrder(world);
    world.sandbox.pg.webhookMode('wrong_digest');
    world.sandbox.pg.act(placed.code, 'refund');
    await world.settle();
    expect((await balance(placed)).status).toBe('PAID');
    await after(world, day);
    await world.sandbox.pg.sendWebhook(placed.code, { status: 'R' });
    expect(await balance(placed)).toMatchObject({ status: 'REFUNDED', refundedMinor: 306_500n });
    expect(await cancellations(world, placed)).toHaveLength(1);
  });

  it('is not confused with what we asked for, nor with what the PG has not done yet', async () => {
    const placed = await paidOrder(world);
    await cancel(world, 'sync', placed, '1000.00');
    refundAtPg(placed, '500.00', 'RP');
    await after(world, day);
    expect(await cancellations(world, placed)).toMatchObject([{ origin: 'CAFE24', amountMinor: 100_000n }]);
    expect(await balance(placed)).toMatchObject({ status: 'PARTIALLY_REFUNDED', refundedMinor: 100_000n });
    expect(await look(world).attentions(placed)).toEqual([]);
  });
});
