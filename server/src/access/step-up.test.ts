import { expect, test } from 'vitest';
import { requiresStepUp } from './step-up.ts';

const now = new Date('2026-05-19T05:03:27Z');
const minutesAgo = (minutes: number) => new Date(now.getTime() - minutes * 60_000);

test.each([
  ['a moment ago', 0, false, false, null],
  ['nearly 5 minutes ago', 4.99, true, false, null],
  ['5 minutes ago, without a second step', 5, false, false, 'PASSWORD'],
  ['5 minutes ago, with a second step', 5, true, false, 'CODE'],
  ['in the future, which no clock of ours says', -1, true, false, 'CODE'],
  ['nearly 5 minutes ago, at the provider', 4.99, false, true, null],
  ['5 minutes ago, at the provider', 5, false, true, 'PROVIDER'],
] as const)('who showed it %s needs to show it again with: %s', (_when, minutes, hasTwoStep, byProvider, proof) => {
  const session = { id: 's', confirmedAt: minutesAgo(minutes), hasTwoStep, byProvider };
  expect(requiresStepUp({ session }, now)).toBe(proof);
});

test('keys never do, since nobody sits at them', () => {
  expect(requiresStepUp({ session: null }, now)).toBeNull();
});
