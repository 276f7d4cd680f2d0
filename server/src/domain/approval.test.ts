import { expect, test } from 'vitest';
import { limitOfEach } from '../config-shapes.ts';
import { approvalObstacle, approvalStatusAt, needsApproval, type WaitingApproval } from './approval.ts';

const now = new Date('2026-05-19T05:03:27Z');
const later = new Date('2026-05-20T05:03:27Z');
const waiting: WaitingApproval = { status: 'WAITING', expiresAt: later, decidedBy: null, personBehind: 'hana' };
const minsu = { kind: 'OPERATOR', id: 'minsu' };

test.each([
  ['the limit itself', 500_000n, 'KRW', false],
  ['one won more', 500_001n, 'KRW', true],
  ['anything in a currency without a limit', 1n, 'THB', true],
] as const)('%s needs a second person: %s', (_what, amount, currency, needed) => {
  expect(needsApproval(amount, currency, limitOfEach({ KRW: 500_000n }))).toBe(needed);
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
