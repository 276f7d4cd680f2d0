import { defineEntity, p } from '@mikro-orm/core';
import type { AuditActorKind } from '@pgbridge/shared/audit-words';
import { type BulkReason, bulkRunStatuses } from '@pgbridge/shared/bulk-words';
import type { NotificationKind } from '@pgbridge/shared/words';
import { BulkItem } from './bulk-item.ts';

/** What was asked for, as it was asked for; to be shown. */
export type BulkSelection = Record<string, unknown>;

/** What was found when a run was planned. */
export type BulkPlan = {
  kinds: Partial<Record<NotificationKind, number>>;
  malls: Record<string, number>;
  /** Of each reason how many, and a few of them by id. */
  leftOut: { reason: BulkReason; count: number; examples: string[] }[];
  seconds: number;
};

/** Many notifications that are sent again at one person's wish: what was chosen and planned, who started it and why. */
export const BulkRunSchema = defineEntity({
  name: 'BulkRun',
  tableName: 'bulk_runs',
  properties: {
    id: p.uuid().primary(),
    status: p.enum(bulkRunStatuses),
    selection: p.json<BulkSelection>(),
    plan: p.json<BulkPlan>(),
    itemCount: p.integer(),
    /** The malls that whoever planned it is bound to, joined; empty: all. */
    boundTo: p.text(),
    createdAt: p.datetime(),
    plannedBy: p.string(),
    startedByKind: p.string().$type<AuditActorKind>().nullable(),
    startedById: p.string().nullable(),
    startedBy: p.string().nullable(),
    reason: p.text().nullable(),
    startedAt: p.datetime().nullable(),
    /** Since when it may go on; says that somebody should look at it. */
    dueAt: p.datetime().nullable(),
    endedAt: p.datetime().nullable(),
    items: () => p.oneToMany(BulkItem).mappedBy('run'),
  },
  indexes: [{ properties: ['status'] }, { properties: ['createdAt', 'id'] }],
});

export class BulkRun extends BulkRunSchema.class {}
BulkRunSchema.setClass(BulkRun);
