import type { Currency } from '@pgbridge/shared/currencies';
import type { WireFault } from './call-faults.ts';

export type PaymentStatus = 'P' | 'A' | 'S' | 'F' | 'C' | 'E' | 'R';
export type RefundStatus = 'RP' | 'R' | 'RX';

export type Refund = {
  refundCode: string;
  /** The app's reference; the PG's own when the refund began at the PG. */
  refundReference: string;
  status: RefundStatus;
  amount: string;
  message: string;
  webhookUrl?: string;
  createdAt: string;
};

/** A payment at the PG. Amounts are decimal text as the app wrote it, times ISO 8601. */
export type PgOrder = {
  orderCode: string;
  merchantKey: string;
  referenceNo: string;
  amount: string;
  currency: Currency;
  callbackUrl: string;
  webhookUrl?: string;
  reviewUrl?: string;
  refundWebhookUrl?: string;
  orderName?: string;
  buyerId?: string;
  status: PaymentStatus;
  /** The buyer has authorised and the app's review page has not called /pay yet. */
  inReview: boolean;
  paymentReferenceNo: string;
  /** Where the browser goes after an external checkout, instead of `callbackUrl`. */
  returnUrl?: string;
  method: 'card' | 'icash';
  /** The virtual account a pay-later buyer was given. */
  account?: string;
  paid: boolean;
  refunds: Refund[];
  /** A webhook P kept back so that S can overtake it. */
  overtakenEventId?: string;
  createdAt: string;
  updatedAt: string;
};

export type WebhookTry = { at: string; status: number | null; error?: string; answer: unknown; durationMs: number };

/** A webhook to the app. Its content is frozen; only `sent_at` is new on each try. */
export type WebhookEvent = {
  eventId: string;
  orderCode: string;
  kind: 'payment' | 'refund';
  url: string;
  body: Record<string, string>;
  /** What is wrong with it on purpose. */
  oddity?: string;
  state: 'held' | 'queued' | 'delivered' | 'retrying' | 'given_up' | 'by_hand';
  tries: WebhookTry[];
  nextTryAt?: string;
  createdAt: string;
};

/** Something a scenario does by itself later. */
export type PlannedStep = { orderCode: string; refundCode?: string; outcome: 'S' | 'R' | 'RX'; at: string };

export const webhookModes = ['normal', 'hold', 'wrong_digest', 'other_amount', 'twice', 'reorder'] as const;
export type WebhookMode = (typeof webhookModes)[number];

export type RememberedAnswer = { request: string; status: number; body: object; at: string };
type ForcedCallFault = { mode: WireFault /** null = until told otherwise */; times: number | null };

/** All that the PG knows; plain JSON, so that it can be saved. */
export type PgData = {
  orders: PgOrder[];
  webhooks: WebhookEvent[];
  answers: [string, RememberedAnswer][];
  /** Keys whose first answer a scenario has already spoilt. */
  spoiltKeys: string[];
  planned: PlannedStep[];
  webhookMode: WebhookMode;
  callFaults: Record<string, ForcedCallFault>;
  lastNumber: number;
};

export const emptyPgData = (): PgData => ({
  orders: [],
  webhooks: [],
  answers: [],
  spoiltKeys: [],
  planned: [],
  webhookMode: 'normal',
  callFaults: {},
  lastNumber: 0,
});
