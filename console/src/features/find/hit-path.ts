import { orderPath } from '../../url/order-path.ts';
import type { Found, Hit } from './find-query.ts';

/** The page of what was found: an order, or a message or notification over its order. */
export function hitPath({ order, notification, webhookEvent }: Hit): string {
  const page = order ? orderPath(order) : null;
  if (notification)
    return page ? `${page}/notifications/${notification.id}` : `/webhooks/notifications/${notification.id}`;
  if (webhookEvent) return page ? `${page}/events/${webhookEvent.id}` : `/webhooks/messages/${webhookEvent.id}`;
  return page ?? '/orders';
}

/** Where one id leads when there is no choice to make; null when there is, or nothing. An id may be two things of one order. */
export function onlyPath({ ids, hits, hasMore, missing }: Found): string | null {
  if (ids.length !== 1 || hasMore || missing.length > 0) return null;
  const [path, ...others] = new Set(hits.map(hitPath));
  return others.length === 0 ? (path ?? null) : null;
}
