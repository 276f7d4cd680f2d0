import type { Flow } from '@pgbridge/shared/words';
import type { WireAnswer } from '../../domain/answers.ts';
import type { InboundMessage } from '../../domain/message.ts';
import { money } from '../../domain/money.ts';
import { decidePaymentRequest, type PaymentRequest } from '../../domain/payment-request.ts';
import { type OrRefusal, refuse } from '../../domain/refusal.ts';
import type { CheckoutOutcome, PgKeys } from '../../gateways/pg/payment-company.ts';
import type { Attempt } from '../../store/entities/attempt.ts';
import type { Order } from '../../store/entities/order.ts';
import type { Shop } from '../../store/entities/shop.ts';
import { writeHistory } from '../../store/history.ts';
import { lockOrdersByNumber } from '../../store/orders.ts';
import type { Em } from '../../store/orm.config.ts';
import { together } from '../../store/together.ts';
import { inTransaction } from '../../store/transaction.ts';
import { recordInbound } from '../../store/webhook-events.ts';
import type { Bridge } from '../bridge.ts';
import { answerOf, resultOf, storeOutcome } from './checkout-outcome.ts';
import { openOrder, startAttempt } from './order-rows.ts';
import { planPaymentChecks } from './plan-checks.ts';
import { resultKeyOf, withKey } from './result-key.ts';

export type CheckoutRequest = {
  flow: Flow;
  message: InboundMessage;
  request: PaymentRequest;
  shop: Shop;
  keys: PgKeys;
  /** Where the PG sends the buyer, and its webhooks, for this flow. */
  callbackUrl: string;
  webhookUrl: string;
  external?: ExternalPart;
};

/** What external checkout adds: its own message and answer, a review page, and the basket of each attempt. */
export type ExternalPart = {
  answer(result: Checkout): WireAnswer;
  reviewUrl(attempt: Attempt): string;
  keepBasket(em: Em, attempt: Attempt): void;
  keepOpened(em: Em, attempt: Attempt, opened: Extract<CheckoutOutcome, { kind: 'opened' }>): Promise<void>;
};

export type Checkout = OrRefusal<{ paymentUrl: string; reference: string }>;

/**
 * Opens a checkout at the PG for Cafe24's payment request. The intention is stored first and the PG's answer after it. A lost
 * answer leaves the order UNKNOWN, a crash in between leaves it without a payment page; either way a repeated request asks the
 * PG again with the same idempotency key.
 */
export async function openCheckout(bridge: Bridge, checkout: CheckoutRequest): Promise<Checkout> {
  const intention = await storeIntention(bridge, checkout);
  bridge.meets?.(intention.orderId);
  if (intention.kind === 'answered') return intention.result;
  const { exchange, outcome } = await bridge.pg.openCheckout(checkout.keys, {
    reference: intention.reference,
    amount: money(checkout.request.amountMinor, checkout.request.currency),
    callbackUrl: withKey(checkout.callbackUrl, intention.key),
    webhookUrl: checkout.webhookUrl,
    reviewUrl: intention.reviewUrl,
    orderName: checkout.request.orderNumber,
    buyerId: intention.buyerId,
    idempotencyKey: `checkout-${intention.attemptId}`,
  });
  const result = resultOf(bridge, outcome, intention);
  await storeOutcome(bridge, { ...intention, exchange, outcome, result, checkout });
  return result;
}

export type Intention =
  | { kind: 'answered'; orderId: string; result: Checkout }
  | {
      kind: 'ask';
      orderId: string;
      eventId: string;
      attemptId: string;
      reference: string;
      /** The first request's, because a repeat under the same idempotency key must say the same. */
      buyerId: string | null;
      /** Of external checkout. */
      reviewUrl: string | null;
      /** Of synchronous checkout: goes with the buyer to the PG and back. */
      key: string | null;
    };

const orderName = ({ shop, request }: CheckoutRequest) => ({ mallId: shop.mall.id, orderNumber: request.orderNumber });

/** Requests for different orders that arrive at the same time share a transaction. */
const storeIntention = together(
  (bridge: Bridge, checkouts: readonly CheckoutRequest[]) =>
    inTransaction(bridge.orm, async (em) => {
      const known = await lockOrdersByNumber(em, checkouts.map(orderName));
      return checkouts.map((checkout) => intend(bridge, em, checkout, known(orderName(checkout))));
    }),
  { keyOf: (checkout) => Object.values(orderName(checkout)).join(' ') },
);

/** Decides what the request means for the order as we know it, and writes that down before the PG hears of it. */
function intend(bridge: Bridge, em: Em, checkout: CheckoutRequest, known: Order | null): Intention {
  const { request, shop, message, flow, external } = checkout;
  const kind = external ? 'EXTERNAL_PAYLOAD' : 'PAYMENT_REQUEST';
  const actor = external ? 'BUYER' : 'CAFE24';
  const now = bridge.clock.now();
  const latest = known?.attempts.getItems().find(({ number }) => number === known.attemptCount);
  const decision = decidePaymentRequest(
    { ...request, flow },
    known && { ...known, currency: known.currency, paymentUrl: latest?.paymentUrl ?? null },
  );
  const order = known ?? openOrder(em, { request, shop, flow, now });
  const record = (verdict: 'ACCEPTED' | 'DUPLICATE' | 'REJECTED', result?: Checkout) =>
    recordInbound(em, message, {
      kind,
      verdict,
      reason: result?.refusal,
      mallId: shop.mall.id,
      order,
      answer: result && answerOf(checkout, result),
      now,
    });

  // What Cafe24 signed for may replace what a browser claimed, never the other way round.
  const isOthers = external !== undefined && order.flow !== flow;
  if (isOthers || decision === 'already-paid') {
    const result = refuse(isOthers ? 'OTHER_FLOW' : 'ALREADY_PAID');
    const params = { messageKind: kind, reason: result.refusal.code };
    writeHistory(em, order, {
      at: now,
      kind: 'MESSAGE_REJECTED',
      actor,
      params,
      webhookEvent: record('REJECTED', result),
    });
    return { kind: 'answered', orderId: order.id, result };
  }
  // Cafe24's page data may be newer in the repeat: the buyer goes back with the latest. So may the shop's registration.
  Object.assign(order, {
    partnerId: request.partnerId,
    shopNo: shop.shopNo,
    returnUrl: request.returnUrl,
    notificationUrl: request.notificationUrl ?? '',
    extraData: request.extraData,
    updatedAt: now,
  });
  if (decision === 'repeat') {
    const key = latest ? resultKeyOf(bridge, latest) : null;
    const paymentUrl = withKey(latest?.paymentUrl ?? '', key);
    const result = { value: { paymentUrl, reference: latest?.reference ?? '' } };
    const params = { messageKind: kind };
    const webhookEvent = record('DUPLICATE', result);
    writeHistory(em, order, { at: now, kind: 'DUPLICATE_RECEIVED', actor, params, webhookEvent });
    return { kind: 'answered', orderId: order.id, result };
  }
  const event = record('ACCEPTED');
  const asked = { amount: request.amountText, currency: request.currency };
  writeHistory(em, order, { at: now, kind: 'PAYMENT_REQUESTED', actor, params: asked, webhookEvent: event });
  const attempt =
    decision === 'ask-again' && latest ? latest : startAttempt(em, order, { request, flow, vault: bridge.vault, now });
  if (attempt !== latest) external?.keepBasket(em, attempt);
  // The PG is asked now, so nobody else may take its not knowing for an answer.
  else planPaymentChecks(order, attempt, now);
  const { id: attemptId, reference } = attempt;
  return {
    kind: 'ask',
    orderId: order.id,
    eventId: event.id,
    attemptId,
    reference,
    buyerId: order.buyerId ?? null,
    reviewUrl: external?.reviewUrl(attempt) ?? null,
    key: resultKeyOf(bridge, attempt),
  };
}
