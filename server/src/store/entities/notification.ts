import { defineEntity, p } from '@mikro-orm/core';
import { notificationChannels, notificationKinds, notificationStatuses } from '@pgbridge/shared/words';
import { Delivery } from './delivery.ts';
import { Order } from './order.ts';

/**
 * Something Cafe24 must be told. Written in the transaction of the change it tells of (the outbox), delivered later.
 * `sequence` numbers an order's notifications: a later one waits until the earlier is delivered or skipped.
 */
export const NotificationSchema = defineEntity({
  name: 'Notification',
  tableName: 'notifications',
  properties: {
    id: p.uuid().primary(),
    order: () => p.manyToOne(Order).ref(),
    attemptNumber: p.integer(),
    sequence: p.integer(),
    kind: p.enum(notificationKinds),
    status: p.enum(notificationStatuses),
    channel: p.enum(notificationChannels),
    url: p.text(),
    /** The fields to send as JSON text, frozen. To a NOTICE_URL the signature is added at each try with the key of that moment. */
    content: p.text(),
    createdAt: p.datetime(),
    deliveredAt: p.datetime().nullable(),
    deliveryCount: p.integer(),
    nextAttemptAt: p.datetime().nullable(),
    /** While set and in the future, one process is sending it. */
    leasedUntil: p.datetime().nullable(),
    deliveries: () => p.oneToMany(Delivery).mappedBy('notification'),
  },
  uniques: [{ properties: ['order', 'sequence'] }],
  indexes: [{ properties: ['status', 'nextAttemptAt'] }, { properties: ['createdAt', 'id'] }],
});

export class Notification extends NotificationSchema.class {}
NotificationSchema.setClass(Notification);
