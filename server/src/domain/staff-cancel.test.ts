import { describe, expect, test } from 'vitest';
import {
  cancelObstacle,
  decideStaffCancel,
  type EarlierCancel,
  type GivenCancel,
  readCancelWish,
  reasonText,
  type StaffCancelOrder,
  whoCancels,
} from './staff-cancel.ts';

const paid: StaffCancelOrder = {
  status: 'PAID',
  currency: 'PHP',
  mallId: 'tindahan',
  hasKeys: true,
  deadline: null,
  needsAccount: false,
  paidMinor: 306_500n,
  refundedMinor: 0n,
  reservedMinor: 0n,
};
const earlier = (status: EarlierCancel['status'], origin: EarlierCancel['origin'] = 'OPERATOR'): EarlierCancel => ({
  status,
  origin,
  requestedBy: origin === 'OPERATOR' ? 'Hana' : null,
});
const now = new Date('2026-05-19T05:03:27Z');
const can = { partialCancel: true, now };
const wish = { amountMinor: 100_000n, expectedMinor: 306_500n };

test('a part and the whole of what is left can be cancelled, by whoever saw the balance as it is', () => {
  expect(decideStaffCancel(paid, [], wish, can)).toBeNull();
  expect(decideStaffCancel(paid, [], { amountMinor: 306_500n, expectedMinor: 306_500n }, can)).toBeNull();
  const rest = { ...paid, status: 'PARTIALLY_REFUNDED', refundedMinor: 6_500n } as const;
  const all = { amountMinor: 300_000n, expectedMinor: 300_000n };
  expect(decideStaffCancel(rest, [earlier('COMPLETED')], all, can)).toBeNull();
});

describe('refused', () => {
  test.each<[string, Partial<StaffCancelOrder>, EarlierCancel[], Partial<typeof wish>, string, object]>([
    ['an order without money', { status: 'PENDING' }, [], {}, 'NOT_CANCELLABLE', { status: 'PENDING' }],
    [
      'another balance than was seen',
      { refundedMinor: 6_500n },
      [earlier('COMPLETED')],
      {},
      'BALANCE_CHANGED',
      { seen: '3065.00', now: '3000.00', currency: 'PHP', by: 'Hana' },
    ],
    [
      'a balance that Cafe24 changed',
      { refundedMinor: 6_500n },
      [earlier('COMPLETED'), earlier('COMPLETED', 'CAFE24')],
      {},
      'BALANCE_CHANGED',
      { by: 'CAFE24', byKind: 'CAFE24' },
    ],
    [
      'a balance that somebody reserved',
      { reservedMinor: 6_500n },
      [earlier('REQUESTED')],
      {},
      'BALANCE_CHANGED',
      { now: '3000.00' },
    ],
    [
      'a cancellation under way',
      { reservedMinor: 6_500n },
      [earlier('REQUESTED')],
      { expectedMinor: 300_000n },
      'CANCEL_IN_FLIGHT',
      { by: 'Hana', byKind: 'OPERATOR' },
    ],
    [
      'one whose result is not known',
      { reservedMinor: 6_500n },
      [earlier('UNKNOWN')],
      { expectedMinor: 300_000n },
      'RESULT_UNKNOWN',
      {},
    ],
    [
      'all of it pending',
      { reservedMinor: 306_500n },
      [earlier('PENDING', 'CAFE24')],
      { expectedMinor: 0n },
      'CANCEL_IN_FLIGHT',
      { by: 'CAFE24' },
    ],
    [
      'nothing left',
      { status: 'REFUNDED', refundedMinor: 306_500n },
      [earlier('COMPLETED')],
      { expectedMinor: 0n },
      'NOTHING_LEFT',
      {},
    ],
    [
      'a payment whose time is over',
      { deadline: new Date(now.getTime() - 1) },
      [],
      {},
      'DEADLINE_PASSED',
      { date: '2026-05-19T05:03:26.999Z' },
    ],
    ['one that wants an account', { deadline: now, needsAccount: true }, [], {}, 'REFUND_ACCOUNT_REQUIRED', {}],
    ['a mall without keys', { hasKeys: false }, [], {}, 'PG_KEYS_MISSING', { mallId: 'tindahan' }],
    [
      'more than there is',
      {},
      [],
      { amountMinor: 306_501n },
      'AMOUNT_TOO_HIGH',
      { amount: '3065.01', max: '3065.00', currency: 'PHP' },
    ],
  ])('%s', (_what, order, before, asked, code, params) => {
    const refusal = decideStaffCancel({ ...paid, ...order }, before, { ...wish, ...asked }, can);
    expect(refusal).toMatchObject({ code, params });
  });

  test('a part, where the PG gives back the whole only; the whole is not', () => {
    const wholeOnly = { partialCancel: false, now };
    expect(decideStaffCancel(paid, [], wish, wholeOnly)).toEqual({ code: 'PARTIAL_NOT_SUPPORTED', params: {} });
    expect(decideStaffCancel(paid, [], { ...wish, amountMinor: 306_500n }, wholeOnly)).toBeNull();
  });
});

test('a part that is pending, and one that the PG refused, leave the rest to be cancelled', () => {
  const order = { ...paid, reservedMinor: 6_500n };
  expect(cancelObstacle(order, [earlier('PENDING'), earlier('REJECTED')], now)).toBeNull();
});

test('a key is named as one', () => {
  expect(whoCancels({ origin: 'OPERATOR', requestedBy: 'bot', requestedByKind: 'API_KEY' })).toEqual({
    by: 'bot',
    byKind: 'API_KEY',
  });
});

describe('what is given', () => {
  const given: GivenCancel = { amount: '1000.00', expected: '3065.00', reasonCode: 'FRAUD', note: null };

  test('is read in the currency’s minor units', () => {
    const value = { amountMinor: 100_000n, expectedMinor: 306_500n, reasonCode: 'FRAUD', note: null };
    expect(readCancelWish(given, 'PHP')).toEqual({ value });
    expect(readCancelWish({ ...given, amount: '1000', expected: '3065' }, 'KRW').value?.amountMinor).toBe(1_000n);
  });

  test.each<[string, Partial<GivenCancel>, 'PHP' | 'KRW', string, object]>([
    ['no number', { amount: '1,000' }, 'PHP', 'AMOUNT_INVALID', { field: 'amount', digits: 2 }],
    ['nothing', { amount: '0.00' }, 'PHP', 'AMOUNT_INVALID', { field: 'amount' }],
    ['a half won', { amount: '0.5' }, 'KRW', 'AMOUNT_INVALID', { currency: 'KRW', digits: 0 }],
    ['no balance', { expected: '' }, 'PHP', 'AMOUNT_INVALID', { field: 'expectedCancellableAmount' }],
    ['OTHER without a note', { reasonCode: 'OTHER', note: ' ' }, 'PHP', 'NOTE_NEEDED', { field: 'note' }],
    ['a note of 201 characters', { note: 'x'.repeat(201) }, 'PHP', 'REASON_TOO_LONG', { field: 'note' }],
  ])('is refused: %s', (_what, change, currency, code, params) => {
    expect(readCancelWish({ ...given, ...change }, currency).refusal).toMatchObject({ code, params });
  });

  test('becomes code and text for the PG, without card numbers', () => {
    const { value } = readCancelWish({ ...given, note: ' card 4111 1111 1111 1111 ' }, 'PHP');
    expect(value && reasonText(value)).toBe('FRAUD: card [masked]');
    expect(reasonText({ reasonCode: 'TEST', note: null })).toBe('TEST');
  });
});
