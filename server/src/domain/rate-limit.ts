/** So many a second in the long run, and so many at once after a rest. */
export type RateLimit = { perSecond: number; burst: number };

/**
 * A limit is kept as one number: the moment until which everything is spoken for. Each taking moves it on by the time that one
 * taking is worth; it may not run further ahead than a burst is worth. Moments and durations are in microseconds.
 */
export type Moment = number;

export function worthOf({ perSecond }: RateLimit): Moment {
  return 1_000_000 / perSecond;
}

/** How far ahead of now the number may stand. */
function reachOf(limit: RateLimit): Moment {
  return limit.burst * worthOf(limit);
}

/** @returns the moved number, or how many whole seconds the caller must wait */
export function takeOne(
  usedUntil: Moment,
  now: Moment,
  limit: RateLimit,
): { usedUntil: Moment; wait?: undefined } | { usedUntil?: undefined; wait: number } {
  const moved = Math.max(usedUntil, now) + worthOf(limit);
  const early = moved - (now + reachOf(limit));
  // A microsecond of rounding is nobody's fault.
  return early < 1 ? { usedUntil: moved } : { wait: secondsOf(early) };
}

/** Retry-After knows whole seconds only, and 0 would mean "at once". */
export function secondsOf(duration: Moment): number {
  return Math.max(1, Math.ceil(duration / 1_000_000));
}

export function momentOf(time: Date): Moment {
  return time.getTime() * 1_000;
}
