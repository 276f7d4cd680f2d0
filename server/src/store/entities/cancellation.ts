import { defineEntity, p } from '@mikro-orm/core';
import type { AuditActorKind } from '@pgbridge/shared/audit-words';
import { cancellationModes, cancellationOrigins, cancellationStatuses } from '@pgbridge/shared/words';
import { Order } from './order.ts';

/**
 * Money given back, whole or part. While it is neither COMPLETED nor REJECTED its amount is in the order's `reservedMinor`.
 * What the PG gave back by itself has no mode and no reference of ours.
 */
export const CancellationSchema = defineEntity({
  name: 'Cancellation',
  tableName: 'cancellations',
  properties: {
    id: p.uuid().primary(),
    order: () => p.manyToOne(Order).ref(),
    amountMinor: p.bigint(),
    /** Cafe24's own spelling of the amount, echoed and signed in the notification. */
    amountText: p.string().length(32).nullable(),
    status: p.enum(cancellationStatuses),
    origin: p.enum(cancellationOrigins),
    mode: p.enum(cancellationModes).nullable(),
    /** What the PG is told as the reason; null where Cafe24 asked, which says none. */
    reason: p.text().nullable(),
    /** Who of the staff asked, a person's or a key's name. */
    requestedBy: p.string().nullable(),
    /** Which of the two; null where that was not kept yet. */
    requestedByKind: p.string().$type<AuditActorKind>().nullable(),
    /** Ours, unique over all malls; the PG knows the refund by it. */
    refundReference: p.string().length(40).nullable().unique(),
    /** The PG's id of the refund. */
    refundCode: p.text().nullable(),
    /** The PG's own words about its end. */
    pgMessage: p.text().nullable(),
    /** Where Cafe24 wants to hear of the end. */
    notificationUrl: p.text().nullable(),
    createdAt: p.datetime(),
    updatedAt: p.datetime(),
    /** When Cafe24's request got its answer, and the result code in it; the request may have come after the end. */
    answeredAt: p.datetime().nullable(),
    answerCode: p.string().length(4).nullable(),
    completedAt: p.datetime().nullable(),
    /** When Cafe24 learnt of it otherwise than by the answer or the notification that its request asked for. */
    toldAt: p.datetime().nullable(),
    /** When staff said that the merchant has entered it in Cafe24's admin, and who said so. Cafe24 itself has not told us. */
    enteredAt: p.datetime().nullable(),
    enteredBy: p.string().nullable(),
    enteredByKind: p.string().$type<AuditActorKind>().nullable(),
    /** When the PG is asked next what became of the refund, and how often it was asked in this status. */
    nextCheckAt: p.datetime().nullable(),
    checkCount: p.integer().default(0),
  },
  indexes: [
    { properties: ['order'] },
    { name: 'cancellations_next_check_at_index', properties: ['nextCheckAt'], where: 'next_check_at is not null' },
    { properties: ['status', 'order'] },
    { name: 'cancellations_refund_code', properties: ['refundCode'], where: 'refund_code is not null' },
    { name: 'cancellations_completed', properties: ['completedAt', 'order'], where: 'completed_at is not null' },
  ],
  checks: [{ name: 'cancellations_amount_positive', expression: 'amount_minor > 0' }],
});

export class Cancellation extends CancellationSchema.class {}
CancellationSchema.setClass(Cancellation);
