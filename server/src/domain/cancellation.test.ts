import { cancellationStatuses } from '@pgbridge/shared/words';
import { describe, expect, test } from 'vitest';
import {
  type CancellationState,
  canCancellationMove,
  decideRefund,
  type EndedCancellation,
  isInFlight,
  isNotified,
  isUntold,
  type RefundFact,
  statusAfterRefund,
} from './cancellation.ts';
import { money } from './money.ts';

const asked = money(100_000n, 'PHP');
const aCancellation = (given: Partial<CancellationState> = {}): CancellationState => ({
  status: 'PENDING',
  amount: asked,
  reference: 'REF1',
  orderCode: 'pg-1',
  refundCode: 'RF-1',
  ...given,
});
const aFact = (given: Partial<RefundFact> = {}): RefundFact => ({
  reference: 'REF1',
  orderCode: 'pg-1',
  refundReference: 'REFUND1',
  refundCode: 'RF-1',
  status: 'COMPLETED',
  amount: asked,
  message: '',
  ...given,
});

test('every pair of statuses: which may follow which', () => {
  const followers = (from: (typeof cancellationStatuses)[number]) =>
    cancellationStatuses.filter((to) => canCancellationMove(from, to)).join(' ');
  expect(Object.fromEntries(cancellationStatuses.map((from) => [from, followers(from)]))).toEqual({
    REQUESTED: 'PENDING COMPLETED REJECTED UNKNOWN',
    UNKNOWN: 'PENDING COMPLETED REJECTED',
    PENDING: 'COMPLETED REJECTED',
    COMPLETED: '',
    REJECTED: '',
  });
  expect(cancellationStatuses.filter(isInFlight)).toEqual(['REQUESTED', 'PENDING', 'UNKNOWN']);
});

describe("the PG's word on a cancellation", () => {
  test.each([
    ['REQUESTED', 'move move move'],
    ['UNKNOWN', 'move move move'],
    ['PENDING', 'repeat move move'],
    ['COMPLETED', 'repeat repeat held'],
    ['REJECTED', 'repeat held repeat'],
  ] as const)('%s, when it says PENDING, COMPLETED, REJECTED', (status, expected) => {
    const words = (['PENDING', 'COMPLETED', 'REJECTED'] as const).map(
      (said) => decideRefund(aCancellation({ status }), aFact({ status: said }), []).kind,
    );
    expect(words.join(' ')).toBe(expected);
  });

  test.each<[string, Partial<RefundFact>, object]>([
    ['another amount', { amount: money(100_001n, 'PHP') }, { ours: '1000.00 PHP', theirs: '1000.01 PHP' }],
    ['another currency', { amount: money(100_000n, 'USD') }, { ours: 'PHP', theirs: 'USD' }],
    ['another payment', { orderCode: 'pg-2' }, { ours: 'pg-1', theirs: 'pg-2' }],
    ['another refund', { refundCode: 'RF-2' }, { ours: 'RF-1', theirs: 'RF-2' }],
  ])('about %s is held', (_, given, params) => {
    expect(decideRefund(aCancellation(), aFact(given), [])).toMatchObject({ kind: 'held', params });
  });

  test("names the refund first when our call's answer was lost, but not by another refund's id", () => {
    const unknown = aCancellation({ status: 'UNKNOWN', refundCode: null });
    expect(decideRefund(unknown, aFact({ refundCode: 'RF-9' }), ['RF-8'])).toEqual({ kind: 'move', to: 'COMPLETED' });
    expect(decideRefund(unknown, aFact({ refundCode: 'RF-8' }), ['RF-8']).kind).toBe('held');
  });
});

test('an order is given back in part until nothing is left of it', () => {
  expect(statusAfterRefund(306_500n, 1n)).toBe('PARTIALLY_REFUNDED');
  expect(statusAfterRefund(306_500n, 306_499n)).toBe('PARTIALLY_REFUNDED');
  expect(statusAfterRefund(306_500n, 306_500n)).toBe('REFUNDED');
});

test.each([
  ['ASYNC', 'COMPLETED', true, true],
  ['ASYNC', 'COMPLETED', false, true],
  ['ASYNC', 'REJECTED', false, true],
  ['ASYNC', 'REJECTED', true, false],
  ['SYNC', 'COMPLETED', true, false],
  ['SYNC', 'REJECTED', false, false],
  [null, 'COMPLETED', false, false],
] as const)('%s %s, by our call’s answer %s: a cancel notification %s', (mode, status, byAnswer, expected) => {
  expect(isNotified({ mode, status, byAnswer })).toBe(expected);
});

describe('money that went back is unknown to Cafe24', () => {
  const now = new Date('2026-05-19T05:03:27Z');
  const ago = (seconds: number) => new Date(now.getTime() - seconds * 1_000);
  const ended = { status: 'COMPLETED', origin: 'CAFE24', mode: 'SYNC', createdAt: ago(3_600) } as const;
  const beingChecked = { answeredAt: ago(3_590), answerCode: '9999' };

  test.each<[string, Partial<EndedCancellation>, boolean]>([
    ['when the PG gave it back', { origin: 'PG', mode: null }, true],
    ['when staff gave it back', { origin: 'OPERATOR', mode: null }, true],
    ['not when it was told since', { origin: 'PG', mode: null, toldAt: ago(1) }, false],
    ['when its request was answered "being checked"', beingChecked, true],
    ['not when it was answered "done"', { answeredAt: ago(3_590), answerCode: '0000' }, false],
    ['when its request never got an answer', {}, true],
    ['not while its request waits for one', { createdAt: ago(20) }, false],
    ['when the one who asked must have died', { createdAt: ago(21) }, true],
    ['not where a notification says it', { mode: 'ASYNC', answeredAt: ago(3_590), answerCode: '0000' }, false],
    ...cancellationStatuses
      .filter((status) => status !== 'COMPLETED')
      .map((status): [string, Partial<EndedCancellation>, boolean] => [
        `not while it is ${status}`,
        { status, origin: 'PG' },
        false,
      ]),
  ])('%s', (_, given, expected) => {
    expect(isUntold({ ...ended, ...given }, now)).toBe(expected);
  });
});
