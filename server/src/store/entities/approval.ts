import { defineEntity, p } from '@mikro-orm/core';
import type { AuditActorKind } from '@pgbridge/shared/audit-words';
import { approvalStatuses, type CancelReason } from '@pgbridge/shared/words';
import { Cancellation } from './cancellation.ts';
import { Order } from './order.ts';

/** A cancellation above the limit of one person: all that a second one agrees to, and what came of it. */
export const ApprovalSchema = defineEntity({
  name: 'Approval',
  tableName: 'approvals',
  properties: {
    id: p.uuid().primary(),
    order: () => p.manyToOne(Order).ref(),
    status: p.enum(approvalStatuses),
    amountMinor: p.bigint(),
    /** What could be cancelled when it was asked for; with another balance it is off. */
    balanceMinor: p.bigint(),
    reasonCode: p.string().$type<CancelReason>(),
    note: p.text().nullable(),
    /** SHA-256 over what is agreed to (`store/approvals`). */
    argumentsHash: p.string().length(64),
    /** Our reference of the refund, should it come to one. */
    refundReference: p.string().length(40).unique(),
    requestedByKind: p.string().$type<AuditActorKind>(),
    requestedById: p.string().nullable(),
    requestedBy: p.string(),
    createdAt: p.datetime(),
    expiresAt: p.datetime(),
    decidedById: p.string().nullable(),
    decidedBy: p.string().nullable(),
    decidedAt: p.datetime().nullable(),
    /** Why it was declined. */
    decisionReason: p.text().nullable(),
    cancellation: () => p.manyToOne(Cancellation).ref().nullable(),
  },
  indexes: [{ properties: ['order'] }, { properties: ['createdAt', 'id'] }],
});

export class Approval extends ApprovalSchema.class {}
ApprovalSchema.setClass(Approval);
