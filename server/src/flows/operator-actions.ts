import { maskedText } from '@pgbridge/shared/words';
import { maskPersonalNumbers } from '../domain/personal-numbers.ts';
import { type OrStaffRefusal, readReason, type StaffRefusal } from '../domain/staff-refusal.ts';
import { type Doer, recordAudit } from '../store/audit.ts';
import type { Notification } from '../store/entities/notification.ts';
import { resolveAttention, writeHistory } from '../store/history.ts';
import { findNotificationsOfOrder, lockNotificationsOfOrder } from '../store/notifications-of-order.ts';
import type { Em } from '../store/orm.config.ts';
import type { Bridge } from './bridge.ts';
import { obstacleToResend, obstacleToSkip, type WantedNotice } from './parts/notice-obstacles.ts';
import { type NotificationPreview, previewOf } from './parts/notification-preview.ts';

/*
 * What staff do with a notification that Cafe24 does not take
 *
 * Preview: what would be sent, written by the sender's own code, or why nothing would be; changes nothing.
 *
 * Resend: it is due at once, in place of its planned try; the runner sends it, so that a crash loses nothing. What fails after
 * that goes on with the schedule, which a person's tries don't use up. Allowed after it was given up, skipped or taken.
 *
 * Skip: one that was tried in vain is given up for good, and the order's later ones go on.
 *
 * Both hold the order's notifications while they decide: of two people at once the second finds what the first did. The order's
 * history and the audit log are written in the same transaction, which the caller opens.
 */

export type NotificationAction = { notificationId: string; reason: string; doer: Doer };

/** What would go to Cafe24 if the notification were sent again now. */
export async function previewResend(
  bridge: Bridge,
  em: Em,
  notificationId: string,
): Promise<OrStaffRefusal<NotificationPreview>> {
  const all = await findNotificationsOfOrder(em, notificationId);
  const wanted = all.find(({ id }) => id === notificationId);
  if (!wanted) return { refusal: { code: 'UNKNOWN_NOTIFICATION' } };
  const refusal = obstacleToResend(bridge, within(wanted, all));
  return refusal ? { refusal } : { value: await previewOf(bridge, em, wanted) };
}

/** Has a notification sent now. Call it in a transaction. @returns once it is due; its delivery follows by itself */
export function resendNotification(
  bridge: Bridge,
  em: Em,
  action: NotificationAction,
): Promise<OrStaffRefusal<{ notificationId: string }>> {
  return onNotification(bridge, em, action, obstacleToResend, (notification, now) => {
    if (notification.status !== 'DELIVERED') notification.status = 'PENDING';
    Object.assign(notification, { nextAttemptAt: now, nextTrigger: 'MANUAL' });
    return { line: 'RESEND_REQUESTED', audit: 'NOTIFICATION_RESENT' };
  });
}

/** Gives a notification up for good, so that the later ones of its order go on. Call it in a transaction. */
export function skipNotification(
  bridge: Bridge,
  em: Em,
  action: NotificationAction,
): Promise<OrStaffRefusal<{ notificationId: string }>> {
  return onNotification(bridge, em, action, obstacleToSkip, (notification, now) => {
    Object.assign(notification, { status: 'SKIPPED', nextAttemptAt: null, nextTrigger: 'AUTOMATIC' });
    const order = notification.order.getEntity();
    for (const cause of ['NOTIFY_EXHAUSTED', 'NOTIFY_BLOCKED'] as const) resolveAttention(order, cause, now);
    return { line: 'NOTIFICATION_SKIPPED', audit: 'NOTIFICATION_SKIPPED' };
  });
}

type Obstacle = (bridge: Bridge, notice: WantedNotice) => StaffRefusal | null;

/** With what decides whether something may be done to it; its order and mall are loaded. */
function within(wanted: Notification, all: readonly Notification[]): WantedNotice {
  return { wanted, all, domains: wanted.order.getEntity().mall.getEntity().domains };
}

type Deed =
  | { line: 'RESEND_REQUESTED'; audit: 'NOTIFICATION_RESENT' }
  | { line: 'NOTIFICATION_SKIPPED'; audit: 'NOTIFICATION_SKIPPED' };

async function onNotification(
  bridge: Bridge,
  em: Em,
  { notificationId, reason: given, doer }: NotificationAction,
  obstacle: Obstacle,
  act: (notification: Notification, now: Date) => Deed,
): Promise<OrStaffRefusal<{ notificationId: string }>> {
  const read = readReason(given);
  if (read.refusal) return read;
  const now = bridge.clock.now();
  const all = await lockNotificationsOfOrder(em, notificationId);
  const wanted = all.find(({ id }) => id === notificationId);
  if (!wanted) return { refusal: { code: 'UNKNOWN_NOTIFICATION' } };
  const refusal = obstacle(bridge, within(wanted, all));
  if (refusal) return { refusal };
  const { status: before, kind: notificationKind } = wanted;
  const { line, audit } = act(wanted, now);
  const order = wanted.order.getEntity();
  const reason = maskPersonalNumbers(read.value, maskedText);
  const params = { notificationKind, by: doer.name, operatorId: doer.id ?? '', reason };
  writeHistory(em, order, { at: now, kind: line, actor: 'OPERATOR', params, notification: wanted });
  const subject = { kind: 'NOTIFICATION', id: notificationId, name: order.orderNumber } as const;
  const { status: after } = wanted;
  const entry = { subject, mallId: order.mall.id, reason, before: { status: before }, after: { status: after } };
  await recordAudit(em, doer, { action: audit, ...entry }, now);
  return { value: { notificationId } };
}
