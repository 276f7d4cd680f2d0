import { AttemptSchema } from './attempt.ts';
import { AttentionSchema } from './attention.ts';
import { CancellationSchema } from './cancellation.ts';
import { DeliverySchema } from './delivery.ts';
import { MallSchema } from './mall.ts';
import { NotificationSchema } from './notification.ts';
import { OrderSchema } from './order.ts';
import { OrderEventSchema } from './order-event.ts';
import { ShopSchema } from './shop.ts';
import { WebhookEventSchema } from './webhook-event.ts';

export const entities = [
  MallSchema,
  ShopSchema,
  OrderSchema,
  AttemptSchema,
  AttentionSchema,
  CancellationSchema,
  OrderEventSchema,
  WebhookEventSchema,
  NotificationSchema,
  DeliverySchema,
];
