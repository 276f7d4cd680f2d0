import { isDeepStrictEqual } from 'node:util';
import type { Actor, AttentionCause, OrderStatus, TimelineKind } from '@pgbridge/shared/words';
import { Attention } from './entities/attention.ts';
import type { Notification } from './entities/notification.ts';
import type { Order } from './entities/order.ts';
import { OrderEvent } from './entities/order-event.ts';
import type { WebhookEvent } from './entities/webhook-event.ts';
import { newId } from './new-id.ts';
import type { Em } from './orm.config.ts';

type Line = {
  at: Date;
  kind: TimelineKind;
  actor: Actor;
  params?: Record<string, string | number>;
  from?: OrderStatus;
  to?: OrderStatus;
  webhookEvent?: WebhookEvent;
  notification?: Notification;
};

/** Adds a line to an order's history. */
export function writeHistory(em: Em, order: Order, { at, kind, actor, params = {}, from, to, ...links }: Line): void {
  em.create(OrderEvent, {
    id: newId(at),
    order,
    at,
    kind,
    actor,
    params,
    fromStatus: from ?? null,
    toStatus: to ?? null,
    webhookEvent: links.webhookEvent ?? null,
    notification: links.notification ?? null,
  });
}

/** Moves an order to another status and writes that down. */
export function changeStatus(em: Em, order: Order, to: OrderStatus, at: Date, cause?: WebhookEvent): void {
  writeHistory(em, order, { at, kind: 'STATUS_CHANGED', actor: 'SYSTEM', from: order.status, to, webhookEvent: cause });
  order.status = to;
  order.updatedAt = at;
}

/** Raises attention, once for the same facts while it is open. The order's open attentions must be loaded. */
export function raiseAttention(
  em: Em,
  order: Order,
  attention: { cause: AttentionCause; params: Record<string, string | number> },
  at: Date,
): void {
  const isSame = ({ cause, params }: Attention) =>
    cause === attention.cause && isDeepStrictEqual(params, attention.params);
  if (order.attentions.getItems().some((open) => !open.resolvedAt && isSame(open))) return;
  em.create(Attention, { id: newId(at), order, since: at, resolvedAt: null, ...attention });
  const params = { ...attention.params, cause: attention.cause };
  writeHistory(em, order, { at, kind: 'ATTENTION_RAISED', actor: 'SYSTEM', params });
}

/**
 * Ends an attention whose reason is gone. The order's attentions must be loaded.
 * @param reference only the attention about this reference of ours
 */
export function resolveAttention(order: Order, cause: AttentionCause, at: Date, reference?: string | null): void {
  for (const open of order.attentions) {
    const isMeant = open.cause === cause && (reference === undefined || open.params.reference === reference);
    if (isMeant && !open.resolvedAt) open.resolvedAt = at;
  }
}
