import { cancellationStatuses, orderStatuses } from '@pgbridge/shared/words';
import { describe, expect, test } from 'vitest';
import {
  decidePaymentCheck,
  type PaymentCheck,
  type PgWord,
  paymentCheckLimit,
  paymentPlan,
  refundCheckAgain,
  refundPlan,
} from './checks.ts';

const now = new Date('2026-05-19T05:00:00Z');
const after = (seconds: number) => new Date(now.getTime() + seconds * 1_000);
const words: PgWord[] = ['settled', 'held', 'untouched', 'unknown', 'silent'];
const none = { nextCheckAt: null, checkCount: 0, expiresAt: null };

const plan = (status: (typeof orderStatuses)[number], given: object = {}) =>
  paymentPlan({ status, orderCode: 'pg-1', paymentMethod: 'etc', ...given }, now);

describe('the plan of an attempt', () => {
  test.each([
    ['asked for, the PG’s answer awaited', plan('REQUESTED', { orderCode: null }), 60, null],
    ['its answer lost', plan('UNKNOWN'), 60, null],
    ['on the PG’s page', plan('REQUESTED'), 300, 3 * 86_400],
    ['on the PG’s page, by card', plan('REQUESTED', { paymentMethod: 'card' }), 300, 1_800],
    ['authorised, by phone', plan('AUTHORIZED', { paymentMethod: 'cell' }), 300, 1_800],
    ['deposit awaited, usually by card', plan('PENDING', { paymentMethod: 'card' }), 300, 3 * 86_400],
    ['deposit awaited until the PG’s date', plan('PENDING', { dueAt: after(7_200) }), 300, 7_200],
    ['deposit awaited for a minute', plan('PENDING', { dueAt: after(60) }), 60, 60],
  ] as const)('%s', (_what, { nextCheckAt, checkCount, expiresAt }, next, expiry) => {
    expect(nextCheckAt).toEqual(after(next));
    expect(checkCount).toBe(0);
    expect(expiresAt).toEqual(expiry === null ? null : after(expiry));
  });

  const asked = ['REQUESTED', 'UNKNOWN', 'PENDING', 'AUTHORIZED', 'PAID', 'PARTIALLY_REFUNDED'];
  test.each(orderStatuses.filter((status) => !asked.includes(status)))('%s: nothing to ask', (status) => {
    expect(plan(status)).toEqual(none);
  });
});

test('a paid payment is asked about after a day, a week and a month, and never calls a person', () => {
  expect(plan('PAID')).toEqual({ nextCheckAt: after(86_400), checkCount: 0, expiresAt: null });
  const asked = { status: 'PAID', orderCode: 'pg-1', expiresAt: null, dueAt: now } as const;
  for (const word of words) {
    const next = [1, 2, 3].map((checkCount) => decidePaymentCheck({ ...asked, checkCount }, word, now));
    const waits = [6 * 86_400, 23 * 86_400, null];
    expect(next).toEqual(
      waits.map((wait, index) => ({ kind: 'rest', nextCheckAt: wait && after(wait), checkCount: index + 1 })),
    );
  }
});

describe('the plan of a cancellation', () => {
  test.each([
    ['REQUESTED', 60],
    ['UNKNOWN', 60],
    ['PENDING', 300],
    ['COMPLETED', null],
    ['REJECTED', null],
  ] as const)('%s', (status, next) => {
    expect(refundPlan(status, now)).toEqual({ nextCheckAt: next === null ? null : after(next), checkCount: 0 });
    expect(cancellationStatuses).toHaveLength(5);
  });

  test('asks ten times about a lost answer, sixteen times about a pending refund', () => {
    const last = (status: 'UNKNOWN' | 'PENDING', count: number) => refundCheckAgain(status, count, now).nextCheckAt;
    expect([last('UNKNOWN', 9), last('UNKNOWN', 10)]).toEqual([after(86_400), null]);
    expect([last('PENDING', 15), last('PENDING', 16)]).toEqual([after(86_400), null]);
  });
});

/** What each of the PG's words leads to, in the order of `words`; a number is a wait in seconds, null calls a person. */
function outcomes(given: Partial<PaymentCheck>) {
  const check: PaymentCheck = {
    status: 'UNKNOWN',
    orderCode: null,
    checkCount: 1,
    expiresAt: null,
    dueAt: now,
    ...given,
  };
  return words.map((word) => {
    const outcome = decidePaymentCheck(check, word, now);
    if (outcome.kind !== 'wait') return outcome.kind;
    return outcome.nextCheckAt && (outcome.nextCheckAt.getTime() - now.getTime()) / 1_000;
  });
}

describe('what a question means', () => {
  const open = { status: 'PENDING', orderCode: 'pg-1' } as const;
  test.each<[what: string, given: Partial<PaymentCheck>, expected: (string | number | null)[]]>([
    ['lost, never confirmed', {}, [300, 300, 'found', 'never-arrived', 300]],
    ['crashed, never confirmed', { status: 'REQUESTED' }, [300, 300, 'found', 'never-arrived', 300]],
    ['lost, confirmed before', { orderCode: 'pg-1' }, [300, 300, 'found', 300, 300]],
    ['lost, at the last question', { checkCount: 10 }, [null, null, 'found', 'never-arrived', null]],
    ['open, its time runs', { ...open, expiresAt: after(9_000) }, [3_600, 3_600, 3_600, 3_600, 3_600]],
    ['open, its time ends soon', { ...open, expiresAt: after(50) }, [50, 50, 50, 50, 50]],
    ['open, its time is over', { ...open, expiresAt: now }, ['expire', 60, 'expire', 'expire', 60]],
    [
      'open, its time was over at the last question',
      { ...open, expiresAt: after(-60), dueAt: after(-1) },
      ['expire', 300, 'expire', 'expire', 300],
    ],
    [
      'open, all questions after its time are used up',
      { ...open, expiresAt: after(-60), dueAt: after(-1), checkCount: 10 },
      ['expire', null, 'expire', 'expire', null],
    ],
  ])('%s', (_what, given, expected) => {
    expect(outcomes(given)).toEqual(expected);
  });

  test('only silence and contradiction leave a payment open when its time is over', () => {
    for (const status of ['REQUESTED', 'PENDING', 'AUTHORIZED'] as const) {
      expect(outcomes({ status, orderCode: 'pg-1', expiresAt: now })).toEqual(['expire', 60, 'expire', 'expire', 60]);
    }
  });

  test('an unknown end has a last question, an open payment has its time', () => {
    expect(paymentCheckLimit({ status: 'UNKNOWN', orderCode: 'pg-1' })).toBe(10);
    expect(paymentCheckLimit({ status: 'PENDING', orderCode: 'pg-1' })).toBeNull();
  });
});
