import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Cancellation } from '../../src/store/entities/cancellation.ts';
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
import { outcomeOf, read } from '../support/place-order.ts';

let world: World;
beforeAll(async () => {
  world = await startWorld({}, impatient);
});
afterAll(() => world.stop());

const beingChecked = refusedAs(400, 'Refund result is being checked');
const tooMuch = refusedAs(400, 'Cancel amount is more than what is left');

describe('when the PG’s answer to a refund is lost', () => {
  it.each([
    ['comes after our patience (…43)', '1043.00'],
    ['is empty (…44)', '1044.00'],
    ['ends in a connection reset (…45)', '1045.00'],
  ])(
    'because it %s, Cafe24 hears that it is being checked and the amount stays reserved (contract.md §12-D)',
    async (_, amount) => {
      const placed = await paidOrder(world);
      expect(await cancel(world, 'sync', placed, amount)).toMatchObject(beingChecked);
      const order = await read(world, placed);
      expect(outcomeOf(order)).toMatchObject({ status: 'PAID', refundedMinor: 0n });
      expect(order.reservedMinor).toBe(BigInt(amount.replace('.', '')));
      expect(await cancellations(world, placed)).toMatchObject([{ status: 'UNKNOWN' }]);
      expect((await look(world).history(placed)).at(-1)).toBe('PG_CALL_LOST');
      // An equal request is a repeat however late it comes, and nobody asks the PG again.
      world.clock.pass(3_600);
      expect(await cancel(world, 'sync', placed, amount)).toMatchObject(beingChecked);
      expect(await cancel(world, 'sync', placed, '3000.00')).toMatchObject(tooMuch);
      expect(await cancellations(world, placed)).toHaveLength(1);
    },
  );

  it('a PG that answers 500 counts as lost too', async () => {
    const placed = await paidOrder(world);
    world.sandbox.pg.fail({ call: 'refunds', mode: 'http503', times: 1 });
    expect(await cancel(world, 'sync', placed)).toMatchObject(beingChecked);
    expect(await cancellations(world, placed)).toMatchObject([{ status: 'UNKNOWN' }]);
  });

  it('and the refund turns out done, a repeat hears so, and a person sees that Cafe24 may not know', async () => {
    const placed = await paidOrder(world);
    await cancel(world, 'sync', placed, '1043.00');
    const [row] = await cancellations(world, placed);
    const facts = { refund_reference: row?.refundReference, refund_amount: '1043.00' };
    expect(await sendRefundWebhook(world, refundWebhook(placed, facts))).toMatchObject({ status: 200 });
    expect(outcomeOf(await read(world, placed))).toMatchObject({
      status: 'PARTIALLY_REFUNDED',
      refundedMinor: 104_300n,
    });
    expect(await look(world).attentions(placed)).toEqual(['CANCEL_BY_HAND']);
    expect(await cancel(world, 'sync', placed, '1043.00')).toMatchObject(done);
    expect(toldOfCancels(world, placed)).toEqual([]);
  });

  it('and the refund turns out rejected, the amount is free again', async () => {
    const placed = await paidOrder(world);
    await cancel(world, 'sync', placed, '1043.00');
    const [row] = await cancellations(world, placed);
    const facts = { refund_reference: row?.refundReference, refund_amount: '1043.00', refund_status: 'RX' };
    await sendRefundWebhook(world, refundWebhook(placed, facts));
    expect((await read(world, placed)).reservedMinor).toBe(0n);
    expect(await look(world).attentions(placed)).toEqual(['CANCEL_REJECTED']);
  });

  it('an asynchronous request was taken on all the same, and the notification follows', async () => {
    const placed = await paidOrder(world);
    expect(await cancel(world, 'async', placed, '1043.00')).toMatchObject(takenOn);
    await world.settle();
    expect(await cancellations(world, placed)).toMatchObject([{ status: 'COMPLETED' }]);
    expect(toldOfCancels(world, placed)).toEqual(['ok P 0000 1043.00']);
  });

  it('the PG’s payment webhook R for all of it ends it', async () => {
    const placed = await paidOrder(world, { amount: '3043.00' });
    expect(await cancel(world, 'sync', placed, '3043.00')).toMatchObject(beingChecked);
    await world.sandbox.pg.sendWebhook(placed.code, { status: 'R' });
    expect(outcomeOf(await read(world, placed))).toMatchObject({ status: 'REFUNDED', refundedMinor: 304_300n });
    expect(await cancellations(world, placed)).toMatchObject([{ status: 'COMPLETED', origin: 'CAFE24' }]);
  });
});

describe('the PG’s webhook before its answer is stored', () => {
  it('ends the cancellation, and the answer then says the same', async () => {
    const placed = await paidOrder(world);
    const answer = cancel(world, 'sync', placed, '1043.00');
    const row = await asked(placed.id);
    const facts = { refund_reference: row.refundReference, refund_amount: '1043.00' };
    expect(await sendRefundWebhook(world, refundWebhook(placed, facts))).toMatchObject({ status: 200 });
    expect(await answer).toMatchObject(done);
    expect(await cancellations(world, placed)).toMatchObject([{ status: 'COMPLETED' }]);
    expect(await look(world).attentions(placed)).toEqual([]);
    const { refundedMinor, reservedMinor } = await read(world, placed);
    expect([refundedMinor, reservedMinor]).toEqual([104_300n, 0n]);
  });

  /** The cancellation as soon as its intention is stored. */
  async function asked(orderId: string): Promise<Cancellation> {
    for (;;) {
      const row = await world.app.bridge.orm.em.fork().findOne(Cancellation, { order: orderId });
      if (row) return row;
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
  }
});

describe('a process that dies while the PG is asked', () => {
  it('leaves the amount reserved; an equal request hears that it is being checked', async () => {
    const placed = await paidOrder(world);
    const { bridge } = world.app;
    const { refund } = bridge.pg;
    bridge.pg.refund = () => Promise.reject(new Error('the process dies'));
    expect(await cancel(world, 'sync', placed)).toMatchObject({ status: 500 });
    bridge.pg.refund = refund;
    world.clock.pass(120);
    expect(await cancel(world, 'sync', placed)).toMatchObject(beingChecked);
    expect((await read(world, placed)).reservedMinor).toBe(100_000n);
    expect(await cancellations(world, placed)).toMatchObject([{ status: 'REQUESTED' }]);
  });
});
