import { heldByStaffUntil, heldSince, receiverOf } from '../domain/breaker.ts';
import { BulkItem } from './entities/bulk-item.ts';
import type { BulkRun } from './entities/bulk-run.ts';
import { Delivery } from './entities/delivery.ts';
import type { Notification } from './entities/notification.ts';
import type { Receiver } from './entities/receiver.ts';
import { writeHistory } from './history.ts';
import { newId } from './new-id.ts';
import type { Em } from './orm.config.ts';
import { receiversOf } from './receivers.ts';

/** How long one process may take over a try; later another may assume that it died. */
const leaseMs = 60_000;

/** Stores a try of each of these before anything leaves; nobody else may have them. Call it in the transaction that took them. */
export async function startDeliveries(em: Em, due: Notification[], now: Date): Promise<Delivery[]> {
  await em.populate(due, ['order.mall', 'deliveries']);
  const receivers = await receiversOf(em, [...new Set(due.map(({ receiver }) => receiver ?? ''))]);
  for (const notification of due) tellWait(em, notification, receivers.get(notification.receiver ?? ''), now);
  const runs = await runsThatSend(em, due);
  return due.map((notification) => startDelivery(em, notification, runs.get(notification.id) ?? null, now));
}

/** The bulk run of each of these that is sent by one. */
async function runsThatSend(em: Em, due: readonly Notification[]): Promise<Map<string, BulkRun>> {
  const inBulk = due.filter((each) => each.nextTrigger === 'BULK' || cutOffTries(each).some(({ bulkRun }) => bulkRun));
  if (inBulk.length === 0) return new Map();
  const items = await em.find(BulkItem, { notification: { $in: inBulk }, outcome: 'SENDING' }, { populate: ['run'] });
  return new Map(items.map(({ notification, run }) => [notification.id, run.getEntity()]));
}

/** Without a word the history would show a hole: due long ago, sent only now. */
function tellWait(em: Em, notification: Notification, receiver: Receiver | undefined, now: Date): void {
  const dueAt = notification.nextAttemptAt ?? now;
  const order = notification.order.getEntity();
  const about = { at: now, actor: 'SYSTEM', notification } as const;
  const until = heldByStaffUntil(dueAt, order.mall.getEntity().noticesResumedAt);
  if (until) {
    const params = { notificationKind: notification.kind, since: dueAt.toISOString(), until: until.toISOString() };
    writeHistory(em, order, { ...about, kind: 'DELIVERY_HELD', params });
  }
  const since = receiver && heldSince(dueAt, receiver, now);
  if (!since) return;
  const params = { notificationKind: notification.kind, host: receiver.host, since: since.toISOString() };
  writeHistory(em, order, { ...about, kind: 'DELIVERY_WAITED', params });
}

/** A try without an end was cut off with its process; nobody knows whether Cafe24 got it. */
function cutOffTries({ deliveries }: Notification): Delivery[] {
  return deliveries.getItems().filter(({ finishedAt }) => !finishedAt);
}

function startDelivery(em: Em, notification: Notification, bulkRun: BulkRun | null, now: Date): Delivery {
  for (const cutOff of cutOffTries(notification)) {
    Object.assign(cutOff, { finishedAt: now, failureKind: 'INTERRUPTED' });
  }
  const trigger = bulkRun && notification.nextTrigger === 'AUTOMATIC' ? 'BULK' : notification.nextTrigger;
  notification.leasedUntil = new Date(now.getTime() + leaseMs);
  notification.deliveryCount += 1;
  notification.nextTrigger = 'AUTOMATIC';
  notification.receiver ??= receiverOf(notification.url);
  return em.create(Delivery, {
    id: newId(now),
    notification,
    number: notification.deliveryCount,
    receiver: notification.receiver,
    trigger,
    bulkRun,
    startedAt: now,
    finishedAt: null,
    succeeded: false,
    failureKind: null,
    keyId: null,
    webhookEvent: null,
  });
}
