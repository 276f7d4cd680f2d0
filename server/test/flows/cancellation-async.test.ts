import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startWorld, type World } from '../support/app.ts';
import {
  cancel,
  cancellations,
  cancelRequest,
  cancelUnheard,
  paidOrder,
  refundWebhook,
  refusedAs,
  sendCancel,
  sendRefundWebhook,
  takenOn,
  toldOfCancels,
} from '../support/cancellation.ts';
import { look } from '../support/look.ts';
import { outcomeOf, read } from '../support/place-order.ts';

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.stop());

describe('an asynchronous cancellation', () => {
  it.each([
    ['in full', '3065.00', 'REFUNDED', 306_500n],
    ['in part', '1000.00', 'PARTIALLY_REFUNDED', 100_000n],
  ])(
    '%s is taken on, reported by the PG, and told to Cafe24 (contract.md §11-19)',
    async (_, amount, status, refundedMinor) => {
      const placed = await paidOrder(world);
      expect(await cancel(world, 'async', placed, amount)).toMatchObject(takenOn);
      await world.settle();
      expect(outcomeOf(await read(world, placed))).toEqual({ status, paidMinor: 306_500n, refundedMinor });
      expect(toldOfCancels(world, placed)).toEqual([`ok P 0000 ${amount}`]);
      expect(world.sandbox.mall.order('tindahan', placed.orderNumber)?.cancelled).toEqual([amount]);
    },
  );

  it('tells Cafe24 with the fields of the contract, in Cafe24’s own spelling of the amount (contract.md §11-20)', async () => {
    const extra_data = { LogKey: '로그', list: [1, { a: null }] };
    const placed = await paidOrder(world, { overrides: { extra_data } });
    await cancel(world, 'async', placed, '1000');
    await world.settle();
    const received = world.sandbox.mall.notifications('tindahan', placed.orderNumber).at(-1);
    expect(received?.verdict).toBe('ok');
    expect(Object.keys(received?.fields ?? {})).toEqual([
      ...['request_type', 'partner_id', 'tid', 'order_id', 'paymethod', 'currency', 'cancel_amount', 'status'],
      ...['hash_data', 'extra_data', 'result_code', 'result_message'],
    ]);
    expect(received?.fields).toMatchObject({
      request_type: 'cancelnoty',
      partner_id: 'tindahan:1:p3x8d1',
      tid: placed.code,
      order_id: placed.orderNumber,
      paymethod: 'etc',
      currency: 'PHP',
      cancel_amount: '1000',
      extra_data,
      result_message: 'Refunded',
    });
  });

  it('in several parts at once is told part by part, in order, behind the payment’s notification', async () => {
    const placed = await paidOrder(world);
    for (const amount of ['1000.00', '2000.00', '65.00']) await cancel(world, 'async', placed, amount);
    await world.settle();
    expect(outcomeOf(await read(world, placed))).toMatchObject({ status: 'REFUNDED', refundedMinor: 306_500n });
    expect(toldOfCancels(world, placed).toSorted()).toEqual([
      'ok P 0000 1000.00',
      'ok P 0000 2000.00',
      'ok P 0000 65.00',
    ]);
    const notifications = await look(world).notifications(placed);
    expect(notifications.map(({ kind, sequence }) => `${sequence} ${kind}`)).toEqual([
      '1 PAYMENT',
      '2 CANCEL',
      '3 CANCEL',
      '4 CANCEL',
    ]);
  });

  it('pending then done (…32): nothing is told before the end', async () => {
    const placed = await paidOrder(world);
    expect(await cancel(world, 'async', placed, '1032.00')).toMatchObject(takenOn);
    expect(toldOfCancels(world, placed)).toEqual([]);
    await world.settle();
    expect(toldOfCancels(world, placed)).toEqual(['ok P 0000 1032.00']);
    expect(await look(world).history(placed)).toContain('CANCEL_PENDING');
  });

  it('pending then rejected (…33): the amount is free again, and Cafe24 is told F with what it asked for (contract.md §11-19)', async () => {
    const placed = await paidOrder(world);
    expect(await cancel(world, 'async', placed, '1033.00')).toMatchObject(takenOn);
    await world.settle();
    const order = await read(world, placed);
    expect(outcomeOf(order)).toMatchObject({ status: 'PAID', refundedMinor: 0n });
    expect(order.reservedMinor).toBe(0n);
    expect(toldOfCancels(world, placed)).toEqual(['ok F 9999 1033.00']);
    expect(await look(world).attentions(placed)).toEqual(['CANCEL_REJECTED']);
    // Its answer was 0000 and stays so: the notification is what counts.
    expect(await cancel(world, 'async', placed, '1033.00')).toMatchObject(takenOn);
    expect(await cancellations(world, placed)).toHaveLength(1);
  });

  it('that the PG refuses at once is answered 9999, and no notification follows', async () => {
    const placed = await paidOrder(world);
    // The PG gave it back by itself, and we don't know yet.
    world.sandbox.pg.webhookMode('hold');
    world.sandbox.pg.act(placed.code, 'refund');
    expect(await cancel(world, 'async', placed)).toMatchObject(refusedAs(404, 'Refund request failed'));
    world.sandbox.pg.webhookMode('normal');
    await world.settle();
    expect(toldOfCancels(world, placed)).toEqual([]);
    expect((await cancellations(world, placed))[0]).toMatchObject({ status: 'REJECTED' });
  });

  it('needs an address for the result, one of the mall’s own', async () => {
    const placed = await paidOrder(world);
    for (const cancel_noty_url of [undefined, '', 'PayReceiveCancelNoty.php', 'https://evil.example/noty']) {
      const body = cancelRequest(world, placed, { cancel_noty_url });
      expect(await sendCancel(world, 'async', body)).toMatchObject(refusedAs(400, 'Invalid request'));
    }
    const reasons = (await look(world).messages({ kind: 'CANCEL_REQUEST' })).slice(-4).map(({ reason }) => reason);
    expect(reasons).toEqual(['MISSING_FIELD', 'MISSING_FIELD', 'BAD_FORMAT', 'URL_NOT_ALLOWED']);
    expect(await cancellations(world, placed)).toEqual([]);
  });
});

describe('the PG’s refund webhook', () => {
  /** An order with a cancellation of 1000.00 whose webhooks the sandbox holds back. */
  async function pendingCancel() {
    const placed = await paidOrder(world);
    await cancelUnheard(world, placed);
    const [row] = await cancellations(world, placed);
    return { placed, facts: { refund_reference: row?.refundReference, refund_code: row?.refundCode } };
  }

  it('is answered as the PG expects, and a repeat of it is a duplicate with the same answer', async () => {
    const { placed, facts } = await pendingCancel();
    const webhook = refundWebhook(placed, facts);
    for (const _ of [1, 2, 3]) {
      const answer = { status: 200, body: { code: 200, message: 'Refund success' } };
      expect(await sendRefundWebhook(world, webhook)).toMatchObject(answer);
    }
    await world.settle();
    expect(toldOfCancels(world, placed)).toEqual(['ok P 0000 1000.00']);
    const received = (await look(world).messages({ kind: 'PG_REFUND_WEBHOOK' })).slice(-3);
    expect(received.map(({ verdict }) => verdict)).toEqual(['ACCEPTED', 'DUPLICATE', 'DUPLICATE']);
    expect(received[2]?.duplicateOf?.id).toBe(received[0]?.id);
  });

  it('RP changes nothing, before or after the end (contract.md §11-19)', async () => {
    const { placed, facts } = await pendingCancel();
    const pending = { status: 200, body: { code: 200, message: 'Refund still pending' } };
    const say = (refund_status: string) => sendRefundWebhook(world, refundWebhook(placed, { ...facts, refund_status }));
    expect(await say('RP')).toMatchObject(pending);
    expect((await read(world, placed)).reservedMinor).toBe(100_000n);
    expect(await say('R')).toMatchObject({ status: 200 });
    expect(await say('RP')).toMatchObject(pending);
    await world.settle();
    expect(await cancellations(world, placed)).toMatchObject([{ status: 'COMPLETED' }]);
    expect(toldOfCancels(world, placed)).toEqual(['ok P 0000 1000.00']);
  });

  it.each([
    ['another amount', { refund_amount: '1000.01' }, 'REFUND_MISMATCH'],
    ['another currency', { currency: 'USD' }, 'REFUND_CURRENCY_MISMATCH'],
    ['another payment', { order_code: 'pg-other' }, 'REFUND_MISMATCH'],
    ['another refund', { refund_code: 'RF-other' }, 'REFUND_MISMATCH'],
  ])('about %s is held: nothing moves, Cafe24 is not told, a person looks', async (_, given, reason) => {
    const { placed, facts } = await pendingCancel();
    expect(await sendRefundWebhook(world, refundWebhook(placed, { ...facts, ...given }))).toMatchObject({
      status: 200,
    });
    await world.settle();
    expect((await read(world, placed)).reservedMinor).toBe(100_000n);
    expect(toldOfCancels(world, placed)).toEqual([]);
    expect(await look(world).attentions(placed)).toEqual(['HELD_MISMATCH']);
    expect((await look(world).messages({ kind: 'PG_REFUND_WEBHOOK' })).at(-1)).toMatchObject({
      verdict: 'HELD',
      reason,
    });
  });

  it('that names another end than before is held', async () => {
    for (const [first, then, status] of [
      ['R', 'RX', 'COMPLETED'],
      ['RX', 'R', 'REJECTED'],
    ]) {
      const { placed, facts } = await pendingCancel();
      await sendRefundWebhook(world, refundWebhook(placed, { ...facts, refund_status: first }));
      await sendRefundWebhook(world, refundWebhook(placed, { ...facts, refund_status: then }));
      expect(await cancellations(world, placed)).toMatchObject([{ status }]);
      expect(await look(world).attentions(placed)).toContain('HELD_MISMATCH');
    }
  });

  it('with a wrong digest is refused, in whatever field it was changed (contract.md §12-B7)', async () => {
    const { placed, facts } = await pendingCancel();
    const { digest } = refundWebhook(placed, { ...facts, refund_status: 'RP' });
    for (const given of [
      { digest: '0'.repeat(40) },
      { digest, refund_status: 'R' },
      { digest, refund_amount: '1.00' },
    ]) {
      const answer = await sendRefundWebhook(world, refundWebhook(placed, { ...facts, ...given }));
      expect(answer).toMatchObject({ status: 400, body: { code: 400, message: 'Invalid request' } });
    }
    expect((await look(world).messages({ kind: 'PG_REFUND_WEBHOOK' })).at(-1)).toMatchObject({ reason: 'BAD_DIGEST' });
    expect(await cancellations(world, placed)).toMatchObject([{ status: 'PENDING' }]);
  });

  it('of an unknown refund, or one of another payment, is 404', async () => {
    const { placed, facts } = await pendingCancel();
    const other = await paidOrder(world);
    const unknown = { status: 404, body: { code: 404, message: 'Failed webhook' } };
    const stranger = refundWebhook(placed, { refund_reference: 'NOBODY' });
    expect(await sendRefundWebhook(world, stranger)).toMatchObject(unknown);
    const swapped = refundWebhook(placed, { ...facts, reference_no: other.reference });
    expect(await sendRefundWebhook(world, swapped)).toMatchObject(unknown);
    expect(await cancellations(world, placed)).toMatchObject([{ status: 'PENDING' }]);
  });

  it('replayed for another cancellation of the same order and amount ends neither', async () => {
    const { placed, facts } = await pendingCancel();
    const webhook = refundWebhook(placed, facts);
    await sendRefundWebhook(world, webhook);
    world.clock.pass(61);
    await cancelUnheard(world, placed);
    const second = (await cancellations(world, placed))[1];
    await sendRefundWebhook(world, { ...webhook, refund_reference: second?.refundReference, event_id: 'REV-new' });
    expect(await cancellations(world, placed)).toMatchObject([{ status: 'COMPLETED' }, { status: 'PENDING' }]);
    expect((await read(world, placed)).refundedMinor).toBe(100_000n);
  });

  it('without a field, or with one that is malformed, is refused', async () => {
    const { placed, facts } = await pendingCancel();
    const good = refundWebhook(placed, facts);
    for (const field of ['reference_no', 'order_code', 'refund_code', 'refund_reference', 'refund_status', 'digest']) {
      for (const value of [undefined, 'a:b', ['x']]) {
        expect(await sendRefundWebhook(world, { ...good, [field]: value })).toMatchObject({ status: 400 });
      }
    }
    expect(await cancellations(world, placed)).toMatchObject([{ status: 'PENDING' }]);
  });
});

describe('the PG’s payment webhook R after our own cancellation', () => {
  it('in full makes no second cancellation', async () => {
    const placed = await paidOrder(world);
    await cancel(world, 'async', placed, '3065.00');
    await world.settle();
    await world.sandbox.pg.sendWebhook(placed.code, { status: 'R' });
    await world.settle();
    expect(await cancellations(world, placed)).toHaveLength(1);
    expect(await look(world).attentions(placed)).toEqual([]);
    expect(outcomeOf(await read(world, placed))).toMatchObject({ status: 'REFUNDED', refundedMinor: 306_500n });
  });

  it('before the refund’s own word ends it, once', async () => {
    const placed = await paidOrder(world);
    await cancelUnheard(world, placed, '3065.00');
    await world.sandbox.pg.sendWebhook(placed.code, { status: 'R' });
    const [row] = await cancellations(world, placed);
    const facts = { refund_reference: row?.refundReference, refund_code: row?.refundCode, refund_amount: '3065.00' };
    await sendRefundWebhook(world, refundWebhook(placed, facts));
    await world.settle();
    expect(await cancellations(world, placed)).toMatchObject([{ status: 'COMPLETED', origin: 'CAFE24' }]);
    expect(outcomeOf(await read(world, placed))).toMatchObject({ status: 'REFUNDED', refundedMinor: 306_500n });
    expect(toldOfCancels(world, placed)).toEqual(['ok P 0000 3065.00']);
  });

  it('of which only a part is ours records the rest as given back at the PG', async () => {
    const placed = await paidOrder(world);
    await cancel(world, 'async', placed);
    await world.settle();
    await world.sandbox.pg.sendWebhook(placed.code, { status: 'R' });
    const rows = await cancellations(world, placed);
    expect(rows.map(({ origin, amountMinor }) => `${origin} ${amountMinor}`)).toEqual(['CAFE24 100000', 'PG 206500']);
    expect(outcomeOf(await read(world, placed))).toMatchObject({ status: 'REFUNDED', refundedMinor: 306_500n });
    expect(await look(world).attentions(placed)).toEqual(['CANCELLED_AT_PG']);
  });
});
