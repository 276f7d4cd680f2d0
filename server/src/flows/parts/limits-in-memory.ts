import type { Clock } from '../../domain/clock.ts';
import { type Moment, momentOf, type RateLimit, takeOne } from '../../domain/rate-limit.ts';

/** Beyond this many keys those that are as good as new are forgotten. */
const manyKeys = 10_000;

/**
 * Keeps a limit for each key, in this process alone.
 * @param limitNow asked at each call, because it may change
 * @returns how many seconds this caller must wait, or null when the call may go on
 */
export function createLimits(clock: Clock, limitNow: () => RateLimit): (key: string) => number | null {
  const used = new Map<string, Moment>();

  return function secondsToWait(key: string): number | null {
    const now = momentOf(clock.now());
    if (used.size > manyKeys) for (const [other, usedUntil] of used) if (usedUntil <= now) used.delete(other);
    const taken = takeOne(used.get(key) ?? 0, now, limitNow());
    if (taken.wait !== undefined) return taken.wait;
    used.set(key, taken.usedUntil);
    return null;
  };
}
