import type { Currency } from '@pgbridge/shared/currencies';
import type { Verdict } from '@pgbridge/shared/words';
import type { WireAnswer } from '../../domain/answers.ts';
import type { ListedRefund } from '../../domain/foreign-refunds.ts';
import type { InboundMessage } from '../../domain/message.ts';
import { money, moneyText } from '../../domain/money.ts';
import type { PaymentFact } from '../../domain/pg-status.ts';
import { decideSettlement } from '../../domain/settlement.ts';
import type { Attempt } from '../../store/entities/attempt.ts';
import type { Order } from '../../store/entities/order.ts';
import { WebhookEvent } from '../../store/entities/webhook-event.ts';
import { raiseAttention, writeHistory } from '../../store/history.ts';
import { lockOrdersByReference } from '../../store/orders.ts';
import type { Em } from '../../store/orm.config.ts';
import { together } from '../../store/together.ts';
import { inTransaction } from '../../store/transaction.ts';
import { recordInbound, recordOutbound, type SentMessage } from '../../store/webhook-events.ts';
import type { Bridge } from '../bridge.ts';
import { applySettlement } from './apply-settlement.ts';
import { recordForeignRefunds } from './record-foreign-refunds.ts';

/** A verified word of the PG and the message that brought it: reported by the PG, or its answer when we asked. */
export type SettleMessage = { fact: PaymentFact; orderId: string } & (
  | {
      kind: 'PG_PAYMENT_WEBHOOK';
      message: InboundMessage;
      /** The same for every repeat of one event. */
      dedupeKey: string;
      answer: WireAnswer;
    }
  | {
      kind: 'PG_LOOK_UP';
      exchange: SentMessage;
      /** All refunds of the payment that the PG knows. */
      refunds: readonly ListedRefund[];
    }
);

/**
 * The only place where a message changes an order: lock, look for a duplicate, decide, save order, history and notification
 * in one transaction. Messages about different orders that arrive at the same time share it.
 * @returns our verdict, once it is stored
 */
export async function settle(bridge: Bridge, message: SettleMessage): Promise<Verdict> {
  const verdict = await settleTogether(bridge, message);
  bridge.meets?.(message.orderId);
  return verdict;
}

const settleTogether = together(settleAll, { keyOf: ({ orderId }: SettleMessage) => orderId });

/** Several at once, in the order they came. @returns our verdict on each */
export function settleAll(bridge: Bridge, messages: readonly SettleMessage[]): Promise<Verdict[]> {
  return inTransaction(bridge.orm, async (em) => {
    const known = await lockOrdersByReference(
      em,
      messages.map(({ fact }) => fact.reference),
    );
    const keys = messages.flatMap((message) => (message.kind === 'PG_LOOK_UP' ? [] : [message.dedupeKey]));
    const earlier = await em.find(WebhookEvent, { dedupeKey: { $in: keys } });
    const firsts = new Map(earlier.map((event) => [event.dedupeKey, event]));
    const judged: Verdict[] = [];
    for (const message of messages) {
      const target = known.get(message.fact.reference);
      if (!target) throw new Error(`attempt ${message.fact.reference} has gone`);
      // A repeat points to its first, and the database takes no later change of that link: the first must be in before it.
      if (firstOf(message, firsts)) await em.flush();
      judged.push(settleOne(bridge, em, target, message, firsts));
    }
    return judged;
  });
}

type Target = { order: Order; attempt: Attempt };
type Firsts = Map<string | null | undefined, WebhookEvent>;

/** The earlier message that this one repeats. Every answer to a question of ours is a new one. */
function firstOf(message: SettleMessage, firsts: Firsts): WebhookEvent | undefined {
  return message.kind === 'PG_LOOK_UP' ? undefined : firsts.get(message.dedupeKey);
}

function settleOne(
  bridge: Bridge,
  em: Em,
  { order, attempt }: Target,
  message: SettleMessage,
  firsts: Firsts,
): Verdict {
  const { fact, kind } = message;
  const now = bridge.clock.now();
  const first = firstOf(message, firsts);
  if (first && message.kind !== 'PG_LOOK_UP') {
    const judged = { kind, verdict: 'DUPLICATE', duplicateOf: first, order, answer: message.answer, now } as const;
    const event = recordInbound(em, message.message, judged);
    const params = { messageKind: kind };
    writeHistory(em, order, { at: now, kind: 'DUPLICATE_RECEIVED', actor: 'PG', params, webhookEvent: event });
    return 'DUPLICATE';
  }
  const currency = order.currency as Currency;
  const settlement = decideSettlement(
    {
      status: order.status,
      requested: money(order.requestedMinor, currency),
      refundedMinor: order.refundedMinor,
      reservedMinor: order.reservedMinor,
      attemptCount: order.attemptCount,
      pgTransactionId: order.pgTransactionId ?? null,
      otherPaid: otherPaid(order, attempt),
    },
    {
      number: attempt.number,
      status: attempt.status,
      requested: money(attempt.requestedMinor, attempt.currency as Currency),
      hasReview: order.flow === 'EXTERNAL_CHECKOUT',
      orderCode: attempt.orderCode ?? null,
    },
    fact,
  );
  const held = settlement.kind === 'held' ? settlement : null;
  const reason = held ? { code: held.reason, params: held.attention.params } : undefined;
  const verdict = reason ? 'HELD' : 'ACCEPTED';
  const event = record(em, message, { verdict, reason, order, now });
  if (event.dedupeKey) firsts.set(event.dedupeKey, event);
  const line = { at: now, actor: 'PG', webhookEvent: event } as const;
  if (settlement.kind === 'held') {
    const params = { ...settlement.attention.params, messageKind: kind, reason: reason?.code ?? '' };
    writeHistory(em, order, { ...line, kind: 'MESSAGE_HELD', params });
    raiseAttention(em, order, settlement.attention, now);
    return verdict;
  }
  // What we asked and knew already is no news; what the PG says by itself is kept whatever it is.
  const isNews = kind !== 'PG_LOOK_UP' || settlement.kind === 'settled';
  if (isNews) writeHistory(em, order, { ...line, kind: 'PG_REPORTED', params: reported(fact) });
  if (settlement.kind === 'settled') applySettlement(bridge, em, { order, attempt, fact, settlement, event, now });
  if (message.kind === 'PG_LOOK_UP') {
    recordForeignRefunds(bridge, em, { order, attempt, fact, listed: message.refunds, event, now });
  }
  return verdict;
}

/** Another payment of the order's amount than this attempt's, made and still there. */
function otherPaid({ attempts, requestedMinor, currency }: Order, { id }: Attempt): string | null {
  const others = attempts.getItems().filter((other) => other.id !== id && other.status === 'PAID');
  const fitting = others.filter((other) => other.requestedMinor === requestedMinor && other.currency === currency);
  return fitting[0]?.orderCode ?? null;
}

type Judged = {
  verdict: 'ACCEPTED' | 'HELD';
  reason: { code: string; params: Record<string, string | number> } | undefined;
  order: Order;
  now: Date;
};

function record(em: Em, message: SettleMessage, judged: Judged): WebhookEvent {
  if (message.kind !== 'PG_LOOK_UP') return recordInbound(em, message.message, { ...message, ...judged });
  const { verdict, reason, order } = judged;
  const event = recordOutbound(em, message.exchange, order, message.kind, true);
  return Object.assign(event, { verdict, reason: reason?.code ?? null, reasonParams: reason?.params ?? null });
}

function reported({ status, amount, message }: PaymentFact): Record<string, string> {
  const words = { status, amount: moneyText(amount), currency: amount.currency };
  return message ? { ...words, pgMessage: message } : words;
}
