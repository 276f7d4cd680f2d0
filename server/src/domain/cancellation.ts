import type { CancellationMode, CancellationOrigin, CancellationStatus, OrderStatus } from '@pgbridge/shared/words';
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

type Ended = {
  mode: CancellationMode | null;
  status: Extract<CancellationStatus, 'COMPLETED' | 'REJECTED'>;
  /** The PG's word came as the answer to our own call. */
  byAnswer: boolean;
};

/** Whether Cafe24 awaits a cancel notification of the end. A rejection at once is in our answer to an asynchronous request. */
export function isNotified({ mode, status, byAnswer }: Ended): boolean {
  return mode === 'ASYNC' && !(status === 'REJECTED' && byAnswer);
}

/** As long as Cafe24's request may wait for the PG; after that its process has died. */
export const longestCallMs = 20_000;

export type EndedCancellation = {
  status: CancellationStatus;
  origin: CancellationOrigin;
  mode?: CancellationMode | null;
  createdAt: Date;
  answerCode?: string | null;
  answeredAt?: Date | null;
  toldAt?: Date | null;
};

/**
 * Whether money went back and Cafe24 has no way to know: it didn't ask for it, or its synchronous request was answered "being
 * checked", or never. A request that still waits for its answer will hear it there.
 */
export function isUntold(cancellation: EndedCancellation, now: Date): boolean {
  const { status, origin, mode, answerCode, toldAt } = cancellation;
  if (status !== 'COMPLETED' || toldAt) return false;
  if (origin !== 'CAFE24') return true;
  return mode === 'SYNC' && answerCode !== '0000' && !awaitsAnswer(cancellation, now);
}

/** With whether staff said that the merchant entered it in Cafe24's admin. */
export type EnteredCancellation = EndedCancellation & { enteredAt?: Date | null };

/** Whether somebody must yet see to it that Cafe24 learns of it. */
export function needsTelling(cancellation: EnteredCancellation, now: Date): boolean {
  return !cancellation.enteredAt && isUntold(cancellation, now);
}

/** Whether its synchronous request may still get its answer, unless the process that makes it dies. */
export function awaitsAnswer(
  { mode, answeredAt, createdAt }: Pick<EndedCancellation, 'mode' | 'answeredAt' | 'createdAt'>,
  now: Date,
): boolean {
  return mode === 'SYNC' && !answeredAt && now.getTime() - createdAt.getTime() <= longestCallMs;
}
