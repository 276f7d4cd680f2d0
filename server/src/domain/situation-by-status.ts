import { isCurrency } from '@pgbridge/shared/currencies';
import { formatMoneyText } from '@pgbridge/shared/money-text';
import type { Outcome, SituationCode } from './situation.ts';
import type { SituationFacts, SituationOrder, SituationParams } from './situation-facts.ts';

/**
 * What an order waits for, or how it ended, when nothing more urgent is open: its status says it.
 * @param deliveredAt when Cafe24 took the current notification
 */
export function byStatus(facts: SituationFacts, deliveredAt: Date | null): Outcome {
  const { order, pgMessage } = facts;
  const told = deliveredAt ?? order.paidAt ?? order.updatedAt;
  switch (order.status) {
    case 'REQUESTED':
      return waiting(facts, 'WAITING_BUYER', order.createdAt);
    case 'PENDING':
      return waiting(facts, 'WAITING_DEPOSIT', order.updatedAt);
    case 'AUTHORIZED':
      return waiting(facts, 'WAITING_CONFIRM', order.updatedAt);
    case 'UNKNOWN':
      return waiting(facts, 'PG_ANSWER_LOST', order.updatedAt);
    case 'PAID':
      return paidAt(order, told);
    case 'PARTIALLY_REFUNDED':
    case 'REFUNDED':
      return { ...at(order, 'DONE_CANCELLED', order.updatedAt), params: refundParams(facts) };
    case 'FAILED':
      return at(order, 'FAILED', order.updatedAt, pgMessage === null ? {} : { pgMessage });
    case 'CANCELLED':
      return at(order, 'BUYER_LEFT', order.updatedAt);
    case 'EXPIRED':
      return at(order, 'EXPIRED', order.updatedAt);
  }
}

/** Of a synchronous checkout Cafe24 reads the result by itself; before that it knows of nothing. */
function paidAt(order: SituationOrder, told: Date): Outcome {
  if (order.flow !== 'SYNC_CHECKOUT' || order.mallReadPaid) return at(order, 'DONE_PAID', order.mallReadAt ?? told);
  return at(order, 'WAITING_MALL_READ', order.paidAt ?? order.updatedAt);
}

/** Waits for the PG's word: with the next question, and the end of the time to pay. */
export function waiting({ order, attempt }: SituationFacts, code: SituationCode, since: Date): Outcome {
  const due: SituationParams = attempt?.expiresAt ? { due: attempt.expiresAt.toISOString() } : {};
  return { ...at(order, code, since, due), nextAt: attempt?.nextCheckAt ?? null };
}

export function at(order: SituationOrder, code: SituationCode, since: Date, more: SituationParams = {}): Outcome {
  return { code, since, nextAt: null, params: { amount: order.amountText, currency: order.currency, ...more } };
}

function refundParams({ order, cancellations }: SituationFacts): SituationParams {
  const { currency, paidMinor, refundedMinor } = order;
  const left = decimalText(paidMinor - refundedMinor, currency);
  const isEntered = cancellations.some(({ enteredAt, toldAt }) => enteredAt && !toldAt);
  return { amount: decimalText(refundedMinor, currency), left, currency, ...(isEntered && { entered: 'yes' }) };
}

export function decimalText(minor: bigint, currency: string): string {
  if (!isCurrency(currency)) throw new Error(`An order in an unknown currency: ${currency}`);
  return formatMoneyText(minor, currency);
}
