import { expect, it } from 'vitest';
import { keyState } from './key-state.ts';

const now = new Date('2026-05-19T05:00:00Z');

it.each([
  ['alive', '2026-06-02T05:00:00Z', null],
  ['ending', '2026-06-02T04:59:59Z', null],
  ['ending', '2026-05-19T05:00:01Z', null],
  ['expired', '2026-05-19T05:00:00Z', null],
  ['revoked', '2026-06-20T05:00:00Z', '2026-05-01T00:00:00Z'],
])('is %s when it ends at %s and was revoked at %s', (state, expiresAt, revokedAt) => {
  expect(keyState({ expiresAt, revokedAt }, now)).toBe(state);
});
