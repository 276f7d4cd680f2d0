import { checkoutAnswer, type WireAnswer } from '../../domain/answers.ts';
import { canMove } from '../../domain/order.ts';
import { refuse } from '../../domain/refusal.ts';
import type { CheckoutOutcome } from '../../gateways/pg/payment-company.ts';
import type { Attempt } from '../../store/entities/attempt.ts';
import { WebhookEvent } from '../../store/entities/webhook-event.ts';
import { changeStatus, writeHistory } from '../../store/history.ts';
import { lockOrdersByReference } from '../../store/orders.ts';
import { inTransaction } from '../../store/transaction.ts';
import { answerLater, recordOutbound } from '../../store/webhook-events.ts';
import type { Bridge } from '../bridge.ts';
import type { Checkout, CheckoutRequest, Intention } from './open-checkout.ts';
import { moveAttempt, planPaymentChecks } from './plan-checks.ts';
import { withKey } from './result-key.ts';

/** What is answered for a request, in the way of its flow. */
export function answerOf({ external }: CheckoutRequest, result: Checkout): WireAnswer {
  return external ? external.answer(result) : checkoutAnswer(result);
}

/** What the PG's answer means for who asked. */
export function resultOf(
  bridge: Bridge,
  outcome: CheckoutOutcome,
  { key, reference }: { key: string | null; reference: string },
): Checkout {
  switch (outcome.kind) {
    case 'opened':
      return bridge.pg.isPaymentPage(outcome.paymentUrl)
        ? { value: { paymentUrl: withKey(outcome.paymentUrl, key), reference } }
        : refuse('PAYMENT_PAGE_NOT_ALLOWED', { host: new URL(outcome.paymentUrl).host });
    case 'refused':
      return refuse('PG_REFUSED', { pgMessage: outcome.message });
    case 'lost':
      return refuse('PG_ANSWER_LOST', { failure: outcome.failure });
    default:
      return outcome satisfies never;
  }
}

type Outcome = Extract<Intention, { kind: 'ask' }> & {
  exchange: Parameters<typeof recordOutbound>[1];
  outcome: CheckoutOutcome;
  result: Checkout;
  checkout: CheckoutRequest;
};

/** Writes down what the PG answered, or that it didn't. */
export function storeOutcome(
  bridge: Bridge,
  { eventId, reference, exchange, outcome, result, checkout }: Outcome,
): Promise<void> {
  return inTransaction(bridge.orm, async (em) => {
    const now = bridge.clock.now();
    const target = (await lockOrdersByReference(em, [reference])).get(reference);
    if (!target) throw new Error(`attempt ${reference} has gone`);
    const { order, attempt } = target;
    const event = await em.findOneOrFail(WebhookEvent, eventId);
    answerLater(event, answerOf(checkout, result), now);
    if (result.refusal) Object.assign(event, { reason: result.refusal.code, reasonParams: result.refusal.params });
    const sent = recordOutbound(em, exchange, order, 'PG_OPEN_CHECKOUT', outcome.kind === 'opened');
    const line = { at: now, actor: 'PG', webhookEvent: sent } as const;
    attempt.updatedAt = now;
    const isCurrent = attempt.number === order.attemptCount;

    if (outcome.kind === 'opened') {
      attempt.orderCode ??= outcome.orderCode;
      attempt.paymentUrl ??= result.refusal ? null : outcome.paymentUrl;
      const params = { reference, tid: outcome.orderCode };
      writeHistory(em, order, { ...line, kind: 'CHECKOUT_OPENED', params });
      await checkout.external?.keepOpened(em, attempt, outcome);
      moveBoth('REQUESTED', (status) => status === 'UNKNOWN');
      if (attempt.status === 'REQUESTED') planPaymentChecks(order, attempt, now);
    } else if (outcome.kind === 'refused') {
      writeHistory(em, order, { ...line, kind: 'CHECKOUT_REFUSED', params: { pgMessage: outcome.message } });
      moveBoth('FAILED', (status) => status === 'REQUESTED' || status === 'UNKNOWN');
    } else {
      const params = { action: 'PG_OPEN_CHECKOUT', failure: outcome.failure, ms: exchange.durationMs ?? 0 };
      writeHistory(em, order, { ...line, kind: 'PG_CALL_LOST', params });
      // Another request may have got the PG's answer meanwhile, or a webhook may have told more.
      if (attempt.paymentUrl === null) moveBoth('UNKNOWN', (status) => status === 'REQUESTED');
    }

    function moveBoth(to: 'REQUESTED' | 'FAILED' | 'UNKNOWN', from: (status: Attempt['status']) => boolean): void {
      if (from(attempt.status)) moveAttempt(order, attempt, to, now);
      if (isCurrent && from(order.status) && canMove(order.status, to)) changeStatus(em, order, to, now, sent);
    }
  });
}
