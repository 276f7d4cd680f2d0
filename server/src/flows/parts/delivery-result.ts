import { LockMode } from '@mikro-orm/core';
import type { MessageKind, NotificationKind } from '@pgbridge/shared/words';
import type { AdminVerdict } from '../../domain/admin-cancel.ts';
import { signOfLife } from '../../domain/breaker.ts';
import { nextTry } from '../../domain/retry.ts';
import type { NotifyOutcome } from '../../gateways/cafe24.ts';
import { settleItem } from '../../store/bulk-runs.ts';
import { lockOrderWithCancellations } from '../../store/cancellations.ts';
import { Delivery } from '../../store/entities/delivery.ts';
import { Notification } from '../../store/entities/notification.ts';
import type { Order } from '../../store/entities/order.ts';
import type { WebhookEvent } from '../../store/entities/webhook-event.ts';
import { raiseAttention, resolveAttention, writeHistory } from '../../store/history.ts';
import type { Em } from '../../store/orm.config.ts';
import { resume } from '../../store/receivers.ts';
import { together } from '../../store/together.ts';
import { inTransaction } from '../../store/transaction.ts';
import { recordOutbound, type SentMessage } from '../../store/webhook-events.ts';
import type { Bridge } from '../bridge.ts';
import { markAllTold, raiseByHand } from './untold-cancellations.ts';

/** `verdict` is the Admin API's. */
export type Outcome = NotifyOutcome & { verdict?: AdminVerdict };

/** What left: nothing where `exchange` is null; `keyId` names the key that signed it. */
export type Sent = { exchange: SentMessage | null; keyId: string | null };

type Result = Sent & { claimed: Delivery; outcome: Outcome };

const orderIdOf = ({ claimed }: Result) => claimed.notification.getEntity().order.id;

/** Results that come at the same time share a transaction, unless they are of one order. */
export const storeResult = together(storeResults, { keyOf: orderIdOf });

function storeResults(bridge: Bridge, results: readonly Result[]): Promise<undefined[]> {
  return inTransaction(bridge.orm, async (em) => {
    // A cancel request may make telling needless at this moment: one of the two comes first.
    const byAdmin = results.filter(({ claimed }) => claimed.notification.getEntity().channel === 'ADMIN_API');
    for (const orderId of byAdmin.map(orderIdOf).sort()) await lockOrderWithCancellations(em, orderId);
    const notifications = results.map(({ claimed }) => claimed.notification.id);
    // Held, so that a person's wish and this result come one after the other.
    await em.find(
      Notification,
      { id: { $in: notifications } },
      { lockMode: LockMode.PESSIMISTIC_WRITE, orderBy: { id: 'asc' } },
    );
    const populate = ['notification.order.attentions', 'notification.order.mall', 'notification.deliveries'] as const;
    const ids = results.map(({ claimed }) => claimed.id);
    const deliveries = await em.find(Delivery, { id: { $in: ids } }, { populate });
    for (const result of results) {
      const delivery = deliveries.find(({ id }) => id === result.claimed.id);
      if (!delivery) throw new Error(`delivery ${result.claimed.id} has gone`);
      await writeResult(bridge, em, delivery, result);
    }
    return results.map(() => undefined);
  });
}

async function writeResult(
  bridge: Bridge,
  em: Em,
  delivery: Delivery,
  { exchange: sent, keyId, outcome }: Result,
): Promise<void> {
  const now = bridge.clock.now();
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
