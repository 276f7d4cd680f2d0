import type { CancellationMode } from '@pgbridge/shared/words';
import { cancelAnswer } from '../../domain/answers.ts';
import { cancelResult } from '../../domain/cancel-request.ts';
import { isInFlight, type RefundFact } from '../../domain/cancellation.ts';
import type { RefundOutcome } from '../../gateways/pg/payment-company.ts';
import { lockOrderWithCancellations } from '../../store/cancellations.ts';
import { WebhookEvent } from '../../store/entities/webhook-event.ts';
import { raiseAttention, writeHistory } from '../../store/history.ts';
import type { Em } from '../../store/orm.config.ts';
import { inTransaction } from '../../store/transaction.ts';
import { answerLater, recordOutbound } from '../../store/webhook-events.ts';
import type { Bridge } from '../bridge.ts';
import { applyRefund, type RefundRows, rejectRefund } from './apply-refund.ts';
import type { Asked } from './cancel.ts';
import { moveCancellation } from './plan-checks.ts';
import { judgeRefund } from './settle-refund.ts';

type Outcome = Omit<Asked, 'kind'> & {
  mode: CancellationMode;
  orderId: string;
  exchange: Parameters<typeof recordOutbound>[1];
  outcome: RefundOutcome;
};

/** Writes down what the PG answered to a refund call, or that it didn't. @returns what Cafe24's answer is made from */
export function storeRefundOutcome(bridge: Bridge, asked: Outcome) {
  const { mode, eventId } = asked;
  return inTransaction(bridge.orm, async (em) => {
    const now = bridge.clock.now();
    const request = await em.findOneOrFail(WebhookEvent, eventId);
    const { cancellation, wasInFlight } = await takeOutcome(bridge, em, asked);
    // Where a webhook has ended it already, its notification is on the way, and that was the promise.
    const firstCode = wasInFlight ? null : '0000';
    const ended = { status: cancellation.status, pgMessage: cancellation.pgMessage ?? null, firstCode };
    const result = cancelResult(mode, ended);
    answerLater(request, cancelAnswer(mode, result), now);
    if (result.refusal) Object.assign(request, { reason: result.refusal.code, reasonParams: result.refusal.params });
    Object.assign(cancellation, { answeredAt: now, answerCode: result.refusal ? '9999' : '0000', updatedAt: now });
    // An end that a webhook brought was to be looked at again in case no answer came.
    if (!isInFlight(cancellation.status)) cancellation.nextCheckAt = null;
    return ended;
  });
}

/** Writes down what the PG answered to staff's refund call, or that it didn't. Nobody but they wait for it. */
export function storeStaffRefund(bridge: Bridge, asked: Omit<Outcome, 'mode' | 'eventId'>): Promise<void> {
  return inTransaction(bridge.orm, async (em) => {
    await takeOutcome(bridge, em, asked);
  });
}

async function takeOutcome(bridge: Bridge, em: Em, asked: Omit<Outcome, 'mode' | 'eventId'>) {
  const { orderId, cancellationId, exchange, outcome } = asked;
  const order = await lockOrderWithCancellations(em, orderId);
  const cancellation = order.cancellations.getItems().find(({ id }) => id === cancellationId);
  if (!cancellation) throw new Error(`cancellation ${cancellationId} has gone`);
  const wasTaken = outcome.kind === 'done' || outcome.kind === 'pending';
  const event = recordOutbound(em, exchange, order, 'PG_REFUND', wasTaken);
  const wasInFlight = isInFlight(cancellation.status);
  const rows = { order, cancellation, event, byAnswer: true, now: bridge.clock.now() };
  applyRefundOutcome(bridge, em, rows, asked);
  return { cancellation, wasInFlight };
}

type Answered = Pick<Outcome, 'refund' | 'exchange' | 'outcome'>;

/**
 * What the PG's answer to a refund call does to the cancellation. A webhook may have brought the PG's word before; then the
 * answer repeats it, or contradicts it.
 */
export function applyRefundOutcome(bridge: Bridge, em: Em, rows: RefundRows, answered: Answered): void {
  const { refund, exchange, outcome } = answered;
  const { order, cancellation, event, now } = rows;
  switch (outcome.kind) {
    case 'lost': {
      const params = { action: 'PG_REFUND', failure: outcome.failure, ms: exchange.durationMs ?? 0 };
      writeHistory(em, order, { at: now, kind: 'PG_CALL_LOST', actor: 'PG', params, webhookEvent: event });
      if (cancellation.status === 'REQUESTED') moveCancellation(cancellation, 'UNKNOWN', now);
      return;
    }
    case 'refused':
      if (isInFlight(cancellation.status)) rejectRefund(bridge, em, rows, outcome.message);
      return;
    default: {
      const fact: RefundFact = { ...refund, ...outcome, status: statuses[outcome.kind] };
      const verdict = judgeRefund(order, cancellation, fact);
      if (verdict.kind === 'move') applyRefund(bridge, em, rows, fact);
      if (verdict.kind !== 'held') return;
      if (cancellation.status === 'REQUESTED') moveCancellation(cancellation, 'UNKNOWN', now);
      raiseAttention(em, order, { cause: 'HELD_MISMATCH', params: { ...verdict.params, about: 'refund' } }, now);
    }
  }
}

const statuses = { done: 'COMPLETED', pending: 'PENDING', rejected: 'REJECTED' } as const;
