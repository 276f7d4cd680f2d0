/** Waits before each try of a notification, in seconds: eleven tries over about 70 hours. */
export const defaultSchedule: readonly number[] = [0, 10, 60, 300, 900, 3_600, 10_800, 21_600, 43_200, 86_400, 86_400];

const jitter = 0.2;

type FailedTry = {
  /** How many tries were made, this one included. */
  tries: number;
  at: Date;
  /** What the receiver asked for with Retry-After, in seconds. */
  retryAfter: number | null;
};

/**
 * When to try again after a failed try.
 * @param random a number in [0, 1) from a seedable source
 * @returns null when the schedule has no further try
 */
export function nextTry(failed: FailedTry, schedule: readonly number[], random: number): Date | null {
  const slot = schedule[failed.tries];
  if (slot === undefined) return null;
  // Retry-After is honoured up to twice the slot: a receiver may ask for patience, not for silence.
  const asked = Math.min(failed.retryAfter ?? 0, 2 * slot);
  const spread = slot * (1 + jitter * (2 * random - 1));
  return new Date(failed.at.getTime() + Math.round(Math.max(spread, asked) * 1_000));
}

/** When the first try of a fresh notification is due. */
export function firstTry(createdAt: Date, schedule: readonly number[]): Date {
  return new Date(createdAt.getTime() + (schedule[0] ?? 0) * 1_000);
}
