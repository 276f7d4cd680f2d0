import type DataLoader from 'dataloader';
import { Attempt } from '../../store/entities/attempt.ts';
import { Attention } from '../../store/entities/attention.ts';
import { BulkRun } from '../../store/entities/bulk-run.ts';
import { Cancellation } from '../../store/entities/cancellation.ts';
import { Delivery } from '../../store/entities/delivery.ts';
import { Mall } from '../../store/entities/mall.ts';
import { Notification } from '../../store/entities/notification.ts';
import { Order } from '../../store/entities/order.ts';
import { OrderEvent } from '../../store/entities/order-event.ts';
import { OrderNote } from '../../store/entities/order-note.ts';
import { Shop } from '../../store/entities/shop.ts';
import { WebhookEvent } from '../../store/entities/webhook-event.ts';
import type { Em } from '../../store/orm.config.ts';
import { bulkCounts } from './bulk-counts.ts';
import { byId, listBy } from './by-key.ts';
import { firstOfOrder } from './first-of-order.ts';
import { lastFailures } from './last-failure.ts';
import { checks, lastPayments, openCauses, pausedReceivers, tokens } from './mall-rows.ts';
import { pauses } from './pause.ts';
import { pgMessages } from './pg-message.ts';
import { pgWords } from './pg-word.ts';
import { resends } from './resends.ts';
import { skips } from './skip.ts';
import { waitingApprovals } from './waiting-approval.ts';

export type Loaders = ReturnType<typeof makeLoaders>;

/** Everything one request reads by key, each with one query for all rows of a page. Made anew for each request. */
export function makeLoaders(em: Em, now: () => Date) {
  const ofOrder = (row: { order: { id: string } }) => row.order.id;
  const inOrders = (orders: readonly string[]) => ({ order: { $in: [...orders] } });
  return {
    mall: byId(em, Mall),
    order: byId(em, Order),
    notification: byId(em, Notification),
    delivery: byId(em, Delivery),
    bulkRun: byId(em, BulkRun),
    countsOfBulkRun: bulkCounts(em),
    webhookEvent: byId(em, WebhookEvent),
    shopsOfMall: listBy(
      em,
      Shop,
      (malls) => ({ mall: { $in: [...malls] } }),
      (shop) => shop.mall.id,
      'shopNo',
    ),
    tokenOfMall: tokens(em),
    checksOfMall: checks(em),
    lastPaymentOfMall: lastPayments(em),
    openCausesOfMall: openCauses(em),
    pausedReceiverOfMall: pausedReceivers(em),
    attemptsOfOrder: listBy(em, Attempt, inOrders, ofOrder, 'number'),
    cancellationsOfOrder: listBy(em, Cancellation, inOrders, ofOrder, 'createdAt'),
    notificationsOfOrder: listBy(em, Notification, inOrders, ofOrder, 'sequence'),
    notesOfOrder: listBy(em, OrderNote, inOrders, ofOrder, 'id'),
    openAttentionsOfOrder: listBy(
      em,
      Attention,
      (orders) => ({ ...inOrders(orders), resolvedAt: null }),
      ofOrder,
      'since',
    ),
    deliveriesOfNotification: listBy(
      em,
      Delivery,
      (notifications) => ({ notification: { $in: [...notifications] } }),
      (delivery) => delivery.notification.id,
      'number',
    ),
    lastFailureOfNotification: lastFailures(em),
    pgMessageOfOrder: pgMessages(em),
    pgWordOfOrder: pgWords(em),
    pauseOfReceiver: pauses(em),
    skipOfNotification: skips(em),
    resendsOf: resends(em),
    waitingApprovalOfOrder: waitingApprovals(em, now),
    firstEventsOfOrder: bySize((size) =>
      firstOfOrder<OrderEvent>(
        em,
        {
          entity: OrderEvent,
          table: 'order_events',
          orderBy: 'id',
          ownerOf: ofOrder,
          compare: (a, b) => compareText(a.id, b.id),
        },
        size,
      ),
    ),
    firstMessagesOfOrder: bySize((size) =>
      firstOfOrder<WebhookEvent>(
        em,
        {
          entity: WebhookEvent,
          table: 'webhook_events',
          orderBy: 'received_at desc, id desc',
          ownerOf: (event) => event.order?.id ?? '',
          compare: (a, b) => b.receivedAt.getTime() - a.receivedAt.getTime() || compareText(b.id, a.id),
        },
        size,
      ),
    ),
  };
}

/** One loader for each page size that a request asks for. */
function bySize<Row>(make: (size: number) => DataLoader<string, Row[]>) {
  const made = new Map<number, DataLoader<string, Row[]>>();
  return (size: number) => {
    const loader = made.get(size) ?? make(size);
    made.set(size, loader);
    return loader;
  };
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
