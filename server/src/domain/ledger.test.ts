import { describe, expect, test } from 'vitest';
import { type LedgerLine, type LedgerOrder, ledgerFaults } from './ledger.ts';

const changed = (from: LedgerLine['from'], to: LedgerLine['to']) => ({ kind: 'STATUS_CHANGED', from, to, params: {} });
const said = (kind: string, params: Record<string, unknown>) => ({ kind, from: null, to: null, params });

/** An order of PHP 3065.00, paid, of which 1000.00 went back and 500.00 is on its way back. */
const sound: LedgerOrder = {
  id: 'order',
  mallId: 'hanok',
  orderNumber: '20260519-0000001',
  status: 'PARTIALLY_REFUNDED',
  currency: 'PHP',
  paidMinor: 306_500n,
  refundedMinor: 100_000n,
  reservedMinor: 50_000n,
  attemptCount: 2,
  notificationCount: 2,
  attempts: [
    { number: 1, status: 'FAILED' },
    { number: 2, status: 'PARTIALLY_REFUNDED' },
  ],
  cancellations: [
    { status: 'COMPLETED', amountMinor: 100_000n },
    { status: 'REJECTED', amountMinor: 70_000n },
    { status: 'PENDING', amountMinor: 50_000n },
  ],
  notifications: [
    { sequence: 1, status: 'DELIVERED' },
    { sequence: 2, status: 'PENDING' },
  ],
  lines: [
    changed('REQUESTED', 'FAILED'),
    changed('FAILED', 'REQUESTED'),
    said('PG_REPORTED', { status: 'PAID', amount: '3065.00', currency: 'PHP' }),
    changed('REQUESTED', 'PAID'),
    said('CANCEL_REQUESTED', { amount: '1000.00', currency: 'PHP' }),
    said('CANCEL_COMPLETED', { amount: '1000.00', currency: 'PHP' }),
    changed('PAID', 'PARTIALLY_REFUNDED'),
    said('CANCEL_REQUESTED', { amount: '700', currency: 'PHP' }),
    said('CANCEL_REJECTED', { amount: '700.00', currency: 'PHP' }),
    said('CANCEL_REQUESTED', { amount: '500.00', currency: 'PHP' }),
  ],
};

test('sound books have no fault', () => {
  expect(ledgerFaults(sound)).toEqual([]);
});

test('an order that is only asked for is sound without any history', () => {
  const [paidMinor, refundedMinor, reservedMinor] = [0n, 0n, 0n];
  const lists = {
    attempts: [{ number: 1, status: 'REQUESTED' as const }],
    cancellations: [],
    notifications: [],
    lines: [],
  };
  const counts = { attemptCount: 1, notificationCount: 0 };
  const fresh = {
    ...sound,
    ...lists,
    ...counts,
    paidMinor,
    refundedMinor,
    reservedMinor,
    status: 'REQUESTED' as const,
  };
  expect(ledgerFaults(fresh)).toEqual([]);
});

describe('each rule finds its fault', () => {
  test.each<[rules: string[], change: Partial<LedgerOrder>]>([
    [['balance', 'reserved', 'history-reserved'], { reservedMinor: 206_501n }],
    [['refunded', 'history-refunded'], { refundedMinor: 100_001n }],
    [['refunded'], { cancellations: sound.cancellations.slice(1) }],
    [['reserved'], { cancellations: sound.cancellations.slice(0, 2) }],
    [['status-and-money', 'history-status'], { status: 'PAID' }],
    [['attempts'], { attemptCount: 3 }],
    [['attempts'], { attempts: sound.attempts.slice(1) }],
    [
      ['paying-attempt'],
      {
        attempts: [
          { number: 1, status: 'FAILED' },
          { number: 2, status: 'EXPIRED' },
        ],
      },
    ],
    [['notification-order'], { notifications: sound.notifications.slice(1) }],
    [
      ['notification-overtaken'],
      {
        notifications: [
          { sequence: 1, status: 'EXHAUSTED' },
          { sequence: 2, status: 'DELIVERED' },
        ],
      },
    ],
    [['history-status'], { lines: sound.lines.filter(({ to }) => to !== 'PAID') }],
    [['history-paid'], { lines: sound.lines.filter(({ kind }) => kind !== 'PG_REPORTED') }],
    [
      ['history-refunded', 'history-reserved'],
      { lines: sound.lines.filter(({ kind }) => kind !== 'CANCEL_COMPLETED') },
    ],
    [['history-reserved'], { lines: sound.lines.slice(0, -1) }],
  ])('%j', (rules, change) => {
    expect(ledgerFaults({ ...sound, ...change }).map(({ rule }) => rule)).toEqual(rules);
  });

  test('with both values', () => {
    expect(ledgerFaults({ ...sound, attemptCount: 3 })).toEqual([{ rule: 'attempts', is: '1 2', shouldBe: '1 2 3' }]);
  });
});

test('a skipped notification holds up nobody', () => {
  const notifications = [
    { sequence: 1, status: 'SKIPPED' as const },
    { sequence: 2, status: 'DELIVERED' as const },
  ];
  expect(ledgerFaults({ ...sound, notifications })).toEqual([]);
});
