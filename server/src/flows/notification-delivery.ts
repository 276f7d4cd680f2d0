import { LockMode } from '@mikro-orm/core';
import type { MessageKind, NotificationKind } from '@pgbridge/shared/words';
import type { AdminCancelContent, AdminVerdict } from '../domain/admin-cancel.ts';
import { signOfLife } from '../domain/breaker.ts';
import { nextTry } from '../domain/retry.ts';
import type { NotifyOutcome } from '../gateways/cafe24.ts';
import { settleItem } from '../store/bulk-runs.ts';
import { lockOrderWithCancellations } from '../store/cancellations.ts';
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
import { composeNotice } from './parts/compose-notification.ts';
import { tellByAdmin } from './parts/tell-by-admin.ts';
import { markAllTold, raiseByHand } from './parts/untold-cancellations.ts';

/*
 * Notification delivery (contract.md §4.4, §4.5, §6.2, §7.6)
 *
 * 1. What is due is claimed: a delivery row is stored before anything leaves, so a crash leaves a visible try.
 * 2. The frozen content is signed with the current service key and posted to the URL that the payment or cancel request brought.
 *    What no request asked for goes through the Admin API with the mall's token instead.
 * 3. The result is stored: accepted, or the next try by the schedule, or given up and shown to a person. It also speaks for or
 *    against the receiver: one that is found dead is paused, and its notifications wait without using up their tries.
 */

/** Claims what is due, at most `limit`, of one order or of all. @returns the tries, stored and ready to be made, each on its own */
export async function claimDeliveries(
  bridge: Bridge,
  limit: number,
  orderId?: string,
): Promise<(() => Promise<void>)[]> {
  const { orm, clock, inHand } = bridge;
  const claim = { limit, inHand: inHand.counts, ...(orderId ? { orderId } : {}) };
  return triesOf(bridge, await inTransaction(orm, (em) => claimDue(em, clock.now(), claim)));
}

/** The tries that were stored, each ready to be made on its own. */
export function triesOf(bridge: Bridge, claimed: readonly Delivery[]): (() => Promise<void>)[] {
  return claimed.map((delivery) => bridge.inHand.hold(delivery.receiver ?? '', () => deliver(bridge, delivery)));
}

async function deliver(bridge: Bridge, delivery: Delivery): Promise<void> {
  const notification = delivery.notification.getEntity();
  const { exchange, outcome, keyId } = await tell(bridge, notification);
  await storeResult(bridge, delivery, { exchange, keyId }, outcome);
  const { receiver } = delivery;
  if (receiver && signOfLife(outcome.failureKind) === 'dead') await heedDeath(bridge, receiver, delivery);
}

/** `verdict` is the Admin API's. */
type Outcome = NotifyOutcome & { verdict?: AdminVerdict };

/** What left: nothing where `exchange` is null; `keyId` names the key that signed it. */
type Sent = { exchange: SentMessage | null; keyId: string | null };

async function tell(
  bridge: Bridge,
  { channel, url, order, content }: Notification,
): Promise<Sent & { outcome: Outcome }> {
  const mall = order.getEntity().mall.getEntity();
  if (channel === 'ADMIN_API') {
    const { exchange, verdict, retryAfter } = await tellByAdmin(
      bridge,
      mall,
      JSON.parse(content) as AdminCancelContent,
    );
    const { failureKind } = verdict;
    return { exchange, keyId: null, outcome: { delivered: failureKind === null, failureKind, retryAfter, verdict } };
  }
  const { message, keyId } = composeNotice(bridge, { url, content });
  return { ...(await bridge.cafe24.notify(message, mall.domains)), keyId };
}

function storeResult(
  bridge: Bridge,
  claimed: Delivery,
  { exchange: sent, keyId }: Sent,
  outcome: Outcome,
): Promise<void> {
  return inTransaction(bridge.orm, async (em) => {
    const now = bridge.clock.now();
    const { channel, order: orderRef } = claimed.notification.getEntity();
    // A cancel request may make telling needless at this moment: one of the two comes first.
    if (channel === 'ADMIN_API') await lockOrderWithCancellations(em, orderRef.id);
    const populate = ['notification.order.attentions', 'notification.order.mall', 'notification.deliveries'] as const;
    // Held, so that a person's wish and this result come one after the other.
    await em.findOneOrFail(Notification, claimed.notification.id, { lockMode: LockMode.PESSIMISTIC_WRITE });
    const delivery = await em.findOneOrFail(Delivery, claimed.id, { populate });
    const notification = delivery.notification.getEntity();
    const order = notification.order.getEntity();
    const kind = messageKindOf(notification.kind);
    const event = sent && recordOutbound(em, sent, order, kind, outcome.delivered);
    const { failureKind } = outcome;
    Object.assign(delivery, { finishedAt: now, succeeded: outcome.delivered, failureKind, webhookEvent: event, keyId });
    if (delivery.receiver && signOfLife(failureKind) === 'alive') await resume(em, delivery.receiver, now);
    if (notification.deliveryCount === delivery.number) await settleItem(em, delivery, outcome.delivered, now);
    // A lease that ran out means that another try took over; its result decides. Skipped: Cafe24 asked for it meanwhile.
    if (notification.deliveryCount !== delivery.number || notification.status === 'SKIPPED') return;
    notification.leasedUntil = null;
    // Sent once more at a person's wish, it stays delivered whatever comes of that.
    if (notification.status !== 'DELIVERED') notification.failureKind = failureKind;
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

type ToldRows = { em: Em; order: Order; notification: Notification; event: WebhookEvent | null; now: Date };

function markDelivered({ em, order, notification, event, now }: ToldRows, n: number, sent: SentMessage | null): void {
  notification.nextAttemptAt = null;
  if (notification.status !== 'DELIVERED') {
    Object.assign(notification, { status: 'DELIVERED', deliveredAt: now });
    for (const cause of givenUp) resolveAttention(order, cause, now);
  }
  const params = { notificationKind: notification.kind, n, ms: sent?.durationMs ?? 0 };
  const links = { webhookEvent: event ?? undefined, notification };
  if (notification.channel === 'ADMIN_API') markAllTold(order, now);
  writeHistory(em, order, { at: now, kind: 'DELIVERY_SUCCEEDED', actor: 'CAFE24', params, ...links });
}

function markFailed(
  bridge: Bridge,
  { em, order, notification, event, now }: ToldRows,
  n: number,
  sent: SentMessage | null,
  { failureKind, retryAfter, verdict }: Outcome,
): void {
  const isBlocked = failureKind === 'BLOCKED';
  const wasDelivered = notification.status === 'DELIVERED';
  const failed = { tries: triesOfSchedule(notification), at: now, retryAfter };
  const isLast = isBlocked || verdict?.isFinal || wasDelivered;
  const next = isLast ? null : nextTry(failed, bridge.settings.retrySchedule, bridge.random());
  const about = { notificationKind: notification.kind, n };
  const links = { webhookEvent: event ?? undefined, notification };
  writeHistory(em, order, {
    at: now,
    kind: 'DELIVERY_FAILED',
    actor: 'CAFE24',
    params: {
      ...about,
      failure: failureKind ?? 'CONNECT',
      ...(sent?.httpStatus ? { httpStatus: sent.httpStatus } : {}),
      ...(next ? { nextAt: next.toISOString() } : {}),
    },
    ...links,
  });
  notification.nextAttemptAt = next;
  if (wasDelivered) return;
  const why = verdict?.byHand ?? (next ? null : 'GIVEN_UP');
  if (verdict && why)
    raiseByHand(em, order, { why, ...(verdict.answer ? { answer: verdict.answer.slice(0, 200) } : {}) }, now);
  if (next) return;
  notification.status = 'EXHAUSTED';
  writeHistory(em, order, { at: now, kind: 'NOTIFICATION_EXHAUSTED', actor: 'SYSTEM', params: about, ...links });
  if (verdict) return;
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
