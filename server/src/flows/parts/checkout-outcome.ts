import { checkoutAnswer, type WireAnswer } from '../../domain/answers.ts';
import { canMove } from '../../domain/order.ts';
import { refuse } from '../../domain/refusal.ts';
import type { CheckoutOutcome } from '../../gateways/pg/payment-company.ts';
import type { Attempt } from '../../store/entities/attempt.ts';
import type { Order } from '../../store/entities/order.ts';
import { WebhookEvent } from '../../store/entities/webhook-event.ts';
import { changeStatus, writeHistory } from '../../store/history.ts';
import { lockOrdersByReference } from '../../store/orders.ts';
import type { Em } from '../../store/orm.config.ts';
import { together } from '../../store/together.ts';
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

/** Writes down what the PG answered, or that it didn't. Answers about different orders that come at the same time share a transaction. */
export const storeOutcome = together(
  (bridge: Bridge, outcomes: readonly Outcome[]) =>
    inTransaction(bridge.orm, async (em) => {
      const targets = await lockOrdersByReference(
        em,
        outcomes.map(({ reference }) => reference),
      );
      const events = await em.find(WebhookEvent, { id: { $in: outcomes.map(({ eventId }) => eventId) } });
      for (const outcome of outcomes) {
        const target = targets.get(outcome.reference);
        const event = events.find(({ id }) => id === outcome.eventId);
        if (!target || !event) throw new Error(`attempt ${outcome.reference} has gone`);
        await writeOutcome(bridge, em, outcome, { ...target, event });
      }
      return outcomes.map(() => undefined);
    }),
  { keyOf: ({ orderId }) => orderId },
);

type Target = { order: Order; attempt: Attempt; event: WebhookEvent };

async function writeOutcome(
  bridge: Bridge,
  em: Em,
  { reference, exchange, outcome, result, checkout }: Outcome,
  { order, attempt, event }: Target,
): Promise<void> {
  const now = bridge.clock.now();
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
}
