import type { NotificationChannel, NotificationKind } from '@pgbridge/shared/words';
import type { AdminCancelContent } from '../../domain/admin-cancel.ts';
import { receiverOf } from '../../domain/breaker.ts';
import type { CancelContent, NotificationContent } from '../../domain/notification.ts';
import { firstTry } from '../../domain/retry.ts';
import { Notification } from '../../store/entities/notification.ts';
import type { Order } from '../../store/entities/order.ts';
import type { WebhookEvent } from '../../store/entities/webhook-event.ts';
import { writeHistory } from '../../store/history.ts';
import { newId } from '../../store/new-id.ts';
import type { Em } from '../../store/orm.config.ts';
import type { Bridge } from '../bridge.ts';

type News = {
  kind: NotificationKind;
  /** NOTICE_URL unless told otherwise. */
  channel?: NotificationChannel;
  /** The attempt whose money it is about. */
  attemptNumber: number;
  url: string;
  content: NotificationContent | CancelContent | AdminCancelContent;
  /** The message that made it necessary; none where the lack of an answer did. */
  cause: WebhookEvent | undefined;
  now: Date;
};

/** Puts a notification behind the order's others, in the transaction of the change it tells of. */
export function addNotification(bridge: Bridge, em: Em, order: Order, news: News): void {
  const { kind, channel = 'NOTICE_URL', attemptNumber, url, content, cause, now } = news;
  order.notificationCount += 1;
  const notification = em.create(Notification, {
    id: newId(now),
    order,
    mallId: order.mall.id,
    attemptNumber,
    sequence: order.notificationCount,
    kind,
    status: 'PENDING',
    channel,
    url,
    receiver: receiverOf(url),
    content: JSON.stringify(content),
    createdAt: now,
    deliveredAt: null,
    deliveryCount: 0,
    nextAttemptAt: firstTry(now, bridge.settings.retrySchedule),
    leasedUntil: null,
  });
  const params = { notificationKind: kind };
  const links = { ...(cause && { webhookEvent: cause }), notification };
  writeHistory(em, order, { at: now, kind: 'NOTIFICATION_CREATED', actor: 'SYSTEM', params, ...links });
}
