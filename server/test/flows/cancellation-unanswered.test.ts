import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startWorld, type World } from '../support/app.ts';
import { cancel, cancellations, done, paidOrder, refundWebhook, sendRefundWebhook } from '../support/cancellation.ts';
import type { PlacedOrder } from '../support/place-order.ts';
import { after } from '../support/recheck.ts';
import { adminNotices, atTheMall, openCauses } from '../support/untold.ts';

let world: World;
beforeAll(async () => {
  world = await startWorld();
  await world.sandbox.mall.merchant('tindahan').openApp();
});
afterAll(() => world.stop());

const whole = '3065.00';

/** Cafe24's synchronous request gets no answer: our process dies when the PG's webhook has just brought the end. */
async function cutOff(refund_amount: string): Promise<PlacedOrder> {
  const placed = await paidOrder(world);
  const { pg } = world.app.bridge;
  const { refund } = pg;
  pg.refund = async (...call) => {
    await refund(...call);
    const [atPg] = world.sandbox.pg.order(placed.code)?.refunds ?? [];
    const { refundCode: refund_code, refundReference: refund_reference } = atPg ?? {};
    await sendRefundWebhook(world, refundWebhook(placed, { refund_code, refund_reference, refund_amount }));
    throw new Error('the process dies');
  };
  expect(await cancel(world, 'sync', placed, refund_amount)).toMatchObject({ status: 500 });
  pg.refund = refund;
  expect(await cancellations(world, placed)).toMatchObject([{ status: 'COMPLETED', answeredAt: null }]);
  return placed;
}

describe('a synchronous cancellation whose end came by webhook before its process died', () => {
  it('is reported a minute later, since nobody answered, and once', async () => {
    const placed = await cutOff(whole);
    await after(world, 59);
    expect(await adminNotices(world, placed)).toEqual([]);
    await after(world, 1);
    expect(atTheMall(world, placed)).toBe('cancelled 1');
    expect(await adminNotices(world, placed)).toEqual(['DELIVERED 1']);
    expect(await cancellations(world, placed)).toMatchObject([{ nextCheckAt: null, toldAt: world.clock.now() }]);
    await after(world, 86_400);
    expect(atTheMall(world, placed)).toBe('cancelled 1');
  });

  it('of a part: a person is called a minute later', async () => {
    const placed = await cutOff('1000.00');
    await after(world, 60);
    expect(await openCauses(world, placed)).toEqual(['CANCEL_BY_HAND PART 1000.00']);
  });

  it('needs nobody when Cafe24 asks again in between', async () => {
    const placed = await cutOff('1000.00');
    await after(world, 30);
    expect(await cancel(world, 'sync', placed)).toMatchObject(done);
    await after(world, 30);
    expect(await openCauses(world, placed)).toEqual([]);
  });

  it('is reported with the rest, once, when that goes back within the minute', async () => {
    const placed = await cutOff('1000.00');
    world.sandbox.pg.act(placed.code, 'refund');
    await after(world, 0);
    expect(atTheMall(world, placed)).toBe('cancelled 1');
    await after(world, 60);
    expect(await adminNotices(world, placed)).toEqual(['DELIVERED 1']);
    expect(await openCauses(world, placed)).toEqual([]);
    expect((await cancellations(world, placed)).every(({ toldAt }) => toldAt)).toBe(true);
  });
});

it('a synchronous cancellation that was answered is not looked at again', async () => {
  const placed = await paidOrder(world);
  expect(await cancel(world, 'sync', placed)).toMatchObject(done);
  expect(await cancellations(world, placed)).toMatchObject([{ status: 'COMPLETED', nextCheckAt: null }]);
});
