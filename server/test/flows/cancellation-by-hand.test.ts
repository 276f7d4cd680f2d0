import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { impatient, startWorld, type World } from '../support/app.ts';
import {
  cancel,
  cancellations,
  done,
  paidOrder,
  refundWebhook,
  refusedAs,
  sendRefundWebhook,
  takenOn,
  toldOfCancels,
} from '../support/cancellation.ts';
import { look } from '../support/look.ts';
import { type PlacedOrder, read } from '../support/place-order.ts';
import { comeBack, placeSyncOrder } from '../support/sync-order.ts';
import { adminNotices, atTheMall, cancelledByStaff, openCauses, refundCalls } from '../support/untold.ts';

let world: World;
beforeAll(async () => {
  world = await startWorld({}, impatient);
  await world.sandbox.mall.merchant('tindahan').openApp();
});
afterAll(() => world.stop());

const byMerchant = (placed: PlacedOrder, amount: string) =>
  world.sandbox.mall.cancelOrder({ mallId: 'tindahan', orderNumber: placed.orderNumber, amount, mode: 'sync' });

/** Staff gave back a part, and the PG confirmed it. */
async function partByStaff(placed: PlacedOrder, minor: bigint, refund_amount: string): Promise<void> {
  const refund_reference = await cancelledByStaff(world, placed, minor);
  await sendRefundWebhook(world, refundWebhook(placed, { refund_reference, refund_amount }));
  await world.settle();
}

describe('a part that Cafe24 does not know of', () => {
  it('can’t be reported: a person sees how much the merchant must enter', async () => {
    const placed = await paidOrder(world);
    await partByStaff(placed, 100_000n, '1000.00');
    expect(await adminNotices(world, placed)).toEqual([]);
    expect(await openCauses(world, placed)).toEqual(['CANCEL_BY_HAND PART 1000.00']);
    await partByStaff(placed, 50_000n, '500.00');
    expect(await openCauses(world, placed)).toEqual(['CANCEL_BY_HAND PART 1500.00']);
  });

  it('is shown too where Cafe24 has yet to read the result, since it will read the whole as paid', async () => {
    const placed = await placeSyncOrder(world);
    await comeBack(world, placed, 'approve');
    await world.settle();
    await partByStaff(placed, 100_000n, '1000.00');
    expect(await openCauses(world, placed)).toEqual(['CANCEL_BY_HAND PART 1000.00']);
  });

  it('is known once the merchant cancels the same amount; the PG is not asked again', async () => {
    const placed = await paidOrder(world);
    await partByStaff(placed, 100_000n, '1000.00');
    expect((await byMerchant(placed, '1000.00'))?.answer).toMatchObject(done);
    expect(atTheMall(world, placed)).toBe('partly_cancelled 0');
    expect(await openCauses(world, placed)).toEqual([]);
    expect(await refundCalls(world, placed)).toBe(0);
    expect((await read(world, placed)).refundedMinor).toBe(100_000n);
    expect((await look(world).history(placed)).at(-1)).toBe('CANCEL_DONE_BEFORE');
    // Cafe24 may ask again when our answer was slow; what comes later is a cancellation of its own.
    expect(await cancel(world, 'sync', placed)).toMatchObject(done);
    expect(await refundCalls(world, placed)).toBe(0);
    world.clock.pass(61);
    expect((await byMerchant(placed, '1000.00'))?.answer).toMatchObject(done);
    expect(await refundCalls(world, placed)).toBe(1);
    expect((await read(world, placed)).refundedMinor).toBe(200_000n);
  });

  it('of two, each is entered by itself or both at once', async () => {
    const placed = await paidOrder(world);
    await partByStaff(placed, 100_000n, '1000.00');
    await partByStaff(placed, 50_000n, '500.00');
    await byMerchant(placed, '500.00');
    expect(await openCauses(world, placed)).toEqual(['CANCEL_BY_HAND PART 1000.00']);
    const other = await paidOrder(world);
    await partByStaff(other, 100_000n, '1000.00');
    await partByStaff(other, 50_000n, '500.00');
    for (let times = 0; times < 2; times++) {
      expect(await cancel(world, 'sync', other, '1500.00')).toMatchObject(done);
    }
    expect(await openCauses(world, other)).toEqual([]);
    expect(await refundCalls(world, other)).toBe(0);
  });

  it('asked for asynchronously is notified as promised', async () => {
    const placed = await paidOrder(world);
    await partByStaff(placed, 100_000n, '1000.00');
    expect(await cancel(world, 'async', placed)).toMatchObject(takenOn);
    await world.settle();
    expect(toldOfCancels(world, placed)).toEqual(['ok P 0000 1000.00']);
    expect(await openCauses(world, placed)).toEqual([]);
  });

  it('whose answer was lost is known when the merchant tries again later, and no money goes twice', async () => {
    const placed = await paidOrder(world);
    await cancel(world, 'sync', placed, '1043.00');
    const [row] = await cancellations(world, placed);
    const facts = { refund_reference: row?.refundReference, refund_amount: '1043.00' };
    await sendRefundWebhook(world, refundWebhook(placed, facts));
    expect(await openCauses(world, placed)).toEqual(['CANCEL_BY_HAND PART 1043.00']);
    world.clock.pass(3_600);
    expect(await cancel(world, 'sync', placed, '1043.00')).toMatchObject(done);
    expect(await refundCalls(world, placed)).toBe(1);
    expect(await openCauses(world, placed)).toEqual([]);
    expect((await read(world, placed)).refundedMinor).toBe(104_300n);
  });

  it('becomes part of the whole: the rest goes back too, and one report says all of it', async () => {
    const placed = await paidOrder(world);
    await partByStaff(placed, 100_000n, '1000.00');
    await world.sandbox.pg.sendWebhook(placed.code, { status: 'R' });
    await world.settle();
    expect(atTheMall(world, placed)).toBe('cancelled 1');
    expect(await openCauses(world, placed)).toEqual([]);
    expect(await cancellations(world, placed)).toMatchObject([
      { toldAt: expect.any(Date) },
      { toldAt: expect.any(Date) },
    ]);
  });

  it('is reported with the whole when the merchant cancels the rest', async () => {
    const placed = await paidOrder(world);
    await partByStaff(placed, 100_000n, '1000.00');
    expect(await cancel(world, 'sync', placed, '2065.00')).toMatchObject(done);
    await world.settle();
    expect(await adminNotices(world, placed)).toEqual(['DELIVERED 1']);
    expect(await openCauses(world, placed)).toEqual([]);
  });
});

it('equal requests at the same time for what was done before are one: no money goes', async () => {
  const placed = await paidOrder(world);
  await partByStaff(placed, 100_000n, '1000.00');
  const answers = await Promise.all(Array.from({ length: 6 }, () => cancel(world, 'sync', placed)));
  for (const answer of answers) expect(answer).toMatchObject(done);
  expect(await refundCalls(world, placed)).toBe(0);
  expect((await read(world, placed)).refundedMinor).toBe(100_000n);
});

it('what Cafe24 asks for while it is being told is not told any more', async () => {
  world.sandbox.mall.failAdmin({ mallId: 'tindahan', call: 'payments', mode: '503' });
  const placed = await paidOrder(world);
  world.sandbox.pg.act(placed.code, 'refund');
  await world.settle();
  expect(await adminNotices(world, placed)).toEqual(['PENDING 1']);
  expect((await byMerchant(placed, '3065.00'))?.answer).toMatchObject(done);
  expect(await adminNotices(world, placed)).toEqual(['SKIPPED 1']);
  world.sandbox.mall.backToNormal();
  world.clock.pass(86_400);
  await world.settle();
  expect(atTheMall(world, placed)).toBe('cancelled 0');
  expect(await openCauses(world, placed)).toEqual([]);
  expect(await refundCalls(world, placed)).toBe(0);
});

it.each([
  ['that fails', '503' as const],
  ['that Cafe24 refuses, since its order is cancelled by then', '422' as const],
])('a try %s while Cafe24 asks for it changes nothing of that', async (_, mode) => {
  const placed = await paidOrder(world);
  const { cafe24Admin } = world.app.bridge;
  const { call } = cafe24Admin;
  cafe24Admin.call = async (...asked) => {
    await byMerchant(placed, '3065.00');
    return call(...asked);
  };
  world.sandbox.mall.failAdmin({ mallId: 'tindahan', call: 'payments', mode, times: 1 });
  world.sandbox.pg.act(placed.code, 'refund');
  await world.settle();
  cafe24Admin.call = call;
  expect(await adminNotices(world, placed)).toEqual(['SKIPPED 1']);
  expect(await openCauses(world, placed)).toEqual([]);
});

it('once Cafe24 knows that all is cancelled, a request for it is refused as ever', async () => {
  const placed = await paidOrder(world);
  world.sandbox.pg.act(placed.code, 'refund');
  await world.settle();
  expect(await cancel(world, 'sync', placed, '3065.00')).toMatchObject(
    refusedAs(400, 'Cancel amount is more than what is left'),
  );
});
