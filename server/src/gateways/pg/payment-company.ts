import type { Currency } from '@pgbridge/shared/currencies';
import type { CancellationMode, FailureKind } from '@pgbridge/shared/words';
import type { RefundFact } from '../../domain/cancellation.ts';
import type { ListedRefund } from '../../domain/foreign-refunds.ts';
import type { Money } from '../../domain/money.ts';
import type { PaymentFact, PgStatus } from '../../domain/pg-status.ts';
import type { OrRefusal } from '../../domain/refusal.ts';
import type { Exchange } from '../http-client.ts';

/** The merchant's keys at the PG, opened. */
export type PgKeys = { publicKey: string; secretKey: string };

type Checkout = {
  /** Ours, unique over all malls. */
  reference: string;
  amount: Money;
  /** Where the PG sends the buyer's browser back. */
  callbackUrl: string;
  webhookUrl: string;
  /** Our review page, where the PG sends the buyer before the final amount is known; null when the amount is final. */
  reviewUrl?: string | null;
  orderName: string;
  buyerId: string | null;
  /** The same on every repeat of this call. */
  idempotencyKey: string;
};

/** `refused` is the PG's decision; `lost` means nobody knows whether the PG did it. */
export type CheckoutOutcome =
  | {
      kind: 'opened';
      orderCode: string;
      paymentUrl: string;
      /** What the PG's button in the browser wants to see; empty when the PG has none. */
      signature: string;
    }
  | { kind: 'refused'; message: string }
  | { kind: 'lost'; failure: FailureKind };

type AccountOutcome =
  | { kind: 'accepted'; currencies: string[] }
  | { kind: 'refused'; message: string; httpStatus: number }
  | { kind: 'lost'; failure: FailureKind };

/** Which refund: what both sides know it by, and what it gives back. */
export type RefundKey = {
  /** The PG's id of the payment, and our reference of the attempt it belongs to. */
  orderCode: string;
  reference: string;
  /** Ours, unique over all malls. */
  refundReference: string;
  amount: Money;
};

export type Refund = RefundKey & {
  /** Words for the PG's own staff. */
  reason: string;
  /** `SYNC`: the answer says how it ended. `ASYNC`: a refund webhook will. */
  mode: CancellationMode;
  webhookUrl: string;
  /** The same on every repeat of this call. */
  idempotencyKey: string;
};

/** A payment that money could go back of. */
type PaidPayment = {
  /** Cafe24's code of the payment method. */
  method: string;
  currency: Currency;
  paidAt: Date | null;
};

/** What the PG's rules say of giving a payment's money back, as far as the adapter knows them; null: nobody knows. */
export type RefundRules = {
  /** Until when. */
  deadline: Date | null;
  /** The buyer must name an account, which we can't ask for. */
  needsAccount: boolean | null;
  /** How many days it takes at most until the buyer has it. */
  arrivesWithinDays: number | null;
};

/** A request that could be sent, secrets masked. */
export type DescribedRequest = { method: string; url: string; headers: Record<string, string>; body: string };

/** `rejected` and `refused` leave the money where it is; `lost` means nobody knows whether the PG gave it back. */
export type RefundOutcome =
  | { kind: 'done' | 'pending' | 'rejected'; refundCode: string; message: string }
  | { kind: 'refused'; message: string }
  | { kind: 'lost'; failure: FailureKind };

/** `unknown`: the PG never got this refund. `lost`: nobody knows. */
export type RefundLookUpOutcome =
  | { kind: 'found'; fact: RefundFact }
  | { kind: 'unknown' }
  | { kind: 'refused'; message: string }
  | { kind: 'lost'; failure: FailureKind };

/** Which payment to look up: by our reference of the attempt, or by the PG's own id. */
export type LookUpKey = { reference: string } | { orderCode: string };

/** A payment as the PG has it at this moment. */
export type PgOrder = {
  /** Its `amount` is what the PG was asked to collect. */
  fact: PaymentFact;
  /** What the PG took so far; zero when nothing. */
  paid: Money;
  /** The PG's word for the way of paying, such as `card`; null when it says none. */
  method: string | null;
  /** The buyer has chosen nothing yet: then PENDING does not mean that a deposit is awaited. */
  untouched: boolean;
  /** Refunds of it, whoever asked for them. */
  refunds: ListedRefund[];
  /** Null when the PG tells none. */
  shippingAddress: ShippingAddress | null;
};

/** `unknown`: the PG never saw this payment, which is proof. `lost`: nobody knows. */
export type LookUpOutcome =
  | ({ kind: 'found' } & PgOrder)
  | { kind: 'unknown' }
  | { kind: 'refused'; message: string }
  | { kind: 'lost'; failure: FailureKind };

/** The final amount of a checkout that had a review page. */
type Payment = {
  orderCode: string;
  /** Ours, of this payment. */
  reference: string;
  amount: Money;
  /** Where the PG sends the browser afterwards. */
  redirectUrl: string;
  idempotencyKey: string;
};

/** `opened`: the buyer pays at `paymentUrl`. */
export type PayOutcome =
  | { kind: 'opened'; paymentUrl: string }
  | { kind: 'refused'; message: string }
  | { kind: 'lost'; failure: FailureKind };

/** Where the goods go, as the buyer told the PG. Texts for people, nothing of them checked. */
export type ShippingAddress = {
  name: string;
  postalCode: string;
  countryCode: string;
  state: string;
  city: string;
  /** District and street, in the order they are written. */
  lines: string[];
};

/** What the buyer's browser says on its way back. Verified or not, it never proves payment. */
export type BuyerReturn = { reference: string; status: PgStatus };

/**
 * The port to a payment company. An adapter speaks the PG's protocol, translates its codes once, and neither knows the store
 * nor decides anything. Calls answer what went over the wire (`exchange`, secrets masked) beside what it means.
 */
export type PaymentCompany = {
  name: string;
  /** `cancelMode`: whether a cancellation's answer is its result, or the result follows. */
  capabilities: { currencies: readonly Currency[]; partialCancel: boolean; cancelMode: 'sync' | 'async' };
  /** Hosts of the PG's hosted payment page, for the check of where a buyer is sent. */
  isPaymentPage(url: string): boolean;
  verifyAccount(keys: PgKeys): Promise<AccountOutcome>;
  openCheckout(keys: PgKeys, checkout: Checkout): Promise<{ exchange: Exchange; outcome: CheckoutOutcome }>;
  /** Asks the PG how a payment stands; changes nothing there. */
  lookUp(keys: PgKeys, key: LookUpKey): Promise<{ exchange: Exchange; outcome: LookUpOutcome }>;
  /** Tells the PG the amount that the buyer confirmed on the review page. */
  pay(keys: PgKeys, payment: Payment): Promise<{ exchange: Exchange; outcome: PayOutcome }>;
  /** Whose payment a message claims to be about, before anything of it is believed. */
  claimedReference(fields: Record<string, unknown>): OrRefusal<string>;
  /** Verifies a payment webhook's signature and formats. */
  readPaymentWebhook(fields: Record<string, unknown>, keys: PgKeys): OrRefusal<PaymentFact>;
  /** Names one event for good: the same on every repeat of it, another for another event. */
  eventKey(fields: Record<string, unknown>): string;
  refund(keys: PgKeys, refund: Refund): Promise<{ exchange: Exchange; outcome: RefundOutcome }>;
  /** By method and date; asked before every cancellation by staff. */
  refundRules(payment: PaidPayment): RefundRules;
  /** What `refund` would send, to the byte but for the secret, which is masked. Nothing is sent. */
  describeRefund(refund: Refund): DescribedRequest;
  /** Asks the PG how a refund stands; changes nothing there. */
  lookUpRefund(keys: PgKeys, refund: RefundKey): Promise<{ exchange: Exchange; outcome: RefundLookUpOutcome }>;
  /** Which refund, by our reference, a message claims to be about, before anything of it is believed. */
  claimedRefundReference(fields: Record<string, unknown>): OrRefusal<string>;
  /** Verifies a refund webhook's signature and formats. */
  readRefundWebhook(fields: Record<string, unknown>, keys: PgKeys): OrRefusal<RefundFact>;
  /** The same as `eventKey`, for refund webhooks. */
  refundEventKey(fields: Record<string, unknown>): string;
  readCallback(fields: Record<string, unknown>, keys: PgKeys): OrRefusal<BuyerReturn>;
};
