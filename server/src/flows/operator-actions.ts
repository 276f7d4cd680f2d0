import { maskedText } from '@pgbridge/shared/words';
import { maskPersonalNumbers } from '../domain/personal-numbers.ts';
import { resendObstacle, skipObstacle } from '../domain/staff-on-notification.ts';
import { type OrStaffRefusal, readReason } from '../domain/staff-refusal.ts';
import type { Notification } from '../store/entities/notification.ts';
import { resolveAttention, writeHistory } from '../store/history.ts';
import { lockNotificationsOfOrder } from '../store/notifications-of-order.ts';
import { inTransaction } from '../store/transaction.ts';
import type { Bridge } from './bridge.ts';

/*
 * What staff do with a notification that Cafe24 does not take
 *
 * Resend: it is due at once, in place of its planned try; the runner sends it, so that a crash loses nothing. What fails after
 * that goes on with the schedule, which a person's tries don't use up. Allowed after it was given up, skipped or taken.
 *
 * Skip: one that was tried in vain is given up for good, and the order's later ones go on.
 *
 * Both hold the order's notifications while they decide: of two people at once the second finds what the first did.
 */

/** Who does it. The name goes into the order's history. */
type StaffMember = { id: string; name: string };

export type NotificationAction = { notificationId: string; reason: string; actor: StaffMember };

/** Has a notification sent now. @returns once it is due; its delivery follows by itself */
export async function resendNotification(
  bridge: Bridge,
  action: NotificationAction,
): Promise<OrStaffRefusal<{ notificationId: string }>> {
  const now = bridge.clock.now();
  return onNotification(bridge, action, resendObstacle, (notification) => {
    if (notification.status !== 'DELIVERED') notification.status = 'PENDING';
    Object.assign(notification, { nextAttemptAt: now, nextTrigger: 'MANUAL' });
    return 'RESEND_REQUESTED';
  });
}

/** Gives a notification up for good, so that the later ones of its order go on. */
export async function skipNotification(
  bridge: Bridge,
  action: NotificationAction,
): Promise<OrStaffRefusal<{ notificationId: string }>> {
  const now = bridge.clock.now();
  return onNotification(bridge, action, skipObstacle, (notification) => {
    Object.assign(notification, { status: 'SKIPPED', nextAttemptAt: null, nextTrigger: 'AUTOMATIC' });
    const order = notification.order.getEntity();
    for (const cause of ['NOTIFY_EXHAUSTED', 'NOTIFY_BLOCKED'] as const) resolveAttention(order, cause, now);
    return 'NOTIFICATION_SKIPPED';
  });
}

async function onNotification(
  bridge: Bridge,
  { notificationId, reason: given, actor }: NotificationAction,
  obstacle: typeof resendObstacle,
  act: (notification: Notification) => 'RESEND_REQUESTED' | 'NOTIFICATION_SKIPPED',
): Promise<OrStaffRefusal<{ notificationId: string }>> {
  const reason = readReason(given);
  if (reason.refusal) return reason;
  return inTransaction(bridge.orm, async (em) => {
    const now = bridge.clock.now();
    const all = await lockNotificationsOfOrder(em, notificationId);
    const wanted = all.find(({ id }) => id === notificationId);
    if (!wanted) return { refusal: { code: 'UNKNOWN_NOTIFICATION' } };
    const refusal = obstacle(wanted, all, now);
    if (refusal) return { refusal };
    const kind = act(wanted);
    const params = {
      notificationKind: wanted.kind,
      by: actor.name,
      operatorId: actor.id,
      reason: maskPersonalNumbers(reason.value, maskedText),
    };
    writeHistory(em, wanted.order.getEntity(), { at: now, kind, actor: 'OPERATOR', params, notification: wanted });
    return { value: { notificationId } };
  });
}
