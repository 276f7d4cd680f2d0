import type { AttentionCause } from '@pgbridge/shared/words';
import { describe, expect, test } from 'vitest';
import {
  currentNotification,
  readSituation,
  type SituationFacts,
  type SituationNotification,
  type SituationOrder,
} from './situation.ts';

const time = (minutes: number) => new Date(Date.UTC(2026, 4, 19, 5, minutes));

const anOrder = (given: Partial<SituationOrder> = {}): SituationOrder => ({
  status: 'REQUESTED',
  currency: 'KRW',
  amountText: '39000',
  paidMinor: 0n,
  refundedMinor: 0n,
  createdAt: time(0),
  updatedAt: time(1),
  paidAt: null,
  ...given,
});

const paid = { status: 'PAID', paidMinor: 39_000n, paidAt: time(2) } as const;

const aNotification = (given: Partial<SituationNotification> = {}): SituationNotification => ({
  sequence: 1,
  kind: 'PAYMENT',
  status: 'PENDING',
  url: 'https://hanok.example:8443/notify',
  createdAt: time(3),
  deliveredAt: null,
  deliveryCount: 0,
  nextAttemptAt: time(4),
  ...given,
});

const failure = { number: 4, failureKind: 'HTTP_5XX', httpStatus: 502 } as const;
const retrying = aNotification({ deliveryCount: 4 });
const exhausted = aNotification({ deliveryCount: 11, status: 'EXHAUSTED', nextAttemptAt: null });
const delivered = aNotification({ status: 'DELIVERED', deliveredAt: time(5), nextAttemptAt: null });

const attention = (cause: AttentionCause, params = {}) => ({ cause, since: time(9), params });

const read = (given: Partial<SituationFacts> = {}) =>
  readSituation({
    order: anOrder(),
    attentions: [],
    notifications: [],
    lastFailure: null,
    pgMessage: null,
    retryLimit: 11,
    ...given,
  });

const amount = { amount: '39000', currency: 'KRW' };

describe('the code, since when, what is next and the values for the sentence', () => {
  test.each<[string, Partial<SituationFacts>, object]>([
    ['asked for', {}, { code: 'WAITING_BUYER', since: time(0), nextAt: null, params: amount }],
    [
      'pays later',
      { order: anOrder({ status: 'PENDING' }) },
      { code: 'WAITING_DEPOSIT', since: time(1), params: amount },
    ],
    ['authorised', { order: anOrder({ status: 'AUTHORIZED' }) }, { code: 'WAITING_CONFIRM', since: time(1) }],
    [
      'answer lost',
      { order: anOrder({ status: 'UNKNOWN' }) },
      { code: 'PG_ANSWER_LOST', since: time(1), nextAt: null },
    ],
    ['paid, nothing written yet', { order: anOrder(paid) }, { code: 'NOTIFY_SENDING', since: time(2), nextAt: null }],
    [
      'paid, first try due',
      { order: anOrder(paid), notifications: [aNotification()] },
      { code: 'NOTIFY_SENDING', since: time(3), nextAt: time(4), params: { kind: 'PAYMENT' } },
    ],
    [
      'paid, tries failed',
      { order: anOrder(paid), notifications: [retrying], lastFailure: failure },
      {
        code: 'NOTIFY_RETRYING',
        since: time(3),
        nextAt: time(4),
        params: { n: 5, of: 11, failure: 'HTTP_5XX', httpStatus: 502, host: 'hanok.example', kind: 'PAYMENT' },
      },
    ],
    [
      'paid, the notification waits for an earlier one',
      {
        order: anOrder(paid),
        notifications: [aNotification({ sequence: 2, kind: 'TRANSFER' }), retrying],
        lastFailure: { ...failure, failureKind: 'DNS', httpStatus: null },
      },
      {
        code: 'NOTIFY_BEHIND',
        nextAt: time(4),
        params: { n: 5, of: 11, failure: 'DNS', host: 'hanok.example', kind: 'PAYMENT' },
      },
    ],
    [
      'paid, all tries failed',
      {
        order: anOrder(paid),
        notifications: [exhausted],
        lastFailure: failure,
        attentions: [attention('NOTIFY_EXHAUSTED')],
      },
      { code: 'NOTIFY_EXHAUSTED', since: time(9), nextAt: null, params: expect.objectContaining({ n: 11, of: 11 }) },
    ],
    [
      'paid, address not allowed',
      {
        order: anOrder(paid),
        notifications: [exhausted],
        lastFailure: { number: 1, failureKind: 'BLOCKED', httpStatus: null },
      },
      { code: 'NOTIFY_BLOCKED', params: expect.objectContaining({ host: 'hanok.example', failure: 'BLOCKED' }) },
    ],
    [
      'paid and told',
      { order: anOrder(paid), notifications: [delivered] },
      { code: 'DONE_PAID', since: time(5), params: amount },
    ],
    [
      'given back in part',
      { order: anOrder({ ...paid, status: 'PARTIALLY_REFUNDED', refundedMinor: 9_000n }), notifications: [delivered] },
      { code: 'DONE_CANCELLED', params: { amount: '9000', left: '30000', currency: 'KRW' } },
    ],
    [
      'given back',
      { order: anOrder({ ...paid, status: 'REFUNDED', refundedMinor: 39_000n }), notifications: [delivered] },
      { code: 'DONE_CANCELLED', since: time(1), params: { amount: '39000', left: '0', currency: 'KRW' } },
    ],
    [
      'failed',
      { order: anOrder({ status: 'FAILED' }), pgMessage: 'card declined' },
      { code: 'FAILED', params: { ...amount, pgMessage: 'card declined' } },
    ],
    ['failed without a word', { order: anOrder({ status: 'FAILED' }) }, { code: 'FAILED', params: amount }],
    ['given up by the buyer', { order: anOrder({ status: 'CANCELLED' }) }, { code: 'BUYER_LEFT' }],
    ['too late', { order: anOrder({ status: 'EXPIRED' }) }, { code: 'EXPIRED' }],
    [
      'held',
      { attentions: [attention('HELD_MISMATCH', { ours: '39000', theirs: '1' })] },
      { code: 'HELD_MISMATCH', since: time(9), params: { currency: 'KRW', ours: '39000', theirs: '1' } },
    ],
    [
      'cancelled at the PG',
      {
        order: anOrder({ ...paid, status: 'REFUNDED' }),
        notifications: [delivered],
        attentions: [attention('CANCELLED_AT_PG')],
      },
      { code: 'CANCELLED_AT_PG' },
    ],
  ])('%s', (_name, facts, expected) => {
    expect(read(facts)).toMatchObject(expected);
    if ('params' in expected) expect(read(facts).params).toEqual(expected.params);
  });
});

test('of several reasons the most urgent wins, and each next one when that is gone', () => {
  const causes: AttentionCause[] = [
    'NOTIFY_EXHAUSTED',
    'CANCELLED_AT_PG',
    'OLD_ATTEMPT_MONEY',
    'LATE_MONEY',
    'HELD_MISMATCH',
  ];
  const facts = { order: anOrder(paid), notifications: [exhausted], lastFailure: failure };
  const winners: string[] = [];
  for (let left = causes.length; left >= 0; left -= 1) {
    const attentions = causes.slice(0, left).map((cause) => attention(cause));
    winners.push(read({ ...facts, attentions }).code);
  }
  expect(winners).toEqual([
    'HELD_MISMATCH',
    'LATE_MONEY',
    'OLD_ATTEMPT_MONEY',
    'CANCELLED_AT_PG',
    'NOTIFY_EXHAUSTED',
    'NOTIFY_EXHAUSTED',
  ]);
});

test('a lost answer stands before a cancellation at the PG and behind money that must be looked at', () => {
  const order = anOrder({ status: 'UNKNOWN' });
  expect(read({ order, attentions: [attention('CANCELLED_AT_PG')] })).toMatchObject({
    code: 'PG_ANSWER_LOST',
    moreCauses: ['CANCELLED_AT_PG'],
  });
  expect(read({ order, attentions: [attention('LATE_MONEY')] }).code).toBe('LATE_MONEY');
});

test('the other open causes are listed, most urgent first', () => {
  const attentions = (['NOTIFY_EXHAUSTED', 'OLD_ATTEMPT_MONEY', 'LATE_MONEY'] as const).map((cause) =>
    attention(cause),
  );
  expect(read({ order: anOrder(paid), attentions })).toMatchObject({
    code: 'LATE_MONEY',
    moreCauses: ['OLD_ATTEMPT_MONEY', 'NOTIFY_EXHAUSTED'],
  });
});

test('an order that was not paid is never said to be, though its notification fails', () => {
  const order = anOrder({ status: 'PENDING' });
  const attentions = [attention('NOTIFY_EXHAUSTED')];
  expect(read({ order, notifications: [exhausted], lastFailure: failure, attentions })).toMatchObject({
    code: 'WAITING_DEPOSIT',
    moreCauses: ['NOTIFY_EXHAUSTED'],
  });
});

test('the current notification is the oldest that is not delivered, else the latest', () => {
  const [first, second, third] = [1, 2, 3].map((sequence) => aNotification({ sequence, status: 'DELIVERED' }));
  if (!first || !second || !third) throw new Error('three notifications');
  expect(currentNotification([])).toBeNull();
  expect(currentNotification([third, first, second])).toBe(third);
  const late = { ...second, status: 'EXHAUSTED' } as const;
  expect(currentNotification([third, late, { ...first, status: 'SKIPPED' }])).toBe(late);
});
