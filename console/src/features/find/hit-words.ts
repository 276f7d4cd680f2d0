import type { Translate } from '../../i18n/translate.ts';
import type { Hit } from './find-query.ts';

/** What was found, by name: an order's number, else the kind of message or notification. */
export function hitName({ order, notification, webhookEvent }: Hit, t: Translate): string {
  if (notification) return t(`notificationKind.${notification.kind}`);
  if (webhookEvent) return t(`messageKind.${webhookEvent.kind}`);
  return order?.orderNumber ?? '';
}
