import type { AttentionCause } from '@pgbridge/shared/words';
import { expect, test } from 'vitest';
import {
  aNotification,
  anOrder,
  attention,
  exhausted,
  failure,
  paid,
  read,
  time,
} from '../../test/support/situation-facts.ts';
import { currentNotification } from './situation.ts';

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

test('a cancellation under way stands before notifications, one of lost result before what was rejected', () => {
  const waiting = (status: 'REQUESTED' | 'PENDING' | 'UNKNOWN' | 'COMPLETED') => ({
    status,
    origin: 'OPERATOR' as const,
    requestedBy: 'Hana',
    amountMinor: 10_000n,
    updatedAt: new Date('2026-05-19T05:10:00Z'),
  });
  const facts = { order: anOrder(paid), notifications: [exhausted], lastFailure: failure };
  const params = { amount: '10000', currency: 'KRW' };
  expect(read({ ...facts, cancellations: [waiting('COMPLETED')] }).code).toBe('NOTIFY_EXHAUSTED');
  expect(read({ ...facts, cancellations: [waiting('PENDING')] })).toMatchObject({ code: 'CANCEL_PENDING', params });
  expect(read({ ...facts, cancellations: [waiting('PENDING'), waiting('REQUESTED')] })).toMatchObject({
    code: 'CANCEL_IN_FLIGHT',
    params: { ...params, by: 'Hana', byKind: 'OPERATOR' },
  });
  const attentions = [attention('CANCEL_REJECTED', params)];
  expect(read({ ...facts, attentions, cancellations: [waiting('REQUESTED')] }).code).toBe('CANCEL_IN_FLIGHT');
  expect(read({ ...facts, attentions, cancellations: [waiting('PENDING')] }).code).toBe('CANCEL_REJECTED');
  expect(read({ ...facts, attentions, cancellations: [waiting('UNKNOWN')] })).toMatchObject({
    code: 'CANCEL_UNKNOWN',
    moreCauses: ['CANCEL_REJECTED'],
  });
});

test('a cancellation that waits for a second person stands behind those under way and before notifications', () => {
  const approval = {
    id: 'approval',
    requestedBy: 'settlement',
    requestedByKind: 'API_KEY',
    amountMinor: 600_000n,
    createdAt: time(6),
    expiresAt: time(66),
  };
  const facts = { order: anOrder(paid), notifications: [exhausted], lastFailure: failure, approval };
  expect(read(facts)).toMatchObject({
    code: 'APPROVAL_WAITING',
    since: time(6),
    nextAt: time(66),
    params: {
      amount: '600000',
      currency: 'KRW',
      by: 'settlement',
      byKind: 'API_KEY',
      approvalId: 'approval',
      expires: time(66).toISOString(),
    },
  });
  const pending = { status: 'PENDING', origin: 'PG', amountMinor: 1n, updatedAt: time(7) } as const;
  expect(read({ ...facts, cancellations: [pending] }).code).toBe('CANCEL_PENDING');
  expect(read({ ...facts, attentions: [attention('CANCEL_REJECTED')] }).code).toBe('CANCEL_REJECTED');
});
