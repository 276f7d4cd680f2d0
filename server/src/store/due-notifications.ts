import { LockMode } from '@mikro-orm/core';
import { Delivery } from './entities/delivery.ts';
import { Notification } from './entities/notification.ts';
import { newId } from './new-id.ts';
import type { Em } from './orm.config.ts';

/** How long one process may take over a try; later another may assume that it died. */
const leaseMs = 60_000;

const earlierIsDone = `not exists (
  select 1 from notifications earlier
  where earlier.order_id = n.order_id and earlier.sequence < n.sequence
    and earlier.status not in ('DELIVERED', 'SKIPPED'))`;

/**
 * Takes notifications that are due for sending: at most one of an order, and only when every earlier one of that order is
 * delivered or skipped. Each gets a delivery row before anything leaves. Call it in a transaction.
 */
export async function claimDue(em: Em, now: Date, limit: number, orderId?: string): Promise<Delivery[]> {
  const due = await em
    .createQueryBuilder(Notification, 'n')
    .where({ status: 'PENDING', nextAttemptAt: { $lte: now }, ...(orderId ? { order: orderId } : {}) })
    .andWhere({ $or: [{ leasedUntil: null }, { leasedUntil: { $lte: now } }] })
    .andWhere(earlierIsDone)
    .orderBy({ nextAttemptAt: 'asc', id: 'asc' })
    .limit(limit)
    .setLockMode(LockMode.PESSIMISTIC_PARTIAL_WRITE)
    .getResultList();
  await em.populate(due, ['order.mall', 'deliveries']);
  return due.map((notification) => startDelivery(em, notification, now));
}

function startDelivery(em: Em, notification: Notification, now: Date): Delivery {
  // A try without an end was cut off with its process; nobody knows whether Cafe24 got it.
  for (const cutOff of notification.deliveries.getItems().filter(({ finishedAt }) => !finishedAt)) {
    Object.assign(cutOff, { finishedAt: now, failureKind: 'INTERRUPTED' });
  }
  notification.leasedUntil = new Date(now.getTime() + leaseMs);
  notification.deliveryCount += 1;
  return em.create(Delivery, {
    id: newId(now),
    notification,
    number: notification.deliveryCount,
    trigger: 'AUTOMATIC',
    startedAt: now,
    finishedAt: null,
    succeeded: false,
    failureKind: null,
    webhookEvent: null,
  });
}
