import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Mall } from '../../src/store/entities/mall.ts';
import { Shop } from '../../src/store/entities/shop.ts';
import { startWorld, type World } from '../support/app.ts';
import {
  cancel,
  cancellations,
  cancelRequest,
  done,
  paidOrder,
  refusedAs,
  sendCancel,
  toldOfCancels,
} from '../support/cancellation.ts';
import { look } from '../support/look.ts';
import { outcomeOf, read } from '../support/place-order.ts';

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.stop());

const failed = refusedAs(404, 'Refund request failed');
const tooMuch = refusedAs(400, 'Cancel amount is more than what is left');

describe('a synchronous cancellation', () => {
  it('in full is done before the answer, and no notification follows', async () => {
    const placed = await paidOrder(world);
    expect(await cancel(world, 'sync', placed, '3065.00')).toMatchObject(done);
    await world.settle();
    const order = await read(world, placed);
    expect(outcomeOf(order)).toEqual({ status: 'REFUNDED', paidMinor: 306_500n, refundedMinor: 306_500n });
    expect(order.reservedMinor).toBe(0n);
    expect(order.attempts[0]?.status).toBe('REFUNDED');
    expect(toldOfCancels(world, placed)).toEqual([]);
    expect((await look(world).history(placed)).slice(-3)).toEqual([
      'CANCEL_REQUESTED',
      'CANCEL_COMPLETED',
      'STATUS_CHANGED',
    ]);
  });

  it('in parts gives back each, until nothing is left', async () => {
    const placed = await paidOrder(world);
    for (const amount of ['1000.00', '2000', '65.0']) {
      expect(await cancel(world, 'sync', placed, amount)).toMatchObject(done);
    }
    expect(await cancel(world, 'sync', placed, '0.01')).toMatchObject(tooMuch);
    expect(outcomeOf(await read(world, placed))).toMatchObject({ status: 'REFUNDED', refundedMinor: 306_500n });
    const rows = await cancellations(world, placed);
    expect(rows.map(({ status, amountText }) => `${status} ${amountText}`)).toEqual([
      'COMPLETED 1000.00',
      'COMPLETED 2000',
      'COMPLETED 65.0',
    ]);
    expect(new Set(rows.map(({ refundCode }) => refundCode)).size).toBe(3);
  });

  it('in part leaves the order partly cancelled', async () => {
    const placed = await paidOrder(world);
    expect(await cancel(world, 'sync', placed)).toMatchObject(done);
    const order = await read(world, placed);
    expect(outcomeOf(order)).toMatchObject({ status: 'PARTIALLY_REFUNDED', refundedMinor: 100_000n });
    expect(await cancel(world, 'sync', placed, '2065.01')).toMatchObject(tooMuch);
  });

  it('that the PG rejects is answered so, and the amount can be cancelled again (contract.md §11-18)', async () => {
    const placed = await paidOrder(world);
    expect(await cancel(world, 'sync', placed, '1031.00')).toMatchObject(failed);
    const order = await read(world, placed);
    expect(outcomeOf(order)).toMatchObject({ status: 'PAID', refundedMinor: 0n });
    expect(order.reservedMinor).toBe(0n);
    expect(await cancellations(world, placed)).toMatchObject([{ status: 'REJECTED', pgMessage: 'Refund rejected' }]);
    expect(await look(world).attentions(placed)).toEqual(['CANCEL_REJECTED']);
    expect(await cancel(world, 'sync', placed, '3065.00')).toMatchObject(done);
    expect(await look(world).attentions(placed)).toEqual([]);
  });

  it('may come as a form', async () => {
    const placed = await paidOrder(world);
    const fields = cancelRequest(world, placed, { cancel_noty_url: undefined });
    const pairs = Object.entries(fields).filter(([, value]) => value !== undefined);
    const body = new URLSearchParams(pairs.map(([name, value]) => [name, String(value)]));
    expect(await sendCancel(world, 'sync', body, 'application/x-www-form-urlencoded')).toMatchObject(done);
  });

  it('works for a mall that removed the app and a shop that is switched off', async () => {
    const placed = await paidOrder(world);
    const { orm, clock } = world.app.bridge;
    await orm.em.fork().nativeUpdate(Shop, { mall: 'tindahan' }, { enabled: false, partnerId: null });
    await orm.em.fork().nativeUpdate(Mall, 'tindahan', { uninstalledAt: clock.now() });
    const answer = await cancel(world, 'sync', placed);
    await orm.em.fork().nativeUpdate(Shop, { mall: 'tindahan' }, { enabled: true, partnerId: 'tindahan:1:p3x8d1' });
    await orm.em.fork().nativeUpdate(Mall, 'tindahan', { uninstalledAt: null });
    expect(answer).toMatchObject(done);
  });
});

describe('an equal request', () => {
  it('within 60 s is a repeat: the same answer, one refund', async () => {
    const placed = await paidOrder(world);
    expect(await cancel(world, 'sync', placed)).toMatchObject(done);
    world.clock.pass(60);
    expect(await cancel(world, 'sync', placed)).toMatchObject(done);
    expect(await cancellations(world, placed)).toHaveLength(1);
    const requests = (await look(world).messages({ kind: 'CANCEL_REQUEST' })).slice(-2);
    expect(requests.map(({ verdict }) => verdict)).toEqual(['ACCEPTED', 'DUPLICATE']);
  });

  it('later than that is a second cancellation, if the balance allows', async () => {
    const placed = await paidOrder(world);
    for (const _ of [1, 2, 3]) {
      expect(await cancel(world, 'sync', placed)).toMatchObject(done);
      world.clock.pass(61);
    }
    expect(await cancel(world, 'sync', placed)).toMatchObject(tooMuch);
    expect(outcomeOf(await read(world, placed))).toMatchObject({ refundedMinor: 300_000n });
  });

  it('after a rejection is answered as the first, and tried again after 60 s', async () => {
    const placed = await paidOrder(world);
    expect(await cancel(world, 'sync', placed, '1031.00')).toMatchObject(failed);
    expect(await cancel(world, 'sync', placed, '1031.00')).toMatchObject(failed);
    expect(await cancellations(world, placed)).toHaveLength(1);
    world.clock.pass(61);
    expect(await cancel(world, 'sync', placed, '1031.00')).toMatchObject(failed);
    expect(await cancellations(world, placed)).toHaveLength(2);
  });

  it('in another spelling of the same amount is still equal', async () => {
    const placed = await paidOrder(world);
    expect(await cancel(world, 'sync', placed, '1000')).toMatchObject(done);
    expect(await cancel(world, 'sync', placed, '1000.0')).toMatchObject(done);
    expect(await cancellations(world, placed)).toHaveLength(1);
  });
});
