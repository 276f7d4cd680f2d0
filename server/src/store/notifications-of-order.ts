import { LockMode } from '@mikro-orm/core';
import { Delivery } from './entities/delivery.ts';
import { Notification } from './entities/notification.ts';
import type { Em } from './orm.config.ts';

const withOrder = ['order.attentions', 'order.mall'] as const;

/**
 * All notifications of the order that this one belongs to, in their order, and nobody else can take or change them until the
 * transaction ends. The order, its mall and its attentions are loaded. Empty when there is no such notification.
 */
export async function lockNotificationsOfOrder(em: Em, notificationId: string): Promise<Notification[]> {
  const wanted = await em.findOne(Notification, notificationId, { disableIdentityMap: true });
  if (!wanted) return [];
  const locked = await em.find(
    Notification,
    { order: wanted.order.id },
    { orderBy: { sequence: 'asc' }, lockMode: LockMode.PESSIMISTIC_WRITE },
  );
  await em.populate(locked, withOrder);
  return locked;
}

/** The same to look at; nothing is locked. */
export async function findNotificationsOfOrder(em: Em, notificationId: string): Promise<Notification[]> {
  const wanted = await em.findOne(Notification, notificationId);
  if (!wanted) return [];
  return em.find(Notification, { order: wanted.order.id }, { orderBy: { sequence: 'asc' }, populate: withOrder });
}

/** The last try of a notification that has ended, with its message. */
export function lastDelivery(em: Em, notificationId: string): Promise<Delivery | null> {
  const which = { notification: notificationId, finishedAt: { $ne: null } };
  return em.findOne(Delivery, which, { orderBy: { number: 'desc' }, populate: ['webhookEvent'] });
}

/** How many of its tries the schedule made by itself. */
export function countScheduledTries(em: Em, notificationId: string): Promise<number> {
  return em.count(Delivery, { notification: notificationId, trigger: 'AUTOMATIC' });
}
