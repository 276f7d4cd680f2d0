import { orderStatuses } from '@pgbridge/shared/words';
import { describe, expect, test } from 'vitest';
import type { PgWord } from './checks.ts';
import { decideRefresh, refreshObstacle } from './refresh.ts';

const now = new Date('2026-05-19T05:00:00Z');
const ago = (seconds: number) => new Date(now.getTime() - seconds * 1_000);
const words: PgWord[] = ['settled', 'held', 'untouched', 'unknown', 'silent'];

describe('whether the PG is asked because a person wants to know', () => {
  const askable = { attemptCount: 1, hasKeys: true, pgAskedAt: null };
  test.each([
    ['never asked before', {}, null],
    ['asked ten seconds ago', { pgAskedAt: ago(10) }, null],
    ['asked just now', { pgAskedAt: now }, { code: 'TOO_SOON', s: 0, wait: 10 }],
    ['asked 9.5 seconds ago', { pgAskedAt: ago(9.5) }, { code: 'TOO_SOON', s: 9, wait: 1 }],
    ['without an attempt', { attemptCount: 0 }, { code: 'NOTHING_TO_ASK' }],
    ['without keys of the mall', { hasKeys: false }, { code: 'PG_KEYS_MISSING' }],
  ])('%s', (_what, given, refusal) => {
    expect(refreshObstacle({ ...askable, ...given }, now)).toEqual(refusal);
  });
});

describe('what an answer means that moved nothing by itself', () => {
  const lost = { status: 'UNKNOWN', orderCode: null, expiresAt: null, since: ago(60) } as const;
  const open = { status: 'PENDING', orderCode: 'pg-1', expiresAt: ago(0), since: ago(5) } as const;
  test.each([
    ['a lost call that the PG never got has failed', lost, 'unknown', 'never-arrived'],
    ['a lost call that the PG got is found', lost, 'untouched', 'found'],
    ['after less than a minute it may still be on its way', { ...lost, since: ago(59) }, 'unknown', null],
    ['nor is it found then, since its own answer may come', { ...lost, since: ago(59) }, 'untouched', null],
    ['so may that of a process that perhaps died', { ...lost, status: 'REQUESTED', since: ago(59) }, 'unknown', null],
    ['what the PG confirmed once is a riddle when it is not there', { ...lost, orderCode: 'pg-1' }, 'unknown', null],
    ['silence means nothing', lost, 'silent', null],
    ['what contradicts ours is for a person', lost, 'held', null],
    ['a payment whose time is over expires', open, 'untouched', 'expire'],
    ['but not by silence', open, 'silent', null],
    ['nor before its time', { ...open, expiresAt: new Date(now.getTime() + 1) }, 'untouched', null],
  ] as const)('%s', (_what, attempt, word, outcome) => {
    expect(decideRefresh(attempt, word, now)).toBe(outcome);
  });

  const ended = orderStatuses.filter((status) => !['REQUESTED', 'UNKNOWN', 'PENDING', 'AUTHORIZED'].includes(status));
  test.each(ended)('an attempt that is %s stays so, whatever the PG says', (status) => {
    for (const word of words) {
      expect(decideRefresh({ status, orderCode: null, expiresAt: ago(1), since: ago(600) }, word, now)).toBeNull();
    }
  });
});
