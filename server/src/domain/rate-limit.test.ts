import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { momentOf, takeOne } from './rate-limit.ts';

const second = 1_000_000;
const start = momentOf(new Date('2026-05-19T05:00:00Z'));
const fifty = { perSecond: 50, burst: 100 };

/** Takes `count` at one moment. @returns how many were let through, and where that leaves the number */
function takeMany(count: number, usedUntil: number, now: number, limit = fifty) {
  let passed = 0;
  let wait = 0;
  for (let left = count; left > 0; left--) {
    const taken = takeOne(usedUntil, now, limit);
    if (taken.wait === undefined) {
      usedUntil = taken.usedUntil;
      passed += 1;
    } else wait = taken.wait;
  }
  return { passed, usedUntil, wait };
}

describe('fifty a second, a hundred at once', () => {
  test('after a rest a hundred pass at one moment, and no more', () => {
    expect(takeMany(150, 0, start)).toMatchObject({ passed: 100, wait: 1 });
  });

  test.each([
    [0.019, 0],
    [0.02, 1],
    [0.1, 5],
    [1, 50],
    [2, 100],
    [3_600, 100],
  ])('%d s later %i more', (seconds, more) => {
    const { usedUntil } = takeMany(100, 0, start);
    expect(takeMany(200, usedUntil, start + seconds * second).passed).toBe(more);
  });

  test('a clock that went back a little refuses rather than forgets', () => {
    const { usedUntil } = takeMany(100, 0, start);
    expect(takeMany(1, usedUntil, start - second)).toMatchObject({ passed: 0, wait: 2 });
  });
});

test('one a minute asks for the rest of the minute', () => {
  const slow = { perSecond: 1 / 60, burst: 1 };
  const { usedUntil } = takeMany(1, 0, start, slow);
  expect(takeOne(usedUntil, start + 15 * second, slow)).toEqual({ wait: 45 });
  expect(takeOne(usedUntil, start + 60 * second, slow).wait).toBeUndefined();
});

test('whatever the rhythm, never more than a burst and the rate', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 0, max: 200_000 }), { minLength: 1, maxLength: 400 }),
      fc.integer({ min: 1, max: 1_000 }),
      (gaps, perSecond) => {
        const limit = { perSecond, burst: 2 * perSecond };
        let now = start;
        let usedUntil = 0;
        let passed = 0;
        for (const gap of gaps) {
          now += gap;
          const taken = takeOne(usedUntil, now, limit);
          if (taken.wait !== undefined) continue;
          usedUntil = taken.usedUntil;
          passed += 1;
        }
        expect(passed).toBeLessThanOrEqual(limit.burst + ((now - start) / second) * perSecond + 1);
      },
    ),
  );
});
