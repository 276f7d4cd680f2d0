import type { CancellationMode, CancellationStatus, OrderStatus } from '@pgbridge/shared/words';
import { isSame, type Money, moneyText } from './money.ts';
import type { RefusalParams } from './refusal.ts';

/**
 * Which status of a cancellation may follow which. COMPLETED and REJECTED are the PG's word and final; until then its
 * amount stays reserved.
 */
const moves: Record<CancellationStatus, readonly CancellationStatus[]> = {
  REQUESTED: ['UNKNOWN', 'PENDING', 'COMPLETED', 'REJECTED'],
  UNKNOWN: ['PENDING', 'COMPLETED', 'REJECTED'],
  PENDING: ['COMPLETED', 'REJECTED'],
  COMPLETED: [],
  REJECTED: [],
};

export function canCancellationMove(from: CancellationStatus, to: CancellationStatus): boolean {
  return moves[from].includes(to);
}

/** Not ended by the PG's word; its amount is reserved. */
export function isInFlight(status: CancellationStatus): boolean {
  return moves[status].length > 0;
}

/** What a PG can say of a refund, in our words. */
export type RefundStatus = Extract<CancellationStatus, 'PENDING' | 'COMPLETED' | 'REJECTED'>;

/** The PG's own word on one refund, verified. */
export type RefundFact = {
  /** Our reference of the attempt that was paid. */
  reference: string;
  /** The PG's id of that payment. */
  orderCode: string;
  /** Our reference of the refund; not every PG signs it, so it only leads to the cancellation. */
  refundReference: string;
  /** The PG's id of the refund. */
  refundCode: string;
  status: RefundStatus;
  amount: Money;
  /** The PG's text for people. */
  message: string;
};

export type CancellationState = {
  status: CancellationStatus;
  amount: Money;
  /** Our reference and the PG's id of the payment it gives back. */
  reference: string;
  orderCode: string;
  /** Null until the PG told its id of the refund. */
  refundCode: string | null;
};

/** `repeat`: nothing new in it; `move`: the cancellation ends or is pending now; `held`: it contradicts what we know. */
export type RefundVerdict =
  | { kind: 'repeat' }
  | { kind: 'move'; to: RefundStatus }
  | {
      kind: 'held';
      code: 'REFUND_MISMATCH' | 'REFUND_CURRENCY_MISMATCH' | 'REFUND_CONTRADICTION';
      params: RefusalParams;
    };

/**
 * Decides what a verified word of the PG means for a cancellation.
 * @param codesOfOthers the PG's ids of the order's other refunds: one id is of one refund only
 */
export function decideRefund(
  cancellation: CancellationState,
  fact: RefundFact,
  codesOfOthers: readonly string[],
): RefundVerdict {
  const { status, amount, orderCode, refundCode } = cancellation;
  if (amount.currency !== fact.amount.currency) {
    return held('REFUND_CURRENCY_MISMATCH', amount.currency, fact.amount.currency);
  }
  if (!isSame(amount, fact.amount)) return held('REFUND_MISMATCH', describe(amount), describe(fact.amount));
  if (orderCode !== fact.orderCode) return held('REFUND_MISMATCH', orderCode, fact.orderCode);
  if (refundCode !== null && refundCode !== fact.refundCode) {
    return held('REFUND_MISMATCH', refundCode, fact.refundCode);
  }
  if (codesOfOthers.includes(fact.refundCode)) return held('REFUND_MISMATCH', refundCode ?? '–', fact.refundCode);
  if (canCancellationMove(status, fact.status)) return { kind: 'move', to: fact.status };
  // A late "pending" is old news; another end than the first is not.
  const contradicts = fact.status !== 'PENDING' && fact.status !== status;
  return contradicts ? held('REFUND_CONTRADICTION', status, fact.status) : { kind: 'repeat' };
}

function held(code: Extract<RefundVerdict, { kind: 'held' }>['code'], ours: string, theirs: string): RefundVerdict {
  return { kind: 'held', code, params: { ours, theirs } };
}

function describe(amount: Money): string {
  return `${moneyText(amount)} ${amount.currency}`;
}

/** Where an order stands after money went back. */
export function statusAfterRefund(paidMinor: bigint, refundedMinor: bigint): Extract<OrderStatus, `${string}REFUNDED`> {
  return refundedMinor >= paidMinor ? 'REFUNDED' : 'PARTIALLY_REFUNDED';
}

/** As long as a request of Cafe24 may wait for the PG, in milliseconds; after that its process has died, and no answer follows. */
export const longestCallMs = 20_000;

type Ended = {
  mode: CancellationMode;
  status: Extract<CancellationStatus, 'COMPLETED' | 'REJECTED'>;
  /** The PG's word came as the answer to our own call. */
  byAnswer: boolean;
  /** Cafe24 got its answer before, or gets none any more. */
  isAnswered: boolean;
};

/**
 * How Cafe24 learns that a cancellation has ended. `by-hand`: it was answered that nobody knows yet, the money went back
 * since, and no message of this wire can say so.
 */
export function newsOfEnd({ mode, status, byAnswer, isAnswered }: Ended): 'answer' | 'notification' | 'by-hand' {
  if (mode === 'ASYNC') return status === 'REJECTED' && byAnswer ? 'answer' : 'notification';
  return status === 'COMPLETED' && isAnswered ? 'by-hand' : 'answer';
}
