import { cancellationStatuses, orderStatuses } from '@pgbridge/shared/words';
import { describe, expect, test } from 'vitest';
import { type CancellableOrder, cancelResult, decideCancelRequest, type KnownCancellation } from './cancel-request.ts';

const now = new Date('2026-05-19T05:03:27Z');
const ago = (seconds: number) => new Date(now.getTime() - seconds * 1_000);

const order: CancellableOrder = {
  status: 'PAID',
  currency: 'PHP',
  partnerId: 'tindahan:1:p3x8d1',
  pgTransactionId: 'pg-1',
  earlierTransactionIds: [],
  paidMinor: 306_500n,
  refundedMinor: 0n,
  reservedMinor: 0n,
};
const request = { tid: 'pg-1', currency: 'PHP', partnerId: 'tindahan:1:p3x8d1', amountMinor: 100_000n } as const;
const earlier = (given: Partial<KnownCancellation> = {}): KnownCancellation => ({
  id: 'first',
  origin: 'CAFE24',
  status: 'COMPLETED',
  amountMinor: 100_000n,
  createdAt: ago(10),
  answeredAt: ago(10),
  mode: 'SYNC',
  answerCode: '0000',
  ...given,
});
const can = { partialCancel: true };
const decide = (
  given: Partial<typeof request> | { amountMinor?: bigint; tid?: string } = {},
  state: Partial<CancellableOrder> = {},
  known: KnownCancellation[] = [],
) => decideCancelRequest({ ...request, ...given } as typeof request, { ...order, ...state }, known, can, now);
const codeOf = (decision: ReturnType<typeof decide>) => (decision.kind === 'refuse' ? decision.code : decision.kind);

test('only an order that has money can give some back', () => {
  const allowed = orderStatuses.filter((status) => codeOf(decide({}, { status })) === 'new');
  expect(allowed).toEqual(['PAID', 'PARTIALLY_REFUNDED', 'REFUNDED']);
  expect(codeOf(decide({}, { status: 'REFUNDED', refundedMinor: 306_500n }))).toBe('AMOUNT_TOO_HIGH');
});

describe('every field that the signature shares with other messages is compared', () => {
  test('an empty tid never fits, not even where none is stored', () => {
    expect(codeOf(decide({ tid: '' }))).toBe('OTHER_TRANSACTION');
    expect(codeOf(decide({ tid: '' }, { pgTransactionId: '' }))).toBe('OTHER_TRANSACTION');
    expect(codeOf(decide({ tid: '' }, { pgTransactionId: null }))).toBe('OTHER_TRANSACTION');
  });

  test.each([
    ['OTHER_TRANSACTION', { pgTransactionId: 'pg-2' }],
    ['OTHER_CURRENCY', { currency: 'USD' }],
    ['OTHER_PARTNER', { partnerId: 'kawaii:1:j5r6t2' }],
  ])('%s', (code, state) => {
    expect(codeOf(decide({}, state))).toBe(code);
  });
});

test.each<[amount: bigint, refunded: bigint, reserved: bigint, outcome: string]>([
  [306_500n, 0n, 0n, 'new'],
  [306_501n, 0n, 0n, 'AMOUNT_TOO_HIGH'],
  [206_500n, 100_000n, 0n, 'new'],
  [206_501n, 100_000n, 0n, 'AMOUNT_TOO_HIGH'],
  [1n, 100_000n, 206_500n, 'AMOUNT_TOO_HIGH'],
  [0n, 0n, 0n, 'AMOUNT_NOT_POSITIVE'],
  [-1n, 0n, 0n, 'AMOUNT_NOT_POSITIVE'],
])('%s of 306500 paid, %s given back, %s reserved: %s', (amountMinor, refundedMinor, reservedMinor, outcome) => {
  expect(codeOf(decide({ amountMinor }, { refundedMinor, reservedMinor }))).toBe(outcome);
});

test('a payment that was given back at the PG still names the order it paid before', () => {
  const state = { pgTransactionId: 'pg-2', earlierTransactionIds: ['pg-1'] };
  expect(codeOf(decide({ tid: 'pg-1' }, state))).toBe('new');
  expect(codeOf(decide({ tid: 'pg-3' }, state))).toBe('OTHER_TRANSACTION');
});

test('a PG that can only give back everything refuses a part', () => {
  const whole = { partialCancel: false };
  expect(decideCancelRequest(request, order, [], whole, now)).toMatchObject({ code: 'PARTIAL_NOT_SUPPORTED' });
  expect(decideCancelRequest({ ...request, amountMinor: 306_500n }, order, [], whole, now)).toEqual({ kind: 'new' });
});

describe('an equal request', () => {
  test.each(cancellationStatuses)('of an hour ago that is %s', (status) => {
    const inFlight = status === 'REQUESTED' || status === 'PENDING' || status === 'UNKNOWN';
    const known = earlier({ status, createdAt: ago(3_600), answeredAt: ago(3_600) });
    expect(decide({}, {}, [known]).kind).toBe(inFlight ? 'repeat' : 'new');
  });

  test.each([
    [0, 'repeat'],
    [60, 'repeat'],
    [61, 'new'],
  ])('%s s after our answer is a %s', (seconds, kind) => {
    const known = earlier({ createdAt: ago(seconds + 14), answeredAt: ago(seconds) });
    expect(decide({}, {}, [known]).kind).toBe(kind);
    expect(decide({}, {}, [{ ...known, status: 'REJECTED' }]).kind).toBe(kind);
  });

  test('names the latest it repeats, even when nothing is left', () => {
    const known = [earlier({ id: 'old', createdAt: ago(90), answeredAt: ago(90) }), earlier({ id: 'young' })];
    expect(decide({}, { refundedMinor: 306_500n }, known)).toEqual({ kind: 'repeat', of: 'young' });
  });

  test('another amount, or what staff or the PG gave back and Cafe24 knows, is no repeat', () => {
    const known = { toldAt: ago(5), answeredAt: null };
    const others = [
      earlier({ amountMinor: 99_999n }),
      earlier({ origin: 'PG', ...known }),
      earlier({ origin: 'OPERATOR', ...known }),
    ];
    expect(decide({}, {}, others).kind).toBe('new');
  });
});

describe('a request for money that went back without Cafe24’s knowledge', () => {
  const byPg = earlier({ id: 'by PG', origin: 'PG', mode: null, createdAt: ago(9_999) });
  const byStaff = earlier({ id: 'by staff', origin: 'OPERATOR', mode: null, amountMinor: 206_500n });

  test('is answered by it, even when nothing is left', () => {
    expect(decide({}, { refundedMinor: 306_500n }, [byStaff, byPg])).toEqual({ kind: 'done-before', of: ['by PG'] });
  });

  test('that is all of it together is answered by all', () => {
    const decision = decide({ amountMinor: 306_500n }, { refundedMinor: 306_500n }, [byPg, byStaff]);
    expect(decision).toEqual({ kind: 'done-before', of: ['by PG', 'by staff'] });
  });

  test('names one of two equal ones, the other is for the next request', () => {
    expect(decide({}, {}, [byPg, { ...byPg, id: 'other' }])).toEqual({ kind: 'done-before', of: ['by PG'] });
  });

  test('of another amount is a request of its own', () => {
    expect(decide({ amountMinor: 100_001n }, {}, [byPg, byStaff]).kind).toBe('new');
  });

  test('is repeated as any other, one or all together, and later is a request of its own', () => {
    const since = (seconds: number) => ({ toldAt: ago(seconds), answeredAt: ago(seconds), answerCode: '0000' });
    const asked = (seconds: number) => [
      { ...byPg, ...since(seconds) },
      { ...byStaff, ...since(seconds) },
    ];
    const all = { amountMinor: 306_500n };
    expect(decide({}, {}, asked(60))).toEqual({ kind: 'repeat', of: 'by PG' });
    expect(decide(all, {}, asked(60)).kind).toBe('repeat');
    expect(decide({}, {}, asked(61)).kind).toBe('new');
    expect(decide(all, {}, asked(61)).kind).toBe('new');
  });

  test('comes before the repeat: a lost answer that turned out done', () => {
    const lost = earlier({ id: 'lost', answerCode: '9999', answeredAt: ago(30) });
    expect(decide({}, {}, [lost])).toEqual({ kind: 'done-before', of: ['lost'] });
  });

  test('must show the payment as every other', () => {
    expect(codeOf(decide({ tid: 'pg-2' }, {}, [byPg]))).toBe('OTHER_TRANSACTION');
  });
});

describe('what Cafe24 is answered', () => {
  const answers = (mode: 'SYNC' | 'ASYNC', firstCode: string | null) =>
    cancellationStatuses.map((status) => {
      const result = cancelResult(mode, { status, pgMessage: null, firstCode });
      return result.refusal?.code ?? 'ok';
    });

  test('synchronously: done, rejected, or that nobody knows yet', () => {
    const expected = ['REFUND_UNKNOWN', 'REFUND_UNKNOWN', 'ok', 'REFUND_REJECTED', 'REFUND_UNKNOWN'];
    expect(answers('SYNC', null)).toEqual(expected);
    expect(answers('SYNC', '9999')).toEqual(expected);
  });

  test('asynchronously: taken on, unless it was rejected at once', () => {
    expect(answers('ASYNC', null)).toEqual(['ok', 'ok', 'ok', 'REFUND_REJECTED', 'ok']);
    expect(answers('ASYNC', '0000')).toEqual(['ok', 'ok', 'ok', 'ok', 'ok']);
  });
});
