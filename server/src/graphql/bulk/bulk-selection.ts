import { bulkLimits, bulkSince } from '../../domain/bulk.ts';
import type { OrStaffRefusal } from '../../domain/staff-refusal.ts';
import type { BulkWish } from '../../flows/parts/plan-bulk.ts';
import type { BulkSelection } from '../../store/entities/bulk-run.ts';
import { notificationCondition } from '../notification/notification.filter.ts';
import { allOf, isUuid } from '../where.ts';
import type { PlanBulkResendInput } from './bulk-input.type.ts';

/** Turns what was asked for into a condition; refuses what can never be a run. */
export function readSelection(
  { filter, attentionCause, orderIds, notificationIds }: PlanBulkResendInput,
  now: Date,
): OrStaffRefusal<BulkWish & { selection: BulkSelection }> {
  if (!filter && !attentionCause && !orderIds && !notificationIds) return { refusal: { code: 'BULK_NOTHING_CHOSEN' } };
  const named = Math.max(orderIds?.length ?? 0, notificationIds?.length ?? 0);
  if (named > bulkLimits.most) return { refusal: { code: 'BULK_TOO_MANY', max: bulkLimits.most, found: named } };
  if (filter?.from && filter.from < bulkSince(now)) return { refusal: { code: 'BULK_TOO_OLD', days: bulkLimits.days } };
  const namedIds = notificationIds ? [...new Set(notificationIds)] : null;
  return {
    value: {
      selection: {
        ...(filter && { filter }),
        ...(attentionCause && { attentionCause }),
        ...(orderIds && { orders: orderIds.length }),
        ...(namedIds && { notifications: namedIds.length }),
      },
      namedIds,
      where: allOf([
        filter && notificationCondition(filter),
        attentionCause && { order: { attentions: { $some: { cause: attentionCause, resolvedAt: null } } } },
        orderIds && { order: { $in: orderIds.filter(isUuid) } },
        namedIds && { id: { $in: namedIds.filter(isUuid) } },
      ]),
    },
  };
}
