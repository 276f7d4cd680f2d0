import { describe, expect, test } from 'vitest';
import { limitOfEach } from '../config-shapes.ts';
import { aloneUpTo, approvalObstacle, approvalStatusAt, type WaitingApproval } from './approval.ts';

const now = new Date('2026-05-19T05:03:27Z');
const later = new Date('2026-05-20T05:03:27Z');
const waiting: WaitingApproval = { status: 'WAITING', expiresAt: later, decidedBy: null, personBehind: 'hana' };
const minsu = { kind: 'OPERATOR', id: 'minsu' };

test.each([
  ['the limit itself', 500_000n, 'KRW', false],
  ['one won more', 500_001n, 'KRW', true],
  ['anything in a currency without a limit', 1n, 'THB', true],
] as const)('%s needs a second person: %s', (_what, amount, currency, needed) => {
  expect(amount > aloneUpTo(limitOfEach({ KRW: 500_000n })[currency], [], now)).toBe(needed);
});

describe('what staff gave back of an order within 24 hours', () => {
  const before = (hours: number) => new Date(now.getTime() - hours * 3_600_000);
  const part = { origin: 'OPERATOR', status: 'COMPLETED', amountMinor: 200_000n, createdAt: before(1) } as const;

  test.each<[string, Parameters<typeof aloneUpTo>[1], bigint]>([
    ['counts against the limit', [part], 300_000n],
    ['counts together, and while it is under way', [part, { ...part, status: 'PENDING' }], 100_000n],
    ['leaves nothing below zero', [part, part, part], 0n],
    ['counts no longer after that', [{ ...part, createdAt: before(24) }], 500_000n],
    ['does not count when the PG refused it', [{ ...part, status: 'REJECTED' }], 500_000n],
    [
      'is not what Cafe24 or the PG gave back',
      [
        { ...part, origin: 'CAFE24' },
        { ...part, origin: 'PG' },
      ],
      500_000n,
    ],
  ])('%s', (_, earlier, left) => {
    expect(aloneUpTo(500_000n, earlier, now)).toBe(left);
  });
});

test.each<[string, Partial<WaitingApproval>, { kind: string; id: string | null }, Date, string | null]>([
  ['another person, in time', {}, minsu, now, null],
  ['another person, where nobody can be named as the one who asked', { personBehind: null }, minsu, now, null],
  ['the one who asked', {}, { kind: 'OPERATOR', id: 'hana' }, now, 'SELF_APPROVAL'],
  ['a key', {}, { kind: 'API_KEY', id: 'key' }, now, 'ONLY_PEOPLE_DECIDE'],
  ['the command line', { personBehind: null }, { kind: 'COMMAND', id: null }, now, 'ONLY_PEOPLE_DECIDE'],
  ['anybody once the time is over', {}, minsu, later, 'APPROVAL_EXPIRED'],
  ['anybody once it was agreed to', { status: 'APPROVED' }, minsu, now, 'APPROVAL_DECIDED'],
  ['anybody once it was declined', { status: 'DECLINED' }, minsu, later, 'APPROVAL_DECIDED'],
])('%s decides: %#', (_who, change, decider, at, code) => {
  expect(approvalObstacle({ ...waiting, ...change }, decider, at)?.code ?? null).toBe(code);
});

test('only what still waits expires', () => {
  expect(approvalStatusAt(waiting, now)).toBe('WAITING');
  expect(approvalStatusAt(waiting, later)).toBe('EXPIRED');
  expect(approvalStatusAt({ ...waiting, status: 'APPROVED' }, later)).toBe('APPROVED');
});
