import type { RefundOutcome } from '../../gateways/pg/payment-company.ts';
import { lockOrderWithCancellations } from '../../store/cancellations.ts';
import { writeHistory } from '../../store/history.ts';
import { inTransaction } from '../../store/transaction.ts';
import { recordOutbound } from '../../store/webhook-events.ts';
import type { Bridge } from '../bridge.ts';
import type { OpenRefund } from './check-refund.ts';
import { applyRefundOutcome } from './refund-outcome.ts';
import { refundTerms } from './refund-terms.ts';

/**
 * Asks the PG for a refund that it never got, in the words of the first call and under its idempotency key.
 * @param isStillUnknown asks the PG once more. A refusal may only mean that the first call arrived after all, in this very
 * moment; it counts when the PG still has no such refund.
 */
export async function repeatRefund(
  bridge: Bridge,
  { orderId, cancellation: { id, mode, reason }, keys, refund }: OpenRefund,
  isStillUnknown: () => Promise<boolean>,
): Promise<RefundOutcome> {
  const { exchange, outcome } = await bridge.pg.refund(keys, {
    ...refund,
    ...refundTerms(bridge, { ...refund, mode, reason }),
  });
  const counts = outcome.kind !== 'refused' || (await isStillUnknown());
  await inTransaction(bridge.orm, async (em) => {
    const now = bridge.clock.now();
    const order = await lockOrderWithCancellations(em, orderId);
    const cancellation = order.cancellations.getItems().find((row) => row.id === id);
    if (!cancellation) throw new Error(`cancellation ${id} has gone`);
    const event = recordOutbound(
      em,
      exchange,
      order,
      'PG_REFUND',
      outcome.kind === 'done' || outcome.kind === 'pending',
    );
    // Silence, and a refusal that doesn't count, leave everything as it was before the question.
    if (outcome.kind === 'lost' || !counts) return;
    const params = { about: 'refund', answer: 'repeated' };
    writeHistory(em, order, { at: now, kind: 'PG_CHECKED', actor: 'SYSTEM', params, webhookEvent: event });
    applyRefundOutcome(bridge, em, { order, cancellation, event, byAnswer: false, now }, { refund, exchange, outcome });
  });
  return outcome;
}
