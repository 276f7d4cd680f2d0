import { describe, expect, test } from 'vitest';
import { type QueuedNotification, resendObstacle, skipObstacle } from './staff-on-notification.ts';
import { readReason } from './staff-refusal.ts';

const now = new Date('2026-05-19T05:00:00Z');
const later = new Date('2026-05-19T05:00:01Z');

const first = (given: Partial<QueuedNotification> = {}): QueuedNotification => ({
  id: 'n-1',
  sequence: 1,
  kind: 'PAYMENT',
  status: 'PENDING',
  deliveryCount: 3,
  nextAttemptAt: now,
  leasedUntil: null,
  nextTrigger: 'AUTOMATIC',
  ...given,
});
const second = (given: Partial<QueuedNotification> = {}) =>
  first({ id: 'n-2', sequence: 2, kind: 'CANCEL', deliveryCount: 0, ...given });

type Row = [what: string, wanted: QueuedNotification, other: QueuedNotification | null, code: string | null];

describe('sending again', () => {
  test.each<Row>([
    ['waiting for its next try', first(), null, null],
    ['never tried', first({ deliveryCount: 0 }), null, null],
    ['given up', first({ status: 'EXHAUSTED' }), null, null],
    ['skipped', first({ status: 'SKIPPED' }), null, null],
    ['taken already', first({ status: 'DELIVERED' }), null, null],
    ['given up, the next one waits for it', first({ status: 'EXHAUSTED' }), second(), null],
    ['on its way', first({ leasedUntil: later }), null, 'SEND_IN_FLIGHT'],
    ['its sender died', first({ leasedUntil: now }), null, null],
    ['asked for by another', first({ nextTrigger: 'MANUAL' }), null, 'SEND_IN_FLIGHT'],
    ['asked for by another, and needless meanwhile', first({ nextTrigger: 'MANUAL', nextAttemptAt: null }), null, null],
    ['behind a waiting one', second(), first(), 'EARLIER_NOT_DELIVERED'],
    ['behind one given up', second(), first({ status: 'EXHAUSTED' }), 'EARLIER_NOT_DELIVERED'],
    ['behind a skipped one', second(), first({ status: 'SKIPPED' }), null],
    ['taken, and a later one too', first({ status: 'DELIVERED' }), second({ deliveryCount: 1 }), 'LATER_ALREADY_SENT'],
    [
      'skipped, and a later one was tried',
      first({ status: 'SKIPPED' }),
      second({ deliveryCount: 1 }),
      'LATER_ALREADY_SENT',
    ],
  ])('%s', (_what, wanted, other, code) => {
    const refusal = resendObstacle(wanted, other ? [other, wanted] : [wanted], now);
    expect(refusal?.code ?? null).toBe(code);
    if (other && refusal) expect(refusal).toMatchObject({ kind: other.kind, notificationId: other.id });
  });
});

describe('skipping', () => {
  test.each<Row>([
    ['tried in vain', first(), null, null],
    ['given up', first({ status: 'EXHAUSTED' }), second(), null],
    ['asked for by another, not begun', first({ nextTrigger: 'MANUAL' }), null, null],
    ['never tried', first({ deliveryCount: 0 }), null, 'NOT_STUCK'],
    ['skipped', first({ status: 'SKIPPED' }), null, 'NOT_STUCK'],
    ['taken', first({ status: 'DELIVERED' }), null, 'NOT_STUCK'],
    ['on its way', first({ leasedUntil: later }), null, 'SEND_IN_FLIGHT'],
    ['its sender died', first({ leasedUntil: now }), null, null],
    ['behind a waiting one', second({ deliveryCount: 1 }), first(), 'EARLIER_NOT_DELIVERED'],
  ])('%s', (_what, wanted, other, code) => {
    expect(skipObstacle(wanted, other ? [other, wanted] : [wanted], now)?.code ?? null).toBe(code);
  });
});

describe('the reason', () => {
  test.each([
    ['  receiver mended ', { value: 'receiver mended' }],
    ['가'.repeat(200), { value: '가'.repeat(200) }],
    ['', { refusal: { code: 'REASON_REQUIRED' } }],
    [' \n', { refusal: { code: 'REASON_REQUIRED' } }],
    ['x'.repeat(201), { refusal: { code: 'REASON_TOO_LONG' } }],
  ])('%j', (text, expected) => expect(readReason(text)).toEqual(expected));
});
