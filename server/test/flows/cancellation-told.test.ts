import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { impatient, startWorld, type World } from '../support/app.ts';
import {
  cancel,
  cancellations,
  paidOrder,
  refundWebhook,
  refusedAs,
  sendRefundWebhook,
  toldOfCancels,
} from '../support/cancellation.ts';
import { look } from '../support/look.ts';
import { type PlacedOrder, placeOrder, read } from '../support/place-order.ts';
import { comeBack, placeSyncOrder } from '../support/sync-order.ts';
import { adminNotices, atTheMall, cancelledByStaff, openCauses } from '../support/untold.ts';

let world: World;
beforeAll(async () => {
  world = await startWorld({}, impatient);
  await world.sandbox.mall.merchant('tindahan').openApp();
});
afterAll(() => world.stop());

const beingChecked = refusedAs(400, 'Refund result is being checked');
const whole = '3065.00';

async function refundAtPg({ code }: PlacedOrder): Promise<void> {
  world.sandbox.pg.act(code, 'refund');
  await world.settle();
}

/** The PG's word on the latest cancellation of an order. */
async function refundIsDone(placed: PlacedOrder, refund_amount: string, refund_status = 'R'): Promise<void> {
  const row = (await cancellations(world, placed)).at(-1);
  const facts = { refund_reference: row?.refundReference, refund_amount, refund_status };
  expect(await sendRefundWebhook(world, refundWebhook(placed, facts))).toMatchObject({ status: 200 });
  await world.settle();
}

describe('money that the PG gave back by itself', () => {
  it('is reported through the Admin API, once, and the mall’s order is cancelled', async () => {
    const placed = await paidOrder(world);
    await refundAtPg(placed);
    expect(atTheMall(world, placed)).toBe('cancelled 1');
    expect(await adminNotices(world, placed)).toEqual(['DELIVERED 1']);
    expect(await openCauses(world, placed)).toEqual([]);
    expect(toldOfCancels(world, placed)).toEqual([]);
    expect(await cancellations(world, placed)).toMatchObject([{ origin: 'PG', toldAt: world.clock.now() }]);
    expect(await look(world).history(placed)).toEqual(
      expect.arrayContaining([
        'CANCELLATION_RECORDED',
        'NOTIFICATION_CREATED',
        'ATTENTION_RAISED',
        'DELIVERY_SUCCEEDED',
      ]),
    );
  });

  it('is kept as a message of the order, with what was sent and no token in it', async () => {
    const placed = await paidOrder(world);
    await refundAtPg(placed);
    const messages = await look(world).messages({ kind: 'NOTIFICATION_CANCEL' });
    const [sent] = messages.filter(({ order }) => order?.id === placed.id);
    expect(sent).toMatchObject({
      method: 'PUT',
      path: `${world.sandbox.mallUrl}/cafe24/tindahan/api/v2/admin/payments`,
      httpStatus: 200,
      verdict: 'ACCEPTED',
    });
    expect(JSON.parse(sent?.body ?? '')).toEqual({
      shop_no: 1,
      requests: [
        {
          order_id: placed.orderNumber,
          status: 'canceled',
          cancel_request: {
            refund_status: 'P',
            partial_cancel: 'F',
            response_code: '0000',
            response_message: 'Refunded in full',
          },
        },
      ],
    });
    const [token] = world.sandbox.mall.app('tindahan').tokens;
    expect(JSON.stringify(sent)).not.toContain(token?.accessToken);
    const [delivery] = (await look(world).deliveries(placed)).slice(-1);
    expect(delivery).toMatchObject({ succeeded: true, failureKind: null, webhookEvent: { id: sent?.id } });
  });

  it('is reported once, however often the PG says it', async () => {
    const placed = await paidOrder(world);
    await refundAtPg(placed);
    for (let times = 0; times < 3; times++) await world.sandbox.pg.sendWebhook(placed.code, { status: 'R' });
    await world.settle();
    expect(atTheMall(world, placed)).toBe('cancelled 1');
    expect(await adminNotices(world, placed)).toEqual(['DELIVERED 1']);
  });

  it('is reported behind what Cafe24 must hear first', async () => {
    world.sandbox.mall.answerNotifications({ mode: 'refuse', times: 1 });
    const placed = await paidOrder(world);
    await refundAtPg(placed);
    expect(await adminNotices(world, placed)).toEqual(['PENDING 0']);
    expect(await openCauses(world, placed)).toEqual(['CANCELLED_AT_PG yes 3065.00']);
    world.clock.pass(10);
    await world.settle();
    expect((await look(world).notifications(placed)).map(({ status }) => status)).toEqual(['DELIVERED', 'DELIVERED']);
    expect(atTheMall(world, placed)).toBe('cancelled 1');
  });

  it('of a synchronous order that Cafe24 has read as paid is reported', async () => {
    const placed = await placeSyncOrder(world);
    const { location } = await comeBack(world, placed, 'approve');
    await fetch(location);
    await refundAtPg(placed);
    expect(atTheMall(world, placed)).toBe('cancelled 1');
  });

  it.each([
    ['that Cafe24 has not read yet', () => placeSyncOrder(world)],
    ['whose payment was never heard of', () => placeOrder(world)],
  ])('of an order %s is not: there is nothing to cancel', async (_, place) => {
    const placed = await place();
    await world.sandbox.pg.sendWebhook(placed.code, { status: 'R' });
    await world.settle();
    expect((await read(world, placed)).status).toBe('REFUNDED');
    expect(await adminNotices(world, placed)).toEqual([]);
    expect(await openCauses(world, placed)).toEqual(['CANCELLED_AT_PG no 3065.00']);
  });
});

describe('a synchronous cancellation whose PG answer was lost', () => {
  it('and turns out done is reported, since Cafe24 was answered that nobody knows', async () => {
    const placed = await paidOrder(world, { amount: '3043.00' });
    expect(await cancel(world, 'sync', placed, '3043.00')).toMatchObject(beingChecked);
    expect(await adminNotices(world, placed)).toEqual([]);
    await refundIsDone(placed, '3043.00');
    expect(atTheMall(world, placed)).toBe('cancelled 1');
    expect(await adminNotices(world, placed)).toEqual(['DELIVERED 1']);
    expect(await openCauses(world, placed)).toEqual([]);
  });

  it('is reported too when the PG’s payment webhook ends it, and by one of two words only', async () => {
    const placed = await paidOrder(world, { amount: '3043.00' });
    await cancel(world, 'sync', placed, '3043.00');
    await world.sandbox.pg.sendWebhook(placed.code, { status: 'R' });
    await refundIsDone(placed, '3043.00');
    expect(atTheMall(world, placed)).toBe('cancelled 1');
  });

  it('and turns out rejected is not: Cafe24 believes so already', async () => {
    const placed = await paidOrder(world, { amount: '3043.00' });
    await cancel(world, 'sync', placed, '3043.00');
    await refundIsDone(placed, '3043.00', 'RX');
    expect(await adminNotices(world, placed)).toEqual([]);
    expect(atTheMall(world, placed)).toBe('paid 0');
  });

  it('is reported where our process died before it could answer', async () => {
    const placed = await paidOrder(world);
    const { pg } = world.app.bridge;
    const { refund } = pg;
    pg.refund = () => Promise.reject(new Error('the process dies'));
    await cancel(world, 'sync', placed, whole);
    pg.refund = refund;
    world.clock.pass(60);
    await refundIsDone(placed, whole);
    expect(atTheMall(world, placed)).toBe('cancelled 1');
  });

  it('is not where the answer says it', async () => {
    const placed = await paidOrder(world);
    await cancel(world, 'sync', placed, whole);
    await world.settle();
    expect(await adminNotices(world, placed)).toEqual([]);
  });
});

describe('a cancellation by staff', () => {
  it('of everything is reported the same way', async () => {
    const placed = await paidOrder(world);
    await cancelledByStaff(world, placed, 306_500n);
    await refundIsDone(placed, whole);
    expect(atTheMall(world, placed)).toBe('cancelled 1');
    expect(await cancellations(world, placed)).toMatchObject([{ origin: 'OPERATOR', toldAt: world.clock.now() }]);
  });

  it('that the PG rejects is nothing to report', async () => {
    const placed = await paidOrder(world);
    await cancelledByStaff(world, placed, 306_500n);
    await refundIsDone(placed, whole, 'RX');
    expect(await adminNotices(world, placed)).toEqual([]);
    expect(await openCauses(world, placed)).toEqual(['CANCEL_REJECTED  3065.00']);
  });

  it('of the rest, after a part that the merchant cancelled, is reported as the whole', async () => {
    const placed = await paidOrder(world);
    await cancel(world, 'sync', placed, '1000.00');
    await cancelledByStaff(world, placed, 206_500n);
    await refundIsDone(placed, '2065.00');
    expect(atTheMall(world, placed)).toBe('cancelled 1');
    expect(await openCauses(world, placed)).toEqual([]);
  });
});
