import type { Currency } from '@pgbridge/shared/currencies';
import type { Flow, OrderStatus } from '@pgbridge/shared/words';
import { hasMoney, isOverWithoutMoney } from './order.ts';

/** Cafe24's payment request, its formats checked (contract.md §4.1). */
export type PaymentRequest = {
  /** Decimal text as received; the signature is over this text. */
  amountText: string;
  currency: Currency;
  amountMinor: bigint;
  orderNumber: string;
  partnerId: string;
  buyerId: string | null;
  returnUrl: string;
  /** Null only where the way of paying needs none. */
  notificationUrl: string | null;
  /** Cafe24's opaque data as JSON text. */
  extraData: string;
  hashData: string;
};

/** What we know of the order when a payment request arrives. */
export type KnownOrder = {
  flow: Flow;
  status: OrderStatus;
  requestedMinor: bigint;
  currency: string;
  /** Where the buyer pays the latest attempt; null when the PG's answer was lost or has not come yet. */
  paymentUrl: string | null;
};

/**
 * - `open`: nothing known yet, open the first attempt
 * - `repeat`: the same answer as before
 * - `ask-again`: same attempt, same idempotency key, because the PG's answer never came
 * - `new-attempt`: another try after failure, or another amount or way of paying; the attempt before is superseded
 * - `already-paid`: refuse
 */
export type RequestDecision = 'open' | 'repeat' | 'ask-again' | 'new-attempt' | 'already-paid';

/** Decides what a payment request means for an order that may be known already. */
export function decidePaymentRequest(
  request: Pick<PaymentRequest, 'amountMinor' | 'currency'> & { flow: Flow },
  known: KnownOrder | null,
): RequestDecision {
  if (!known) return 'open';
  if (hasMoney(known.status)) return 'already-paid';
  if (isOverWithoutMoney(known.status)) return 'new-attempt';
  if (known.flow !== request.flow) return 'new-attempt';
  if (known.requestedMinor !== request.amountMinor || known.currency !== request.currency) return 'new-attempt';
  return known.paymentUrl === null ? 'ask-again' : 'repeat';
}
