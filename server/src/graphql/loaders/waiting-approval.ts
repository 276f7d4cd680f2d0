import DataLoader from 'dataloader';
import { whereWaiting } from '../../store/approvals.ts';
import { Approval } from '../../store/entities/approval.ts';
import type { Em } from '../../store/orm.config.ts';

/** Of each order the approval that somebody may still decide; one waits at most. */
export function waitingApprovals(em: Em, now: () => Date): DataLoader<string, Approval | null> {
  return new DataLoader(async (orders) => {
    const waiting = await em.find(Approval, { order: { $in: [...orders] }, ...whereWaiting(now()) });
    const found = new Map(waiting.map((approval) => [approval.order.id, approval]));
    return orders.map((order) => found.get(order) ?? null);
  });
}
