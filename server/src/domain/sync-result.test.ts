import type { OrderStatus } from '@pgbridge/shared/words';
import { describe, expect, test } from 'vitest';
import { isKeyAlive, isTooLateToRead, type KeyedOrder, resultAnswer, syncReturn } from './sync-result.ts';

const key = 'test-service-key';
const order = {
  status: 'PAID' as OrderStatus,
  partnerId: 'demomall:1:demo-app-public-key',
  paymentMethod: 'etc',
  tid: 'pg-order-001',
  amountText: '3065.00',
  zeroText: '0.00',
  orderNumber: '20220519-0000029',
  currency: 'PHP',
  extraData: '{"pgName":"pg-demo-app"}',
  partialCancel: true,
  cancelMode: 'sync' as const,
};

describe('the answer to a reading is signed as the known vectors are', () => {
  test.each<[status: OrderStatus, tid: string, hash: string, amount: string, code: string]>([
    ['PAID', 'pg-order-001', 'xNesNHPJ61vL1b+6WLLxlhas0wrikZs0aqR/DZgCAQ0=', '3065.00', '0000'],
    ['PARTIALLY_REFUNDED', 'pg-order-001', 'xNesNHPJ61vL1b+6WLLxlhas0wrikZs0aqR/DZgCAQ0=', '3065.00', '0000'],
    ['FAILED', 'pg-order-001', '/s9tY+DpTneXD49PSe4BxUkP6DgVurfToKM3wn38FTY=', '0.00', '1400'],
    ['REQUESTED', '', '838vc5YHSaBID5vX01htImnIGHrieyL9JbSohQihPlk=', '0.00', '1400'],
    ['REFUNDED', 'pg-order-001', '/s9tY+DpTneXD49PSe4BxUkP6DgVurfToKM3wn38FTY=', '0.00', '1400'],
  ])('%s with tid "%s": %s', (status, tid, hash_data, amount, result_code) => {
    const payed_tf = result_code === '0000' ? 'T' : 'F';
    const { body } = resultAnswer({ ...order, status, tid }, key);
    expect(body).toMatchObject({ hash_data, amount, tid, result_code, payed_tf, easy_pay: 'F', cancel_mode: 'sync' });
    expect(body).not.toHaveProperty('easypay');
  });

  test('what the PG can give back is said as it is', () => {
    const { body } = resultAnswer({ ...order, partialCancel: false, cancelMode: 'async' }, key);
    expect(body).toMatchObject({ all_cancel_tf: 'T', part_cancel_tf: 'F', cancel_mode: 'async' });
  });
});

test.each<[status: OrderStatus, known: boolean, code: string, message: string]>([
  ['PAID', true, '0000', 'Order paid'],
  ['PARTIALLY_REFUNDED', true, '0000', 'Order paid'],
  ['REFUNDED', true, '9999', 'Order Not Successful'],
  ['PENDING', true, '9999', 'Order Not Successful'],
  ['UNKNOWN', true, '9999', 'Order Not Successful'],
  ['REQUESTED', false, '9999', 'PG order not found'],
])('the buyer of an order that is %s, known to the PG %s, carries %s %s', (status, known, code, message) => {
  expect(syncReturn(status, known)).toEqual({ result_code: code, result_message: message });
});

describe('a key lives', () => {
  const start = new Date('2026-05-19T05:00:00Z');
  const after = (hours: number) => new Date(start.getTime() + hours * 3_600_000);
  const unpaid: KeyedOrder = { updatedAt: start, paidAt: null, attemptCount: 2, pgTransactionId: null };
  const paid: KeyedOrder = { ...unpaid, paidAt: start, pgTransactionId: 'pg-2' };
  const [first, latest] = [
    { number: 1, orderCode: 'pg-1' },
    { number: 2, orderCode: 'pg-2' },
  ];
  test.each<[what: string, order: KeyedOrder, attempt: typeof first, hours: number, alive: boolean]>([
    ['the latest attempt of an unpaid order, before a day', unpaid, latest, 23.9, true],
    ['the latest attempt of an unpaid order, after a day', unpaid, latest, 24, false],
    ['an earlier attempt of an unpaid order', unpaid, first, 0, false],
    ['the attempt that paid, before six hours', paid, latest, 5.9, true],
    ['the attempt that paid, after six hours', paid, latest, 6, false],
    ['an earlier attempt of a paid order', paid, first, 0, false],
    ['an earlier attempt that paid after all', { ...paid, pgTransactionId: 'pg-1' }, first, 0, true],
    ['the latest attempt when an earlier one paid', { ...paid, pgTransactionId: 'pg-1' }, latest, 0, false],
  ])('%s', (_what, known, attempt, hours, alive) => {
    expect(isKeyAlive(known, attempt, after(hours))).toBe(alive);
  });
});

test.each<[status: OrderStatus, mallReadPaid: boolean | null, tooLate: boolean]>([
  ['REQUESTED', null, false],
  ['PENDING', null, false],
  ['PENDING', false, true],
  ['EXPIRED', null, true],
  ['FAILED', false, true],
])('money for an order that is %s, read as paid %s: too late to be read %s', (status, mallReadPaid, tooLate) => {
  expect(isTooLateToRead({ status, mallReadPaid })).toBe(tooLate);
});
