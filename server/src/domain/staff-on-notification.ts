import type { DeliveryTrigger, NotificationKind, NotificationStatus } from '@pgbridge/shared/words';
import type { StaffRefusal } from './staff-refusal.ts';

export type QueuedNotification = {
  id: string;
  sequence: number;
  kind: NotificationKind;
  status: NotificationStatus;
  deliveryCount: number;
  nextAttemptAt?: Date | null;
  leasedUntil?: Date | null;
  nextTrigger: DeliveryTrigger;
};

type ResendObstacle =
  | { code: 'EARLIER_NOT_DELIVERED' | 'LATER_ALREADY_SENT'; kind: NotificationKind; notificationId: string }
  | { code: 'SEND_IN_FLIGHT' };

/**
 * Whether a person may have a notification sent now, whatever its status. Cafe24 must not hear the notifications of an order in
 * another order than they were written in, nor two at a time.
 * @param all every notification of the order
 * @returns why not, or null
 */
export function resendObstacle(
  wanted: QueuedNotification,
  all: readonly QueuedNotification[],
  now: Date,
): ResendObstacle | null {
  const earlier = earlierWaiting(wanted, all);
  if (earlier) return { code: 'EARLIER_NOT_DELIVERED', kind: earlier.kind, notificationId: earlier.id };
  // A later one that was tried may have reached Cafe24, even if its answer didn't reach us.
  const later = all.find(({ sequence, deliveryCount }) => sequence > wanted.sequence && deliveryCount > 0);
  if (later) return { code: 'LATER_ALREADY_SENT', kind: later.kind, notificationId: later.id };
  return isUnderWay(wanted, now) || isAskedFor(wanted) ? { code: 'SEND_IN_FLIGHT' } : null;
}

/** Whether a person may drop a notification: only one that was tried in vain and holds up what comes after it. */
export function skipObstacle(
  wanted: QueuedNotification,
  all: readonly QueuedNotification[],
  now: Date,
): StaffRefusal | null {
  const earlier = earlierWaiting(wanted, all);
  if (earlier) return { code: 'EARLIER_NOT_DELIVERED', kind: earlier.kind, notificationId: earlier.id };
  if (isUnderWay(wanted, now)) return { code: 'SEND_IN_FLIGHT' };
  return isWaiting(wanted) && wanted.deliveryCount > 0 ? null : { code: 'NOT_STUCK' };
}

function earlierWaiting({ sequence }: QueuedNotification, all: readonly QueuedNotification[]) {
  return all.find((other) => other.sequence < sequence && isWaiting(other));
}

function isWaiting({ status }: QueuedNotification): boolean {
  return status === 'PENDING' || status === 'EXHAUSTED';
}

function isAskedFor({ nextTrigger, nextAttemptAt }: QueuedNotification): boolean {
  return nextTrigger === 'MANUAL' && nextAttemptAt != null;
}

function isUnderWay({ leasedUntil }: QueuedNotification, now: Date): boolean {
  return leasedUntil != null && leasedUntil > now;
}
