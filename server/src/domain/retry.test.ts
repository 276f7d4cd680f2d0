import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { defaultSchedule, firstTry, nextTry } from './retry.ts';

const at = new Date('2026-01-01T00:00:00.000Z');
const secondsUntil = (next: Date | null) => (next ? (next.getTime() - at.getTime()) / 1_000 : null);
const wait = (tries: number, random: number, retryAfter: number | null = null, schedule = defaultSchedule) =>
  secondsUntil(nextTry({ tries, at, retryAfter }, schedule, random));

// The largest number below 1: what a random source gives at most.
const almostOne = 1 - 2 ** -53;

describe('the wait after each failed try, and its spread of 20 %', () => {
  test.each<[tries: number, wait: number, shortest: number, longest: number]>([
    [1, 10, 8, 12],
    [2, 60, 48, 72],
    [3, 300, 240, 360],
    [4, 900, 720, 1_080],
    [5, 3_600, 2_880, 4_320],
    [6, 10_800, 8_640, 12_960],
    [7, 21_600, 17_280, 25_920],
    [8, 43_200, 34_560, 51_840],
    [9, 86_400, 69_120, 103_680],
    [10, 86_400, 69_120, 103_680],
  ])('try %i: %i s, between %i and %i s', (tries, middle, shortest, longest) => {
    expect(wait(tries, 0.5)).toBe(middle);
    expect(wait(tries, 0)).toBe(shortest);
    expect(wait(tries, almostOne)).toBe(longest);
  });

  test('after the eleventh and last there is no further', () => {
    expect(wait(11, 0.5)).toBeNull();
    expect(wait(12, 0.5)).toBeNull();
    expect(defaultSchedule).toHaveLength(11);
  });
});

describe('Retry-After', () => {
  test.each<[asked: number | null, wait: number]>([
    [null, 60],
    [-5, 60],
    [0, 60],
    [30, 60],
    [61, 61],
    [120, 120],
    [121, 120],
    [86_400, 120],
  ])('of %s s makes a wait of 60 s one of %i s', (asked, expected) => {
    expect(wait(2, 0.5, asked)).toBe(expected);
  });

  test('does not bring a further try after the last', () => {
    expect(wait(11, 0.5, 60)).toBeNull();
  });
});

test('a fresh notification is sent at once, or after the first entry of another schedule', () => {
  expect(firstTry(at, defaultSchedule)).toEqual(at);
  expect(secondsUntil(firstTry(at, [2.5, 10]))).toBe(2.5);
});

test('a wait stays within 80 % of its slot and twice the slot, whatever is asked and drawn', () => {
  const draws = fc.record({
    slot: fc.integer({ min: 0, max: 200_000 }),
    random: fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
    retryAfter: fc.option(fc.integer({ min: -1_000, max: 10_000_000 })),
  });
  fc.assert(
    fc.property(draws, ({ slot, random, retryAfter }) => {
      const seconds = wait(1, random, retryAfter, [0, slot]);
      expect(seconds).toBeGreaterThanOrEqual(0.8 * slot - 0.001);
      expect(seconds).toBeLessThanOrEqual(2 * slot);
      if (retryAfter !== null) expect(seconds).toBeGreaterThanOrEqual(Math.min(retryAfter, 2 * slot));
    }),
  );
});
