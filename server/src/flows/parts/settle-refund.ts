import type { Currency } from '@pgbridge/shared/currencies';
import type { WireAnswer } from '../../domain/answers.ts';
import { decideRefund, type RefundFact, type RefundVerdict } from '../../domain/cancellation.ts';
import type { InboundMessage } from '../../domain/message.ts';
import { money, moneyText } from '../../domain/money.ts';
import { lockOrderWithCancellations } from '../../store/cancellations.ts';
import type { Cancellation } from '../../store/entities/cancellation.ts';
import type { Order } from '../../store/entities/order.ts';
import { WebhookEvent } from '../../store/entities/webhook-event.ts';
import { raiseAttention, writeHistory } from '../../store/history.ts';
import { inTransaction } from '../../store/transaction.ts';
import { recordInbound } from '../../store/webhook-events.ts';
import type { Bridge } from '../bridge.ts';
import { applyRefund, paidAttempt } from './apply-refund.ts';

/** A verified word of the PG on a refund and the message that brought it. */
type RefundMessage = {
  orderId: string;
  fact: RefundFact;
  message: InboundMessage;
  /** The same for every repeat of one event. */
  dedupeKey: string;
  answer: WireAnswer;
};

const kind = 'PG_REFUND_WEBHOOK';

/** The same for refunds as `settle` for payments: lock, look for a duplicate, decide, save everything in one transaction. */
export async function settleRefund(bridge: Bridge, refund: RefundMessage): Promise<void> {
  const { orderId, fact, message, dedupeKey, answer } = refund;
  await inTransaction(bridge.orm, async (em) => {
    const now = bridge.clock.now();
    const order = await lockOrderWithCancellations(em, orderId);
    const cancellation = order.cancellations.getItems().find((row) => row.refundReference === fact.refundReference);
    if (!cancellation) throw new Error(`refund ${fact.refundReference} has gone`);
    const first = await em.findOne(WebhookEvent, { dedupeKey });
    if (first) {
      const event = recordInbound(em, message, { kind, verdict: 'DUPLICATE', duplicateOf: first, order, answer, now });
      const params = { messageKind: kind };
      writeHistory(em, order, { at: now, kind: 'DUPLICATE_RECEIVED', actor: 'PG', params, webhookEvent: event });
      return;
    }
    const verdict = judgeRefund(order, cancellation, fact);
    const reason = verdict.kind === 'held' ? verdict : undefined;
    const event = recordInbound(em, message, {
      kind,
      verdict: reason ? 'HELD' : 'ACCEPTED',
      reason,
      order,
      dedupeKey,
      answer,
      now,
    });
    const line = { at: now, actor: 'PG', webhookEvent: event } as const;
    if (verdict.kind === 'held') {
      const params = { ...verdict.params, messageKind: kind, reason: verdict.code };
      writeHistory(em, order, { ...line, kind: 'MESSAGE_HELD', params });
      raiseAttention(em, order, { cause: 'HELD_MISMATCH', params: { ...verdict.params, about: 'refund' } }, now);
    } else if (verdict.kind === 'move') {
      applyRefund(bridge, em, { order, cancellation, event, byAnswer: false, now }, fact);
    } else {
      writeHistory(em, order, { ...line, kind: 'REFUND_REPORTED', params: reported(fact) });
    }
  });
}

/** What a word of the PG means for one of the order's cancellations. */
export function judgeRefund(order: Order, cancellation: Cancellation, fact: RefundFact): RefundVerdict {
  const { reference, orderCode } = paidAttempt(order);
  const others = order.cancellations.getItems().filter(({ id }) => id !== cancellation.id);
  return decideRefund(
    {
      status: cancellation.status,
      amount: money(cancellation.amountMinor, order.currency as Currency),
      reference,
      orderCode: orderCode ?? '',
      refundCode: cancellation.refundCode ?? null,
    },
    fact,
    others.flatMap(({ refundCode }) => refundCode ?? []),
  );
}

function reported({ status, amount }: RefundFact): Record<string, string> {
  return { status, amount: moneyText(amount), currency: amount.currency };
}
