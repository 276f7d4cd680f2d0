import { markPaid } from './buyer-actions.ts';
import type { PgContext } from './pg-context.ts';
import type { PlannedStep } from './pg-state.ts';
import { settleRefund } from './refunds.ts';
import { announceRefund } from './webhook-events.ts';

/** Does what a scenario planned, unless a person was faster. */
export function takeStep(pg: PgContext, { orderCode, refundCode, outcome }: PlannedStep): void {
  const order = pg.store.order(orderCode);
  if (!order) return;
  if (outcome === 'S') {
    if (order.status === 'P') markPaid(pg, order, 'Deposit received');
    return;
  }
  const refund = order.refunds.find((candidate) => candidate.refundCode === refundCode);
  if (refund?.status !== 'RP') return;
  settleRefund(pg, order, refund, outcome);
  announceRefund(pg, order, refund);
}
