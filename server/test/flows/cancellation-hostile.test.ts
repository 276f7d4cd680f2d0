import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startWorld, type World } from '../support/app.ts';
import {
  cancel,
  cancelHash,
  cancellations,
  cancelRequest,
  done,
  paidOrder,
  refusedAs,
  sendCancel,
} from '../support/cancellation.ts';
import { look } from '../support/look.ts';
import { type PlacedOrder, placeOrder, read } from '../support/place-order.ts';
import type { Fields } from '../support/wire.ts';

const olderKey = 'an-older-service-key-that-still-verifies';

let world: World;
let placed: PlacedOrder;
beforeAll(async () => {
  world = await startWorld({ CAFE24_SERVICE_KEY: `demo-service-key-opens-nothing,${olderKey}` });
  placed = await paidOrder(world);
});
// Of one address only so many rejected messages a minute are kept.
beforeEach(() => world.clock.pass(60));
afterAll(() => world.stop());

const invalid = refusedAs(400, 'Invalid request');

/** Refused at both doors for this reason, and the money stays. */
async function refused(fields: Fields, answer: object, reason: string) {
  for (const mode of ['sync', 'async'] as const) {
    expect(await sendCancel(world, mode, fields)).toMatchObject(answer);
    const message = (await look(world).messages({ kind: 'CANCEL_REQUEST' })).at(-1);
    expect(message).toMatchObject({ verdict: 'REJECTED', reason });
  }
  const order = await read(world, placed);
  expect([order.refundedMinor, order.reservedMinor]).toEqual([0n, 0n]);
  expect(await cancellations(world, placed)).toEqual([]);
}

describe('a cancel request that is not what it seems', () => {
  it('a payment request’s signature replayed with an empty tid (H1 equals H5 then) (contract.md §12-B2)', async () => {
    const { request } = world.sandbox.mall.order('tindahan', placed.orderNumber) ?? {};
    const replayed = { cancel_amount: '3065.00', tid: '', hash_data: request?.hash_data };
    expect(cancelHash(cancelRequest(world, placed, replayed))).toBe(request?.hash_data);
    await refused(cancelRequest(world, placed, replayed), invalid, 'MISSING_FIELD');
    await refused(cancelRequest(world, placed, { ...replayed, tid: undefined }), invalid, 'MISSING_FIELD');
  });

  it('a payment request’s signature whose partner borrows the tid (no separators)', async () => {
    const partner_id = 'tindahan:1:p3x8';
    await refused(
      cancelRequest(world, placed, { partner_id, tid: `d1${placed.code}` }),
      refusedAs(404, 'Admin setting not found'),
      'UNKNOWN_PARTNER',
    );
  });

  it('another payment’s tid', async () => {
    const other = await paidOrder(world);
    await refused(cancelRequest(world, placed, { tid: other.code }), invalid, 'OTHER_TRANSACTION');
  });

  it('another currency', async () => {
    await refused(cancelRequest(world, placed, { currency: 'USD' }), invalid, 'OTHER_CURRENCY');
    await refused(cancelRequest(world, placed, { currency: 'XXX' }), invalid, 'CURRENCY_NOT_SUPPORTED');
  });

  it('another mall with an order of the same number', async () => {
    const kawaii = { mallId: 'kawaii', shopNo: 1, amount: '3065', orderNumber: placed.orderNumber };
    const theirs = await paidOrder(world, kawaii);
    const partner_id = 'kawaii:1:j5r6t2';
    await refused(cancelRequest(world, placed, { partner_id }), invalid, 'OTHER_TRANSACTION');
    await refused(
      cancelRequest(world, theirs, { currency: 'JPY', cancel_amount: '3065' }),
      invalid,
      'OTHER_TRANSACTION',
    );
    expect((await read(world, theirs)).refundedMinor).toBe(0n);
  });

  it('another shop of the same mall', async () => {
    const order = { mallId: 'hanokmall', shopNo: 1, amount: '39000' };
    const korean = await paidOrder(world, order);
    const fields = { partner_id: 'hanokmall:2:k7q2m9', currency: 'KRW', cancel_amount: '39000' };
    await refused(cancelRequest(world, korean, fields), invalid, 'OTHER_PARTNER');
    expect((await read(world, korean)).refundedMinor).toBe(0n);
  });

  it('a partner or an order nobody knows', async () => {
    const partner_id = 'nobody:1:x';
    await refused(
      cancelRequest(world, placed, { partner_id }),
      refusedAs(404, 'Admin setting not found'),
      'UNKNOWN_PARTNER',
    );
    const order_id = '20200101-0000001';
    await refused(cancelRequest(world, placed, { order_id }), refusedAs(404, 'Order not found'), 'UNKNOWN_ORDER');
  });

  it('an order that is not paid', async () => {
    const unpaid = await placeOrder(world);
    await refused(cancelRequest(world, unpaid), refusedAs(400, 'Order is not paid'), 'NOT_PAID');
  });

  it('more than was paid', async () => {
    for (const cancel_amount of ['3065.01', '9999999999.99']) {
      await refused(
        cancelRequest(world, placed, { cancel_amount }),
        refusedAs(400, 'Cancel amount is more than what is left'),
        'AMOUNT_TOO_HIGH',
      );
    }
  });

  it.each(['0', '0.00'])('nothing: %s', async (cancel_amount) => {
    await refused(cancelRequest(world, placed, { cancel_amount }), invalid, 'AMOUNT_NOT_POSITIVE');
  });

  it.each([
    '-1',
    '+1',
    '1e3',
    '1,000.00',
    '1000.',
    ' 1000.00',
    '1000.001',
    'NaN',
    '٣',
    '',
    null,
    ['1'],
    { a: 1 },
    true,
  ])('an amount like %j', async (cancel_amount) => {
    const reason = cancel_amount === '' || cancel_amount === undefined ? 'MISSING_FIELD' : 'BAD_FORMAT';
    await refused(cancelRequest(world, placed, { cancel_amount }), invalid, reason);
  });

  it.each(['order_id', 'partner_id', 'amount', 'cancel_amount', 'currency', 'tid', 'hash_data'])(
    'without %s (contract.md §11-17)',
    async (field) => {
      await refused(cancelRequest(world, placed, { [field]: undefined }), invalid, 'MISSING_FIELD');
    },
  );

  it.each([
    ['a key nobody has', 'another-key'],
    ['an empty key', ''],
  ])('signed with %s', async (_, key) => {
    const fields = cancelRequest(world, placed);
    await refused({ ...fields, hash_data: cancelHash(fields, key) }, invalid, 'BAD_HASH');
  });

  it.each(['cancel_amount', 'tid', 'order_id', 'partner_id', 'currency'])(
    'changed in %s after signing',
    async (field) => {
      const changed: Fields = {
        cancel_amount: '1000.01',
        tid: 'pg-x',
        order_id: '20260519-9999999',
        partner_id: 'kawaii:1:j5r6t2',
        currency: 'JPY',
      };
      const fields = { ...cancelRequest(world, placed), [field]: changed[field] };
      if (field === 'currency') fields.cancel_amount = '1000';
      await refused(fields, invalid, 'BAD_HASH');
    },
  );

  it('a body that is none, and prototype keys', async () => {
    for (const body of ['', '[]', '"x"', '{', '{"a":']) {
      expect(await sendCancel(world, 'sync', body)).toMatchObject(invalid);
    }
    const polluted = `{"__proto__":${JSON.stringify(cancelRequest(world, placed))},"constructor":{"prototype":{}}}`;
    expect(await sendCancel(world, 'async', polluted)).toMatchObject(invalid);
    expect(await sendCancel(world, 'sync', 'x'.repeat(300_000))).toMatchObject(refusedAs(413, 'Invalid request'));
  });
});

it('tells the caller nothing but the code and a safe text; staff see the reason on the order', async () => {
  const other = await paidOrder(world);
  const answer = await sendCancel(world, 'sync', cancelRequest(world, other, { tid: 'pg-guess' }));
  expect(answer.body).toEqual({ result_code: '9999', result_message: 'Invalid request' });
  const line = (await look(world).lines(other)).at(-1);
  expect(line).toMatchObject({ kind: 'MESSAGE_REJECTED', actor: 'CAFE24', params: { reason: 'OTHER_TRANSACTION' } });
});

it('an older service key still verifies', async () => {
  const other = await paidOrder(world);
  const fields = cancelRequest(world, other);
  expect(await sendCancel(world, 'sync', { ...fields, hash_data: cancelHash(fields, olderKey) })).toMatchObject(done);
});

it('the good request beside all these is taken', async () => {
  expect(await cancel(world, 'sync', placed, '3065.00')).toMatchObject(done);
});
