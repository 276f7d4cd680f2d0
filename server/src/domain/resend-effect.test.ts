import { describe, expect, test } from 'vitest';
import { resendEffect } from './resend-effect.ts';

const now = new Date('2026-05-19T05:00:00Z');
const planned = new Date('2026-05-19T05:26:00Z');
const plan = { schedule: [0, 10, 60], now };

describe('sending by hand', () => {
  test.each([
    ['takes the place of the planned try', 'PENDING', planned, 1, { replaces: planned, in: 10 }],
    ['goes on with the schedule where that was', 'PENDING', planned, 2, { replaces: planned, in: 60 }],
    ['is the last when the schedule has no more', 'PENDING', planned, 3, { replaces: planned, in: null }],
    ['of one that was given up replaces nothing', 'EXHAUSTED', null, 3, { replaces: null, in: null }],
    ['of one that was skipped takes the schedule up again', 'SKIPPED', null, 1, { replaces: null, in: 10 }],
    ['of one that Cafe24 has is tried once', 'DELIVERED', null, 1, { replaces: null, in: null }],
  ] as const)('%s', (_what, status, nextAttemptAt, tries, expected) => {
    const { replaces, nextIfFails } = resendEffect({ status, nextAttemptAt }, { ...plan, tries });
    expect(replaces).toEqual(expected.replaces);
    const seconds = nextIfFails && (nextIfFails.getTime() - now.getTime()) / 1000;
    expect(seconds).toBe(expected.in);
  });
});
