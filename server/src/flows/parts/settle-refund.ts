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
import type { Em } from '../../store/orm.config.ts';
import { inTransaction } from '../../store/transaction.ts';
import { recordInbound, recordOutbound, type SentMessage } from '../../store/webhook-events.ts';
import type { Bridge } from '../bridge.ts';
import { applyRefund, paidAttempt } from './apply-refund.ts';

/** A verified word of the PG on a refund and the message that brought it: reported by the PG, or its answer when we asked. */
export type RefundMessage = { orderId: string; fact: RefundFact } & (
  | {
      kind: 'PG_REFUND_WEBHOOK';
      message: InboundMessage;
      /** The same for every repeat of one event. */
      dedupeKey: string;
      answer: WireAnswer;
    }
  | { kind: 'PG_LOOK_UP_REFUND'; exchange: SentMessage }
);

/** The same for refunds as `settle` for payments: lock, look for a duplicate, decide, save everything in one transaction. */
export async function settleRefund(bridge: Bridge, refund: RefundMessage): Promise<void> {
  const { orderId, fact, kind } = refund;
  await inTransaction(bridge.orm, async (em) => {
    const now = bridge.clock.now();
    const order = await lockOrderWithCancellations(em, orderId);
    const cancellation = order.cancellations.getItems().find((row) => row.refundReference === fact.refundReference);
    if (!cancellation) throw new Error(`refund ${fact.refundReference} has gone`);
    if (await isRepeat(em, order, refund, now)) return;
    const verdict = judgeRefund(order, cancellation, fact);
    const reason = verdict.kind === 'held' ? verdict : undefined;
    const event = record(em, refund, { verdict: reason ? 'HELD' : 'ACCEPTED', reason, order, now });
    const line = { at: now, actor: 'PG', webhookEvent: event } as const;
    if (verdict.kind === 'held') {
      const params = { ...verdict.params, messageKind: kind, reason: verdict.code };
      writeHistory(em, order, { ...line, kind: 'MESSAGE_HELD', params });
      raiseAttention(em, order, { cause: 'HELD_MISMATCH', params: { ...verdict.params, about: 'refund' } }, now);
    } else if (verdict.kind === 'move') {
      applyRefund(bridge, em, { order, cancellation, event, byAnswer: false, now }, fact);
    } else if (kind === 'PG_REFUND_WEBHOOK') {
      writeHistory(em, order, { ...line, kind: 'REFUND_REPORTED', params: reported(fact) });
    }
  });
}

/** Writes down a message that came before. Every answer to a question of ours is a new one. */
async function isRepeat(em: Em, order: Order, refund: RefundMessage, now: Date): Promise<boolean> {
  if (refund.kind === 'PG_LOOK_UP_REFUND') return false;
  const { kind, message, dedupeKey, answer } = refund;
  const first = await em.findOne(WebhookEvent, { dedupeKey });
  if (!first) return false;
  const event = recordInbound(em, message, { kind, verdict: 'DUPLICATE', duplicateOf: first, order, answer, now });
  const params = { messageKind: kind };
  writeHistory(em, order, { at: now, kind: 'DUPLICATE_RECEIVED', actor: 'PG', params, webhookEvent: event });
  return true;
}

type Judged = {
  verdict: 'ACCEPTED' | 'HELD';
  reason: { code: string; params: Record<string, string | number> } | undefined;
  order: Order;
  now: Date;
};

function record(em: Em, refund: RefundMessage, judged: Judged): WebhookEvent {
  if (refund.kind === 'PG_REFUND_WEBHOOK') return recordInbound(em, refund.message, { ...refund, ...judged });
  const { verdict, reason, order } = judged;
  const event = recordOutbound(em, refund.exchange, order, refund.kind, true);
  return Object.assign(event, { verdict, reason: reason?.code ?? null, reasonParams: reason?.params ?? null });
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
