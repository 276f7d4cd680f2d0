import { defineEntity, p } from '@mikro-orm/core';
import {
  deliveryTriggers,
  type FailureKind,
  notificationChannels,
  notificationKinds,
  notificationStatuses,
} from '@pgbridge/shared/words';
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
    /** The order's, kept with the row so that an index has the notifications of a mall in their order. */
    mallId: p.text(),
    attemptNumber: p.integer(),
    sequence: p.integer(),
    kind: p.enum(notificationKinds),
    status: p.enum(notificationStatuses),
    channel: p.enum(notificationChannels),
    url: p.text(),
    /** The fields to send as JSON text, frozen. To a NOTICE_URL the signature is added at each try with the key of that moment. */
    content: p.text(),
    createdAt: p.datetime(),
    /** `host:port` of the URL. Rows from before this was kept get it at their next try. */
    receiver: p.string().nullable(),
    deliveredAt: p.datetime().nullable(),
    deliveryCount: p.integer(),
    /** Why its last try failed; null once it is delivered, and before a first failure. */
    failureKind: p.string().$type<FailureKind>().nullable(),
    nextAttemptAt: p.datetime().nullable(),
    /** What sets the next try off. */
    nextTrigger: p.enum(deliveryTriggers).default('AUTOMATIC'),
    /** While set and in the future, one process is sending it. */
    leasedUntil: p.datetime().nullable(),
    deliveries: () => p.oneToMany(Delivery).mappedBy('notification'),
  },
  uniques: [{ properties: ['order', 'sequence'] }],
  indexes: [
    { properties: ['status', 'nextAttemptAt'] },
    { properties: ['createdAt', 'id'] },
    { properties: ['mallId', 'status', 'createdAt', 'id'] },
    { properties: ['status', 'createdAt', 'id'] },
    { properties: ['kind', 'createdAt', 'id'] },
    { properties: ['receiver', 'createdAt', 'id'] },
    { properties: ['receiver', 'status', 'nextAttemptAt'] },
    { properties: ['leasedUntil'] },
    {
      name: 'notifications_failing',
      properties: ['createdAt', 'failureKind', 'status', 'receiver', 'order'],
      where: 'failure_kind is not null',
    },
  ],
});

export class Notification extends NotificationSchema.class {}
NotificationSchema.setClass(Notification);
