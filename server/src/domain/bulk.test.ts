import { describe, expect, test } from 'vitest';
import { type BulkCandidate, type BulkFacts, bulkObstacle, bulkTurn, expectedSeconds } from './bulk.ts';

const now = new Date('2026-05-19T05:00:00Z');
const sooner = new Date('2026-05-19T04:59:00Z');
const later = new Date('2026-05-19T05:01:00Z');
const daysAgo = (days: number) => new Date(now.getTime() - days * 86_400_000);

const first = (given: Partial<BulkCandidate> = {}): BulkCandidate => ({
  id: 'notice-1',
  sequence: 1,
  kind: 'PAYMENT',
  status: 'PENDING',
  deliveryCount: 3,
  nextAttemptAt: later,
  leasedUntil: null,
  nextTrigger: 'AUTOMATIC',
  createdAt: daysAgo(1),
  ...given,
});
const second = (given: Partial<BulkCandidate> = {}) =>
  first({ sequence: 2, kind: 'CANCEL', deliveryCount: 0, nextAttemptAt: sooner, ...given });

describe('a bulk run sends', () => {
  const usual: BulkFacts = { now, goesBefore: new Set(), isHeld: false, isTaken: false, isBlocked: false };
  type Row = [
    what: string,
    wanted: BulkCandidate,
    other: BulkCandidate | null,
    facts: Partial<BulkFacts>,
    obstacle: string | null,
  ];

  test.each<Row>([
    ['what waits for its next try', first(), null, {}, null],
    ['what was given up', first({ status: 'EXHAUSTED', nextAttemptAt: null }), null, {}, null],
    ['what is fourteen days old', first({ createdAt: daysAgo(14) }), null, {}, null],
    ['nothing older', first({ createdAt: daysAgo(14.01) }), null, {}, 'TOO_OLD'],
    ['nothing that Cafe24 has', first({ status: 'DELIVERED' }), null, {}, 'DELIVERED'],
    ['nothing that a person gave up', first({ status: 'SKIPPED' }), null, {}, 'SKIPPED'],
    ['nothing that is on its way', first({ leasedUntil: later }), null, {}, 'SEND_IN_FLIGHT'],
    ['nothing that goes by itself now', first({ nextAttemptAt: sooner }), null, {}, 'SEND_IN_FLIGHT'],
    ['what is due and held back', first({ nextAttemptAt: sooner }), null, { isHeld: true }, null],
    ['nothing that another run has', first(), null, { isTaken: true }, 'OTHER_RUN'],
    ['nothing to an address we may not call', first(), null, { isBlocked: true }, 'ADDRESS_BLOCKED'],
    ['nothing behind an earlier one', second(), first(), {}, 'EARLIER_NOT_DELIVERED'],
    ['what is behind an earlier one that goes, too', second(), first(), { goesBefore: new Set([1]) }, null],
    [
      'nothing whose later one was sent',
      first({ status: 'EXHAUSTED' }),
      second({ deliveryCount: 1 }),
      {},
      'LATER_ALREADY_SENT',
    ],
  ])('%s', (_what, wanted, other, facts, obstacle) => {
    expect(bulkObstacle(wanted, other ? [other, wanted] : [wanted], { ...usual, ...facts })).toBe(obstacle);
  });
});

describe('when its turn has come, a notification', () => {
  type Row = [what: string, wanted: BulkCandidate, other: BulkCandidate | null, turn: object];

  test.each<Row>([
    ['is sent', first(), null, { kind: 'send' }],
    ['is sent though it is due by itself', first({ nextAttemptAt: sooner }), null, { kind: 'send' }],
    ['needs no try if Cafe24 took it', first({ status: 'DELIVERED' }), null, { kind: 'accepted' }],
    ['is dropped if a person gave it up', first({ status: 'SKIPPED' }), null, { kind: 'drop', why: 'SKIPPED' }],
    ['waits while it is on its way', first({ leasedUntil: later }), null, { kind: 'wait' }],
    ['waits while a person has it sent', first({ nextTrigger: 'MANUAL' }), null, { kind: 'wait' }],
    ['is dropped behind one that failed', second(), first(), { kind: 'drop', why: 'EARLIER_NOT_DELIVERED' }],
    ['is sent behind a delivered one', second(), first({ status: 'DELIVERED', nextAttemptAt: null }), { kind: 'send' }],
    ['waits behind one that is sent once more', second(), first({ status: 'DELIVERED' }), { kind: 'wait' }],
    [
      'is dropped before a later one',
      first(),
      second({ deliveryCount: 1 }),
      { kind: 'drop', why: 'LATER_ALREADY_SENT' },
    ],
  ])('%s', (_what, wanted, other, turn) => {
    expect(bulkTurn(wanted, other ? [other, wanted] : [wanted], now)).toEqual(turn);
  });
});

test('malls go side by side, five a second each', () => {
  expect(expectedSeconds([73, 12])).toBe(15);
  expect(expectedSeconds([1])).toBe(1);
  expect(expectedSeconds([])).toBe(0);
});
