import { statusAfterRefund } from '../../domain/cancellation.ts';
import { foreignRefunds, type ListedRefund } from '../../domain/foreign-refunds.ts';
import { moneyText } from '../../domain/money.ts';
import { canMove, hasMoney } from '../../domain/order.ts';
import type { PaymentFact } from '../../domain/pg-status.ts';
import type { Attempt } from '../../store/entities/attempt.ts';
import type { Order } from '../../store/entities/order.ts';
import type { WebhookEvent } from '../../store/entities/webhook-event.ts';
import type { Em } from '../../store/orm.config.ts';
import type { Bridge } from '../bridge.ts';
import { applySettlement } from './apply-settlement.ts';

type Answer = {
  order: Order;
  attempt: Attempt;
  fact: PaymentFact;
  listed: readonly ListedRefund[];
  event: WebhookEvent;
  now: Date;
};

/**
 * Takes down what was given back at the PG without our asking, as the PG's answer lists it. Each is a cancellation of the PG,
 * like a refund in full that a webhook reports; Cafe24 is told, or a person called.
 */
export function recordForeignRefunds(
  bridge: Bridge,
  em: Em,
  { order, attempt, fact, listed, event, now }: Answer,
): void {
  if (!hasMoney(order.status) || order.pgTransactionId !== attempt.orderCode) return;
  for (const refund of foreignRefunds(order, order.cancellations.getItems(), listed)) {
    const { amount, message, refundCode } = refund;
    if (amount.currency !== order.currency) continue;
    const reached = statusAfterRefund(order.paidMinor, order.refundedMinor + amount.minor);
    const settlement = {
      kind: 'settled',
      attemptStatus: reached,
      orderStatus: canMove(order.status, reached) ? reached : null,
      paid: null,
      givenBack: amount,
      paidBy: null,
      completesCancellations: false,
      attention: { cause: 'CANCELLED_AT_PG', params: { amount: moneyText(amount), currency: amount.currency } },
    } as const;
    applySettlement(bridge, em, { order, attempt, fact: { ...fact, message }, settlement, refundCode, event, now });
  }
}
