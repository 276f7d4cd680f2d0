import type { AttentionCause, OrderStatus } from '@pgbridge/shared/words';
import { isSame, type Money, moneyText, subtract } from './money.ts';
import { canMove, hasMoney, isOverWithoutMoney } from './order.ts';
import type { PaymentFact } from './pg-status.ts';

export type OrderState = {
  status: OrderStatus;
  requested: Money;
  refundedMinor: bigint;
  /** Asked back through us and not ended yet. */
  reservedMinor: bigint;
  /** Number of the latest attempt. */
  attemptCount: number;
  /** The PG's id of the payment that paid the order. */
  pgTransactionId: string | null;
  /** The PG's id of another payment over the order's amount that was made too and not given back. */
  otherPaid: string | null;
};

export type AttemptState = {
  number: number;
  status: OrderStatus;
  requested: Money;
  /** Its final amount is named to the PG after the buyer has authorised; until then the PG has the first one. */
  hasReview?: boolean;
  /** The PG's id of the payment, as it answered when the checkout was opened; null when that answer was lost. */
  orderCode: string | null;
};

type Attention = { cause: AttentionCause; params: Record<string, string | number> };

/** In which fact the PG's word differs from ours. */
type HeldReason = 'AMOUNT_MISMATCH' | 'CURRENCY_MISMATCH' | 'ORDER_CODE_MISMATCH';

/** What the PG's word does to an order. Null means: this part stays as it is. */
export type Settlement =
  | { kind: 'held'; reason: HeldReason; attention: Attention }
  | { kind: 'nothing' }
  | {
      kind: 'settled';
      attemptStatus: OrderStatus;
      orderStatus: OrderStatus | null;
      paid: Money | null;
      /** Given back at the PG without our asking. */
      givenBack: Money | null;
      /** The payment that pays the order from now on: the one that did was given back, and this one is there. */
      paidBy: string | null;
      /** The money that went back is what cancellations in flight asked for: they are done. */
      completesCancellations: boolean;
      attention: Attention | null;
    };

/** Decides what a verified word of the PG means for an order and the attempt it is about. */
export function decideSettlement(order: OrderState, attempt: AttemptState, fact: PaymentFact): Settlement {
  const difference = differenceBetween(attempt, fact);
  if (difference) return difference;
  if (!canMove(attempt.status, fact.status)) return { kind: 'nothing' };
  const settled = {
    kind: 'settled',
    attemptStatus: fact.status,
    orderStatus: null,
    paid: null,
    givenBack: null,
    paidBy: null,
    completesCancellations: false,
  } as const;
  if (fact.status === 'PAID') return { ...settled, ...moneyArrived(order, attempt, fact) };
  if (fact.status === 'REFUNDED') return { ...settled, ...moneyLeft(order, fact) };
  const moves = attempt.number === order.attemptCount && canMove(order.status, fact.status);
  return { ...settled, orderStatus: moves ? fact.status : null, attention: null };
}

/** What the end of the time to pay does, once the PG has said that no money came. */
export function expiry(
  order: Pick<OrderState, 'status' | 'attemptCount'>,
  attempt: Pick<AttemptState, 'number'>,
): Extract<Settlement, { kind: 'settled' }> {
  const moves = attempt.number === order.attemptCount && canMove(order.status, 'EXPIRED');
  return {
    kind: 'settled',
    attemptStatus: 'EXPIRED',
    orderStatus: moves ? 'EXPIRED' : null,
    paid: null,
    givenBack: null,
    paidBy: null,
    completesCancellations: false,
    attention: null,
  };
}

type Effect = {
  orderStatus: OrderStatus | null;
  paid: Money | null;
  givenBack: Money | null;
  paidBy?: string;
  completesCancellations?: boolean;
  attention: Attention | null;
};

function moneyArrived(order: OrderState, attempt: AttemptState, fact: PaymentFact): Effect {
  const amounts = { amount: moneyText(fact.amount), currency: fact.amount.currency };
  const olderAttempt: Attention = { cause: 'OLD_ATTEMPT_MONEY', params: { ...amounts, attempt: attempt.number } };
  // Paid twice, or paid on an attempt that asked for another amount: the money is recorded, a person decides.
  if (hasMoney(order.status) || !isSame(fact.amount, order.requested)) {
    return { orderStatus: null, paid: null, givenBack: null, attention: olderAttempt };
  }
  return { orderStatus: 'PAID', paid: fact.amount, givenBack: null, attention: lateness() };

  function lateness(): Attention | null {
    if (attempt.number !== order.attemptCount) return olderAttempt;
    if (!isOverWithoutMoney(order.status)) return null;
    return { cause: 'LATE_MONEY', params: { ...amounts, status: order.status } };
  }
}

/** The PG reports a refund in full: by our own cancellations, or one that was not asked for through us. */
function moneyLeft(order: OrderState, fact: PaymentFact): Effect {
  const attention: Attention = {
    cause: 'CANCELLED_AT_PG',
    params: { amount: moneyText(fact.amount), currency: fact.amount.currency },
  };
  // Of an unpaid order it is only its own money when the order still asks for that amount; else a later attempt may be paid yet.
  const isOwnMoney = hasMoney(order.status)
    ? order.pgTransactionId === fact.orderCode
    : isSame(fact.amount, order.requested);
  if (!isOwnMoney) return { orderStatus: null, paid: null, givenBack: null, attention };
  // Paid twice, one given back: the order is paid by the other, whichever of the two was heard of first.
  const isUntouched = hasMoney(order.status) && order.refundedMinor === 0n && order.reservedMinor === 0n;
  if (isUntouched && order.otherPaid) {
    return { orderStatus: null, paid: null, givenBack: null, paidBy: order.otherPaid, attention };
  }
  const askedBack = { minor: order.refundedMinor + order.reservedMinor, currency: fact.amount.currency };
  const givenBack = subtract(fact.amount, askedBack);
  if (givenBack.minor <= 0n) {
    const completesCancellations = order.reservedMinor > 0n;
    return { orderStatus: null, paid: null, givenBack: null, completesCancellations, attention: null };
  }
  // What is still asked back ends by its own word, and the order with it.
  const reached = order.reservedMinor > 0n ? 'PARTIALLY_REFUNDED' : 'REFUNDED';
  const orderStatus = canMove(order.status, reached) ? reached : null;
  return { orderStatus, paid: fact.amount, givenBack, attention };
}

function differenceBetween({ requested, hasReview, orderCode }: AttemptState, fact: PaymentFact): Settlement | null {
  if (fact.amount.currency !== requested.currency) {
    return held('CURRENCY_MISMATCH', describe(requested), describe(fact.amount));
  }
  const isFinal = !hasReview || fact.status !== 'AUTHORIZED';
  if (isFinal && !isSame(fact.amount, requested))
    return held('AMOUNT_MISMATCH', describe(requested), describe(fact.amount));
  if (orderCode === null || orderCode === fact.orderCode) return null;
  return held('ORDER_CODE_MISMATCH', orderCode, fact.orderCode);
}

function held(reason: HeldReason, ours: string, theirs: string): Settlement {
  return { kind: 'held', reason, attention: { cause: 'HELD_MISMATCH', params: { ours, theirs } } };
}

function describe(amount: Money): string {
  return `${moneyText(amount)} ${amount.currency}`;
}
