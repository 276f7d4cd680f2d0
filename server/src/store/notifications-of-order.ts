import { LockMode } from '@mikro-orm/core';
import { Notification } from './entities/notification.ts';
import type { Em } from './orm.config.ts';

/**
 * All notifications of the order that this one belongs to, in their order, and nobody else can take or change them until the
 * transaction ends. The order and its attentions are loaded. Empty when there is no such notification.
 */
export async function lockNotificationsOfOrder(em: Em, notificationId: string): Promise<Notification[]> {
  const wanted = await em.findOne(Notification, notificationId, { disableIdentityMap: true });
  if (!wanted) return [];
  const locked = await em.find(
    Notification,
    { order: wanted.order.id },
    { orderBy: { sequence: 'asc' }, lockMode: LockMode.PESSIMISTIC_WRITE },
  );
  await em.populate(locked, ['order.attentions']);
  return locked;
}
