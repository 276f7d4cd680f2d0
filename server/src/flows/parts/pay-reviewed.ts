import type { InboundMessage } from '../../domain/message.ts';
import { type Money, moneyText } from '../../domain/money.ts';
import { canMove, hasMoney } from '../../domain/order.ts';
import type { PayOutcome } from '../../gateways/pg/payment-company.ts';
import { ExternalCheckout } from '../../store/entities/external-checkout.ts';
import { WebhookEvent } from '../../store/entities/webhook-event.ts';
import { changeStatus, writeHistory } from '../../store/history.ts';
import { lockOrdersByReference } from '../../store/orders.ts';
import type { Em } from '../../store/orm.config.ts';
import { inTransaction } from '../../store/transaction.ts';
import { answerLater, recordInbound, recordOutbound, type SentMessage } from '../../store/webhook-events.ts';
import type { Bridge } from '../bridge.ts';
import { moveAttempt, planPaymentChecks } from './plan-checks.ts';
import type { OpenReview } from './review-order.ts';

export type PayResult = { kind: 'redirect'; url: string } | { kind: 'paid' | 'changed' | 'checking' | 'unavailable' };

/**
 * Tells the PG the amount that the buyer confirmed. The amount is stored before the PG hears of it and stays the only one of
 * this attempt, so pressing twice, or again after a lost answer, asks for the same payment under the same idempotency key.
 */
export async function payReviewed(
  bridge: Bridge,
  message: InboundMessage,
  review: OpenReview,
  amount: Money,
): Promise<PayResult> {
  const intention = await storeConfirmed(bridge, message, review, amount);
  if (intention.kind !== 'ask') return intention;
  const { id, reference } = review.attempt;
  const { exchange, outcome } = await bridge.pg.pay(review.keys, {
    orderCode: review.orderCode,
    reference,
    amount,
    redirectUrl: `${bridge.appUrl}/api/external-checkout/order/callback`,
    idempotencyKey: `pay-${id}-${amount.minor}`,
  });
  const result = resultOf(bridge, outcome);
  await storePayOutcome(bridge, { reference, eventId: intention.eventId, exchange, outcome, result });
  return result;
}

type Intention = { kind: 'ask'; eventId: string } | PayResult;

function storeConfirmed(
  bridge: Bridge,
  message: InboundMessage,
  { attempt: { reference }, external: { id } }: OpenReview,
  amount: Money,
): Promise<Intention> {
  return inTransaction(bridge.orm, async (em): Promise<Intention> => {
    const now = bridge.clock.now();
    const { order, attempt } = await lockAttempt(em, reference);
    const external = await em.findOneOrFail(ExternalCheckout, id, { refresh: true });
    if (hasMoney(order.status)) return { kind: 'paid' };
    const asked = external.payMinor ?? null;
    if (attempt.number !== order.attemptCount || (asked !== null && asked !== amount.minor)) return { kind: 'changed' };
    const event = recordInbound(em, message, { kind: 'EXTERNAL_PAY', verdict: 'ACCEPTED', order, now });
    if (asked === null) {
      const text = moneyText(amount);
      external.payMinor = amount.minor;
      attempt.requestedMinor = amount.minor;
      Object.assign(order, { requestedMinor: amount.minor, amountText: text, updatedAt: now });
      const params = { amount: text, currency: amount.currency };
      writeHistory(em, order, { at: now, kind: 'REVIEW_CONFIRMED', actor: 'BUYER', params, webhookEvent: event });
    }
    return { kind: 'ask', eventId: event.id };
  });
}

function resultOf(bridge: Bridge, outcome: PayOutcome): PayResult {
  if (outcome.kind === 'lost') return { kind: 'checking' };
  if (outcome.kind === 'refused' || !bridge.pg.isPaymentPage(outcome.paymentUrl)) return { kind: 'unavailable' };
  return { kind: 'redirect', url: outcome.paymentUrl };
}

type Outcome = { reference: string; eventId: string; exchange: SentMessage; outcome: PayOutcome; result: PayResult };

function storePayOutcome(bridge: Bridge, { reference, eventId, exchange, outcome, result }: Outcome): Promise<void> {
  return inTransaction(bridge.orm, async (em) => {
    const now = bridge.clock.now();
    const { order, attempt } = await lockAttempt(em, reference);
    const external = await em.findOneOrFail(ExternalCheckout, { attempt: attempt.id });
    const event = await em.findOneOrFail(WebhookEvent, eventId);
    const status = result.kind === 'redirect' ? 303 : 200;
    answerLater(
      event,
      { status, body: result.kind === 'redirect' ? { location: result.url } : { page: result.kind } },
      now,
    );
    const sent = recordOutbound(em, exchange, order, 'PG_PAY', outcome.kind === 'opened');
    const line = { at: now, actor: 'PG', webhookEvent: sent } as const;
    if (outcome.kind === 'opened') {
      if (result.kind === 'redirect') external.payUrl ??= result.url;
      writeHistory(em, order, { ...line, kind: 'PAY_STARTED' });
      if (order.status === 'UNKNOWN') moveTo('REQUESTED');
      else planPaymentChecks(order, attempt, now);
    } else if (outcome.kind === 'refused') {
      // Nothing is under way at the PG, so another amount may be asked for.
      external.payMinor = null;
      writeHistory(em, order, { ...line, kind: 'PAY_REFUSED', params: { pgMessage: outcome.message } });
      if (order.status === 'UNKNOWN') moveTo('REQUESTED');
    } else {
      const params = { action: 'PG_PAY', failure: outcome.failure, ms: exchange.durationMs ?? 0 };
      writeHistory(em, order, { ...line, kind: 'PG_CALL_LOST', params });
      moveTo('UNKNOWN');
    }

    function moveTo(to: 'REQUESTED' | 'UNKNOWN'): void {
      if (canMove(attempt.status, to)) moveAttempt(order, attempt, to, now);
      if (attempt.number === order.attemptCount && canMove(order.status, to)) changeStatus(em, order, to, now, sent);
    }
  });
}

async function lockAttempt(em: Em, reference: string) {
  const target = (await lockOrdersByReference(em, [reference])).get(reference);
  if (!target) throw new Error(`attempt ${reference} has gone`);
  return target;
}
