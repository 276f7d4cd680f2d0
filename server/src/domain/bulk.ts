import type { BulkReason } from '@pgbridge/shared/bulk-words';
import { type QueuedNotification, resendObstacle } from './staff-on-notification.ts';

/** What a bulk run may be: so many notifications, so old, so many a second to one mall. */
export const bulkLimits = { most: 1_000, days: 14, perSecond: 5 };

const dayMs = 86_400_000;

/** Notifications written before this are not sent in bulk any more. */
export function bulkSince(now: Date): Date {
  return new Date(now.getTime() - bulkLimits.days * dayMs);
}

export type BulkCandidate = QueuedNotification & { createdAt: Date };

/** What is known of a candidate besides its row. */
export type BulkFacts = {
  now: Date;
  /** Sequences of the same order's earlier notifications that go in the same run, before it. */
  goesBefore: ReadonlySet<number>;
  /** Its receiver is paused, so what is due does not go by itself. */
  isHeld: boolean;
  /** Another run that is not over has it. */
  isTaken: boolean;
  /** We may not call its address. */
  isBlocked: boolean;
};

/**
 * Why a notification is left out of a bulk run, or null when it is sent.
 * @param all every notification of the order
 */
export function bulkObstacle(
  wanted: BulkCandidate,
  all: readonly QueuedNotification[],
  { now, goesBefore, isHeld, isTaken, isBlocked }: BulkFacts,
): BulkReason | null {
  if (wanted.status === 'DELIVERED' || wanted.status === 'SKIPPED') return wanted.status;
  if (wanted.createdAt < bulkSince(now)) return 'TOO_OLD';
  if (isTaken) return 'OTHER_RUN';
  const refusal = resendObstacle(wanted, withoutThese(all, goesBefore), now);
  if (refusal) return refusal.code;
  if (isBlocked) return 'ADDRESS_BLOCKED';
  const goesByItself = wanted.status === 'PENDING' && wanted.nextAttemptAt != null && wanted.nextAttemptAt <= now;
  return goesByItself && !isHeld && goesBefore.size === 0 ? 'SEND_IN_FLIGHT' : null;
}

function withoutThese(all: readonly QueuedNotification[], gone: ReadonlySet<number>): QueuedNotification[] {
  return all.filter(({ sequence }) => !gone.has(sequence));
}

export type BulkTurn = { kind: 'send' | 'wait' | 'accepted' } | { kind: 'drop'; why: BulkReason };

/**
 * What a run does with a notification whose turn has come. Since the run was planned it may have gone by itself, and its order
 * may have moved on; the earlier ones that go in the same run are through.
 */
export function bulkTurn(wanted: QueuedNotification, all: readonly QueuedNotification[], now: Date): BulkTurn {
  if (wanted.status === 'DELIVERED') return { kind: 'accepted' };
  if (wanted.status === 'SKIPPED') return { kind: 'drop', why: 'SKIPPED' };
  // A delivered one that a person sends once more goes first, too.
  const isBehind = all.some(
    ({ sequence, status, nextAttemptAt }) =>
      sequence < wanted.sequence && status === 'DELIVERED' && nextAttemptAt != null,
  );
  if (isBehind) return { kind: 'wait' };
  const refusal = resendObstacle(wanted, all, now);
  if (!refusal) return { kind: 'send' };
  if (refusal.code === 'SEND_IN_FLIGHT') return { kind: 'wait' };
  return { kind: 'drop', why: refusal.code };
}

/** A second, less what two looks at the store may differ by. */
const paceMs = 950;

/** Since when what was sent counts against a mall's pace. */
export function paceSince(now: Date): Date {
  return new Date(now.getTime() - paceMs);
}

/** How long a run takes at best, in seconds: malls go side by side. */
export function expectedSeconds(countsByMall: readonly number[]): number {
  return Math.ceil(Math.max(0, ...countsByMall) / bulkLimits.perSecond);
}
