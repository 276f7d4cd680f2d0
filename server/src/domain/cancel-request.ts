import type { Currency } from '@pgbridge/shared/currencies';
import type { CancellationMode, CancellationStatus, OrderStatus } from '@pgbridge/shared/words';
import { type EndedCancellation, isInFlight, isUntold } from './cancellation.ts';
import { money, moneyText } from './money.ts';
import { hasMoney } from './order.ts';
import { type OrRefusal, type RefusalCode, type RefusalParams, refuse as refuseAs } from './refusal.ts';

/** Cafe24's cancel request, its formats checked (contract.md §6.1). */
export type CancelRequest = {
  orderNumber: string;
  partnerId: string;
  /** Decimal text as received; the signature is over this text. */
  amountText: string;
  currency: Currency;
  amountMinor: bigint;
  /** The PG's id of the payment, never empty. */
  tid: string;
  hashData: string;
  /** Where the result goes; only asynchronous requests have one. */
  notificationUrl: string | null;
};

export type CancellableOrder = {
  status: OrderStatus;
  currency: string;
  partnerId: string;
  pgTransactionId: string | null;
  /** Payments that were given back at the PG; Cafe24 may know the order by one that paid it before. */
  earlierTransactionIds: readonly string[];
  paidMinor: bigint;
  refundedMinor: bigint;
  reservedMinor: bigint;
};

export type KnownCancellation = EndedCancellation & { id: string; amountMinor: bigint };

/** `done-before`: this money went back already, and Cafe24 learns of it by the answer. */
export type CancelDecision =
  | { kind: 'new' }
  | { kind: 'repeat'; of: string }
  | { kind: 'done-before'; of: string[] }
  | { kind: 'refuse'; code: RefusalCode; params: RefusalParams };

/** So long after our answer an equal request is taken for a repeat: Cafe24's requests have no id (design rule 10). */
const repeatWindowMs = 60_000;

/**
 * Decides what a cancel request means. Its signature is over a text that other messages share, a payment request's included,
 * so every field is compared with the order.
 */
export function decideCancelRequest(
  request: Pick<CancelRequest, 'tid' | 'currency' | 'partnerId' | 'amountMinor'>,
  order: CancellableOrder,
  known: readonly KnownCancellation[],
  can: { partialCancel: boolean },
  now: Date,
): CancelDecision {
  if (!hasMoney(order.status)) return refuse('NOT_PAID', { status: order.status });
  const isItsOwn = request.tid === order.pgTransactionId || order.earlierTransactionIds.includes(request.tid);
  if (request.tid === '' || !isItsOwn) return refuse('OTHER_TRANSACTION');
  if (request.currency !== order.currency) {
    return refuse('OTHER_CURRENCY', { ours: order.currency, theirs: request.currency });
  }
  if (request.partnerId !== order.partnerId) return refuse('OTHER_PARTNER');
  if (request.amountMinor <= 0n) return refuse('AMOUNT_NOT_POSITIVE');
  const doneBefore = untoldOf(known, request.amountMinor, now);
  if (doneBefore.length > 0) return { kind: 'done-before', of: doneBefore };
  const first = known.findLast((earlier) => isRepeatOf(earlier, known, request.amountMinor, now));
  if (first) return { kind: 'repeat', of: first.id };
  const left = order.paidMinor - order.refundedMinor - order.reservedMinor;
  if (request.amountMinor > left) return tooHigh(request, left);
  if (request.amountMinor < order.paidMinor && !can.partialCancel) return refuse('PARTIAL_NOT_SUPPORTED');
  return { kind: 'new' };
}

/**
 * What Cafe24 is answered, by what became of the cancellation. A repeat is answered by the same rule, so it hears of an end
 * that came meanwhile; where a notification was promised, it stays promised.
 * @param firstCode the result code that the first request was answered; null when this is the answer to the first
 */
export function cancelResult(
  mode: CancellationMode,
  { status, pgMessage, firstCode }: { status: CancellationStatus; pgMessage: string | null; firstCode: string | null },
): OrRefusal<CancellationStatus> {
  const params: RefusalParams = pgMessage ? { pgMessage } : {};
  if (mode === 'ASYNC') {
    return status === 'REJECTED' && firstCode !== '0000' ? refuseAs('REFUND_REJECTED', params) : { value: status };
  }
  if (status === 'COMPLETED') return { value: status };
  return status === 'REJECTED' ? refuseAs('REFUND_REJECTED', params) : refuseAs('REFUND_UNKNOWN');
}

/** Why an amount can't be cancelled, with what is left. */
export function tooHigh({ amountMinor, currency }: Pick<CancelRequest, 'amountMinor' | 'currency'>, left: bigint) {
  return refuse('AMOUNT_TOO_HIGH', {
    amount: moneyText(money(amountMinor, currency)),
    left: moneyText(money(left, currency)),
    currency,
  });
}

/** What went back without Cafe24's knowledge and comes to this amount: one cancellation, or all of them together. */
function untoldOf(known: readonly KnownCancellation[], amountMinor: bigint, now: Date): string[] {
  const untold = known.filter((earlier) => isUntold(earlier, now));
  const one = untold.find((earlier) => earlier.amountMinor === amountMinor);
  if (one) return [one.id];
  const total = untold.reduce((sum, earlier) => sum + earlier.amountMinor, 0n);
  return total === amountMinor ? untold.map(({ id }) => id) : [];
}

/** What Cafe24 never asked for can't be repeated; what it did ask for was one cancellation, or several that were done before. */
function isRepeatOf(
  earlier: KnownCancellation,
  known: readonly KnownCancellation[],
  amountMinor: bigint,
  now: Date,
): boolean {
  if (earlier.origin !== 'CAFE24' && !earlier.answeredAt) return false;
  const answeredTogether = known.filter((other) => other.toldAt && isSameTime(other.answeredAt, earlier.answeredAt));
  const total = answeredTogether.reduce((sum, other) => sum + other.amountMinor, 0n);
  if (earlier.amountMinor !== amountMinor && total !== amountMinor) return false;
  if (isInFlight(earlier.status)) return true;
  return now.getTime() - (earlier.answeredAt ?? earlier.createdAt).getTime() <= repeatWindowMs;
}

function isSameTime(one: Date | null | undefined, other: Date | null | undefined): boolean {
  return one != null && one.getTime() === other?.getTime();
}

function refuse(code: RefusalCode, params: RefusalParams = {}): Extract<CancelDecision, { kind: 'refuse' }> {
  return { kind: 'refuse', code, params };
}
