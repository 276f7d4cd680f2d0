import type {
  DeliveryTrigger,
  NotificationChannel,
  NotificationKind,
  NotificationStatus,
} from '@pgbridge/shared/words';
import { enumOf } from './enum-of.ts';

export const NotificationKindEnum = enumOf<NotificationKind>('NotificationKind', 'What Cafe24 is told.', {
  PAYMENT: 'The result of a payment.',
  TRANSFER: 'A deposit has arrived for an order that was waiting for it.',
  EXTERNAL: 'The result of an external checkout.',
  CANCEL: 'The result of a cancellation.',
});

export const NotificationStatusEnum = enumOf<NotificationStatus>(
  'NotificationStatus',
  'Whether Cafe24 has taken a notification.',
  {
    PENDING: 'Not accepted yet; further tries are planned.',
    DELIVERED: 'Cafe24 accepted it.',
    EXHAUSTED: 'Every planned try failed; nothing more happens by itself.',
    SKIPPED: 'Not sent any more: a person decided so, or Cafe24 learnt it in another way.',
  },
);

export const NotificationChannelEnum = enumOf<NotificationChannel>('NotificationChannel', 'How Cafe24 is told.', {
  NOTICE_URL: "At the address that Cafe24's request brought.",
  ADMIN_API: "Through Cafe24's Admin API: no request asked for it.",
});

export const DeliveryTriggerEnum = enumOf<DeliveryTrigger>('DeliveryTrigger', 'What set a delivery off.', {
  AUTOMATIC: 'The schedule.',
  MANUAL: 'A person, for this one notification.',
  BULK: 'A person, for many notifications at once.',
});
