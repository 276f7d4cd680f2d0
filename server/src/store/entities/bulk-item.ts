import { defineEntity, p } from '@mikro-orm/core';
import { type BulkReason, bulkOutcomes } from '@pgbridge/shared/bulk-words';
import { BulkRun } from './bulk-run.ts';
import { Delivery } from './delivery.ts';
import { Mall } from './mall.ts';
import { Notification } from './notification.ts';

/** A notification of a bulk run. It is WAITING or SENDING in one run at a time; the database sees to it. */
export const BulkItemSchema = defineEntity({
  name: 'BulkItem',
  tableName: 'bulk_items',
  properties: {
    id: p.uuid().primary(),
    run: () => p.manyToOne(BulkRun).ref(),
    /** Its place in the run; those of one order follow each other as they must reach Cafe24. */
    position: p.integer(),
    notification: () => p.manyToOne(Notification).ref(),
    mall: () => p.manyToOne(Mall).ref(),
    outcome: p.enum(bulkOutcomes),
    /** Why it was not sent. */
    why: p.string().$type<BulkReason>().nullable(),
    sentAt: p.datetime().nullable(),
    endedAt: p.datetime().nullable(),
    /** The try that decided. */
    delivery: () => p.manyToOne(Delivery).ref().nullable(),
  },
  uniques: [
    { properties: ['run', 'position'] },
    { name: 'bulk_items_open', properties: ['notification'], where: "outcome in ('WAITING', 'SENDING')" },
  ],
  indexes: [{ properties: ['run', 'outcome'] }, { properties: ['mall', 'sentAt'] }],
});

export class BulkItem extends BulkItemSchema.class {}
BulkItemSchema.setClass(BulkItem);
