import { LockMode } from '@mikro-orm/core';
import type { MessageKind, NotificationKind } from '@pgbridge/shared/words';
import { signOfLife } from '../domain/breaker.ts';
import { type CancelContent, type NotificationContent, signedContent } from '../domain/notification.ts';
import { nextTry } from '../domain/retry.ts';
import type { NotifyOutcome } from '../gateways/cafe24.ts';
import { claimDue } from '../store/due-notifications.ts';
import { Delivery } from '../store/entities/delivery.ts';
import { Notification } from '../store/entities/notification.ts';
import { Order } from '../store/entities/order.ts';
import type { WebhookEvent } from '../store/entities/webhook-event.ts';
import { raiseAttention, resolveAttention, writeHistory } from '../store/history.ts';
import type { Em } from '../store/orm.config.ts';
import { pauseWhenDead, resume } from '../store/receivers.ts';
import { inTransaction } from '../store/transaction.ts';
import { recordOutbound, type SentMessage } from '../store/webhook-events.ts';
import type { Bridge } from './bridge.ts';

/*
 * Notification delivery (contract.md §4.4, §4.5, §6.2)
 *
 * 1. What is due is claimed: a delivery row is stored before anything leaves, so a crash leaves a visible try.
 * 2. The frozen content is signed with the current service key and posted to the URL that the payment or cancel request brought.
 * 3. The result is stored: accepted, or the next try by the schedule, or given up and shown to a person. It also speaks for or
 *    against the receiver: one that is found dead is paused, and its notifications wait without using up their tries.
 */

/** Claims what is due, at most `limit`, of one order or of all. @returns the tries, stored and ready to be made, each on its own */
export async function claimDeliveries(
  bridge: Bridge,
  limit: number,
  orderId?: string,
): Promise<(() => Promise<void>)[]> {
  const claimed = await inTransaction(bridge.orm, (em) => claimDue(em, bridge.clock.now(), limit, orderId));
  return claimed.map((delivery) => () => deliver(bridge, delivery));
}

async function deliver(bridge: Bridge, delivery: Delivery): Promise<void> {
  const notification = delivery.notification.getEntity();
  const { domains } = notification.order.getEntity().mall.getEntity();
  const content = JSON.parse(notification.content) as NotificationContent | CancelContent;
  const signed = signedContent(content, bridge.serviceKeys[0]);
  const { exchange, outcome } = await bridge.cafe24.notify({ url: notification.url, domains, content: signed });
  await storeResult(bridge, delivery, exchange, outcome);
  const { receiver } = delivery;
  if (receiver && signOfLife(outcome.failureKind) === 'dead') await heedDeath(bridge, receiver, delivery);
}

function storeResult(bridge: Bridge, claimed: Delivery, sent: SentMessage, outcome: NotifyOutcome): Promise<void> {
  return inTransaction(bridge.orm, async (em) => {
    const now = bridge.clock.now();
    const populate = ['notification.order.attentions', 'notification.order.mall', 'notification.deliveries'] as const;
    // Held, so that a person's wish and this result come one after the other.
    await em.findOneOrFail(Notification, claimed.notification.id, { lockMode: LockMode.PESSIMISTIC_WRITE });
    const delivery = await em.findOneOrFail(Delivery, claimed.id, { populate });
    const notification = delivery.notification.getEntity();
    const order = notification.order.getEntity();
    const kind = messageKindOf(notification.kind);
    const event = recordOutbound(em, sent, order, kind, outcome.delivered);
    const { failureKind } = outcome;
    Object.assign(delivery, { finishedAt: now, succeeded: outcome.delivered, failureKind, webhookEvent: event });
    if (delivery.receiver && signOfLife(failureKind) === 'alive') await resume(em, delivery.receiver, now);
    // A lease that ran out means that another try took over; its result decides.
    if (notification.deliveryCount !== delivery.number) return;
    notification.leasedUntil = null;
    const told = { em, order, notification, event, now };
    if (outcome.delivered) markDelivered(told, delivery.number, sent);
    else markFailed(bridge, told, delivery.number, sent, outcome);
  });
}

/** The order whose try was one failure too many for its receiver gets a line. */
function heedDeath(bridge: Bridge, host: string, claimed: Delivery): Promise<void> {
  return inTransaction(bridge.orm, async (em) => {
    const now = bridge.clock.now();
    const tally = await pauseWhenDead(em, host, now);
    if (!tally) return;
    const order = await em.findOneOrFail(Order, claimed.notification.getEntity().order.id);
    const params = { host, calls: tally.calls, failures: tally.failures };
    writeHistory(em, order, { at: now, kind: 'RECEIVER_PAUSED', actor: 'SYSTEM', params });
  });
}

/** Why a person was called to a notification; over when it is delivered or a person has taken it on. */
const givenUp = ['NOTIFY_EXHAUSTED', 'NOTIFY_BLOCKED'] as const;

type ToldRows = { em: Em; order: Order; notification: Notification; event: WebhookEvent; now: Date };

function markDelivered({ em, order, notification, event, now }: ToldRows, n: number, sent: SentMessage): void {
  notification.nextAttemptAt = null;
  if (notification.status !== 'DELIVERED') {
    Object.assign(notification, { status: 'DELIVERED', deliveredAt: now });
    for (const cause of givenUp) resolveAttention(order, cause, now);
  }
  const params = { notificationKind: notification.kind, n, ms: sent.durationMs ?? 0 };
  const links = { webhookEvent: event, notification };
  writeHistory(em, order, { at: now, kind: 'DELIVERY_SUCCEEDED', actor: 'CAFE24', params, ...links });
}

function markFailed(
  bridge: Bridge,
  { em, order, notification, event, now }: ToldRows,
  n: number,
  sent: SentMessage,
  { failureKind, retryAfter }: NotifyOutcome,
): void {
  const isBlocked = failureKind === 'BLOCKED';
  const wasDelivered = notification.status === 'DELIVERED';
  const failed = { tries: triesOfSchedule(notification), at: now, retryAfter };
  const next = isBlocked || wasDelivered ? null : nextTry(failed, bridge.retrySchedule, bridge.random());
  const about = { notificationKind: notification.kind, n };
  const links = { webhookEvent: event, notification };
  writeHistory(em, order, {
    at: now,
    kind: 'DELIVERY_FAILED',
    actor: 'CAFE24',
    params: {
      ...about,
      failure: failureKind ?? 'CONNECT',
      ...(sent.httpStatus ? { httpStatus: sent.httpStatus } : {}),
      ...(next ? { nextAt: next.toISOString() } : {}),
    },
    ...links,
  });
  notification.nextAttemptAt = next;
  if (next || wasDelivered) return;
  notification.status = 'EXHAUSTED';
  writeHistory(em, order, { at: now, kind: 'NOTIFICATION_EXHAUSTED', actor: 'SYSTEM', params: about, ...links });
  const params = { ...about, host: new URL(notification.url).host, failure: failureKind ?? 'CONNECT' };
  for (const cause of givenUp) resolveAttention(order, cause, now);
  raiseAttention(em, order, { cause: isBlocked ? 'NOTIFY_BLOCKED' : 'NOTIFY_EXHAUSTED', params }, now);
}

/** What a person asks for comes on top of the schedule, however often. */
function triesOfSchedule({ deliveries }: Notification): number {
  return deliveries.getItems().filter(({ trigger }) => trigger === 'AUTOMATIC').length;
}

function messageKindOf(kind: NotificationKind): MessageKind {
  return `NOTIFICATION_${kind}`;
}
