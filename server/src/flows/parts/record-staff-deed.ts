import type { AuditAction } from '@pgbridge/shared/audit-words';
import type { TimelineKind } from '@pgbridge/shared/words';
import { type Money, moneyText } from '../../domain/money.ts';
import { type Doer, recordAudit } from '../../store/audit.ts';
import type { Order } from '../../store/entities/order.ts';
import { writeHistory } from '../../store/history.ts';
import type { Em } from '../../store/orm.config.ts';

type Deed = {
  kind: TimelineKind;
  action: AuditAction;
  by: Doer;
  amount: Money;
  reason: string | null;
  /** More for the sentence of the timeline. */
  params?: Record<string, string>;
  /** More for the audit log, as ids. */
  after?: Record<string, string>;
};

/**
 * Writes what a member of the staff does with an order's money into the order's history and the audit log, in the transaction
 * of the change. Call it last: it holds the end of the audit log.
 */
export async function recordStaffDeed(em: Em, order: Order, deed: Deed, now: Date): Promise<void> {
  const { kind, action, by, reason } = deed;
  const amount = { amount: moneyText(deed.amount), currency: deed.amount.currency };
  const params = { ...amount, by: by.name, byKind: by.kind, ...(reason !== null && { reason }), ...deed.params };
  writeHistory(em, order, { at: now, kind, actor: 'OPERATOR', params });
  await em.flush();
  const subject = { kind: 'ORDER', id: order.id, name: order.orderNumber } as const;
  const after = { ...amount, ...deed.after };
  await recordAudit(em, by, { action, subject, mallId: order.mall.id, reason, after }, now);
}
