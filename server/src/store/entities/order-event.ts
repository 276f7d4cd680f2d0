import { defineEntity, p } from '@mikro-orm/core';
import { type Actor, orderStatuses, type TimelineKind } from '@pgbridge/shared/words';
import { Notification } from './notification.ts';
import { Order } from './order.ts';
import { WebhookEvent } from './webhook-event.ts';

/**
 * A line of an order's history. Append-only: the database refuses update and delete.
 * Ids grow with time, so the id alone orders a timeline.
 */
export const OrderEventSchema = defineEntity({
  name: 'OrderEvent',
  tableName: 'order_events',
  properties: {
    id: p.uuid().primary(),
    order: () => p.manyToOne(Order).ref(),
    at: p.datetime(),
    kind: p.string().$type<TimelineKind>(),
    actor: p.string().$type<Actor>(),
    fromStatus: p.enum(orderStatuses).nullable(),
    toStatus: p.enum(orderStatuses).nullable(),
    /** The values of that moment, for the sentence. */
    params: p.json<Record<string, string | number>>(),
    webhookEvent: () => p.manyToOne(WebhookEvent).ref().nullable(),
    notification: () => p.manyToOne(Notification).ref().nullable(),
  },
  indexes: [
    { properties: ['order', 'id'] },
    {
      name: 'order_events_of_notifications',
      properties: ['notification'],
      where: 'notification_id is not null',
    },
  ],
});

export class OrderEvent extends OrderEventSchema.class {}
OrderEventSchema.setClass(OrderEvent);
