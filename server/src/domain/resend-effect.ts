import type { NotificationStatus } from '@pgbridge/shared/words';
import { nextTry } from './retry.ts';

/** What sending a notification by hand does to its planned tries. */
export type ResendEffect = {
  /** The planned try in whose place it is sent. */
  replaces: Date | null;
  /** About when the next one follows if this one fails. */
  nextIfFails: Date | null;
};

type Sent = { status: NotificationStatus; nextAttemptAt?: Date | null };

/** @param tries how many tries the schedule made so far; those of people don't use it up */
export function resendEffect(
  { status, nextAttemptAt }: Sent,
  { tries, schedule, now }: { tries: number; schedule: readonly number[]; now: Date },
): ResendEffect {
  // What Cafe24 has accepted is not insisted on when it fails to do so once more.
  if (status === 'DELIVERED') return { replaces: null, nextIfFails: null };
  const middle = 0.5;
  return {
    replaces: status === 'PENDING' ? (nextAttemptAt ?? null) : null,
    nextIfFails: nextTry({ tries, at: now, retryAfter: null }, schedule, middle),
  };
}
