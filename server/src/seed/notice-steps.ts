import type { DeliveryTrigger, FailureKind, NotificationKind } from '@pgbridge/shared/words';
import { receiverOf } from '../domain/breaker.ts';
import { type PaymentNews, paymentContent, planNotification } from '../domain/notification.ts';
import { defaultSchedule } from '../domain/retry.ts';
import { sent } from './messages.ts';
import { raise, type Story, writeLine } from './order-story.ts';
import type { SeedRows } from './rows.ts';
import { duration, later } from './world.ts';

/* What Cafe24 is told, and every try to tell it. */

export type Notice = SeedRows['notifications'][number];

/** Writes the notification that the order's status asks for; null when Cafe24 knows already. */
export function createNotice(story: Story, cause: { id: string }, text: string): Notice | null {
  const { order, told } = story;
  const plan = planNotification(
    order.status,
    told.map((earlier) => ({ kind: 'PAYMENT' as const, ...earlier })),
  );
  if (!plan || !order.notificationUrl) return null;
  told.push({ news: plan.news satisfies PaymentNews });
  const content = paymentContent(
    {
      partnerId: story.shop.partnerId,
      paymentMethod: order.paymentMethod,
      tid: story.tid,
      amountText: order.amountText,
      orderNumber: order.orderNumber,
      currency: story.shop.currency,
      extraData: order.extraData,
      partialCancel: true,
      zeroText: '0',
    },
    plan,
    text,
  );
  return addNotice(story, plan.kind, order.notificationUrl, content, cause);
}

export function addNotice(
  story: Story,
  kind: NotificationKind,
  url: string,
  content: object,
  cause: { id: string },
): Notice {
  const { world, order, attempt, at } = story;
  const sequence = order.notificationCount + 1;
  order.notificationCount = sequence;
  const notice: Notice = {
    id: world.idAt(at),
    order: order.id,
    mallId: order.mall,
    attemptNumber: attempt.number,
    sequence,
    kind,
    status: 'PENDING',
    channel: 'NOTICE_URL',
    url,
    content: JSON.stringify(content),
    createdAt: at,
    receiver: receiverOf(url),
    deliveredAt: null,
    deliveryCount: 0,
    failureKind: null,
    nextAttemptAt: at,
    nextTrigger: 'AUTOMATIC',
    leasedUntil: null,
  };
  world.rows.notifications.push(notice);
  const line = { kind: 'NOTIFICATION_CREATED', actor: 'SYSTEM', params: { notificationKind: kind } } as const;
  writeLine(story, { ...line, message: cause, notification: notice });
  return notice;
}

type Try = { failure?: FailureKind; httpStatus?: number; trigger?: DeliveryTrigger; nextAt?: Date | null };

/** One try at the time of the story. Without a failure Cafe24 takes it. */
export function tryNotice(story: Story, notice: Notice, { failure, httpStatus, trigger, nextAt }: Try = {}): void {
  const { world, order, at, shop } = story;
  const n = notice.deliveryCount + 1;
  const ms = failure === 'TIMEOUT' ? 15_000 : duration(world, 130);
  const status = failure ? (httpStatus ?? null) : 200;
  const message = sent(world, {
    kind: `NOTIFICATION_${notice.kind}`,
    at,
    mallId: shop.mallId,
    orderId: order.id,
    verdict: failure ? 'REJECTED' : 'ACCEPTED',
    url: notice.url,
    body: notice.content.replace('"extra_data"', '"hash_data":"[masked]","extra_data"'),
    response: failure ? (status === null ? null : `<h1>${status}</h1>`) : '{"result":"OK"}',
    status,
    ms,
    ...(failure && { failure }),
  });
  world.rows.deliveries.push({
    id: world.idAt(at),
    notification: notice.id,
    number: n,
    receiver: notice.receiver ?? null,
    trigger: trigger ?? 'AUTOMATIC',
    startedAt: at,
    finishedAt: later(at, ms),
    succeeded: !failure,
    failureKind: failure ?? null,
    keyId: world.keyId,
    webhookEvent: message.id,
  });
  notice.deliveryCount = n;
  notice.failureKind = failure ?? null;
  const about = { notificationKind: notice.kind, n };
  const links = { message, notification: notice };
  if (!failure) {
    Object.assign(notice, { status: 'DELIVERED', deliveredAt: later(at, ms), nextAttemptAt: null });
    writeLine(story, { kind: 'DELIVERY_SUCCEEDED', actor: 'CAFE24', params: { ...about, ms }, ...links });
    return;
  }
  notice.nextAttemptAt = nextAt ?? null;
  const params = {
    ...about,
    failure,
    ...(status && { httpStatus: status }),
    ...(nextAt && { nextAt: nextAt.toISOString() }),
  };
  writeLine(story, { kind: 'DELIVERY_FAILED', actor: 'CAFE24', params, ...links });
  if (nextAt) return;
  notice.status = 'EXHAUSTED';
  writeLine(story, { kind: 'NOTIFICATION_EXHAUSTED', actor: 'SYSTEM', params: about, ...links });
  raise(story, 'NOTIFY_EXHAUSTED', { ...about, host: new URL(notice.url).host, failure });
}

/** Tries by the schedule, each a failure, as many as there are until now. */
export function failUntilNow(story: Story, notice: Notice, fault: Pick<Try, 'failure' | 'httpStatus'>): void {
  const { world } = story;
  for (const [index] of defaultSchedule.entries()) {
    const wait = defaultSchedule[index + 1];
    const next = wait === undefined ? null : later(story.at, Math.round(wait * 1000 * (0.9 + 0.2 * world.random())));
    tryNotice(story, notice, { ...fault, nextAt: next });
    if (next === null || next > world.now) return;
    story.at = next;
  }
}
