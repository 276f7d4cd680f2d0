import { defineEntity, p } from '@mikro-orm/core';
import { deliveryTriggers, type FailureKind } from '@pgbridge/shared/words';
import { BulkRun } from './bulk-run.ts';
import { Notification } from './notification.ts';
import { WebhookEvent } from './webhook-event.ts';

/** One try to deliver a notification. Stored before the call, completed after it; successes are kept as well. */
export const DeliverySchema = defineEntity({
  name: 'Delivery',
  tableName: 'deliveries',
  properties: {
    id: p.uuid().primary(),
    notification: () => p.manyToOne(Notification).ref(),
    number: p.integer(),
    /** `host:port` it went to. */
    receiver: p.string().nullable(),
    trigger: p.enum(deliveryTriggers),
    /** The bulk run that it was made for. */
    bulkRun: () => p.manyToOne(BulkRun).ref().nullable(),
    startedAt: p.datetime(),
    finishedAt: p.datetime().nullable(),
    succeeded: p.boolean(),
    failureKind: p.string().$type<FailureKind>().nullable(),
    /** Names the key that signed it; null where nothing was signed, and for tries from before this was kept. */
    keyId: p.string().length(8).nullable(),
    /** The message on the wire, with request, answer and duration. */
    webhookEvent: () => p.manyToOne(WebhookEvent).ref().nullable(),
  },
  uniques: [{ properties: ['notification', 'number'] }],
  indexes: [
    { properties: ['receiver', 'finishedAt'] },
    { name: 'deliveries_failed', properties: ['failureKind', 'notification'], where: 'failure_kind is not null' },
  ],
});

export class Delivery extends DeliverySchema.class {}
DeliverySchema.setClass(Delivery);
