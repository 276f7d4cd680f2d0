import type { Currency } from '@pgbridge/shared/currencies';
import type { Verdict } from '@pgbridge/shared/words';
import type { WireAnswer } from '../../domain/answers.ts';
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
import { inTransaction } from '../../store/transaction.ts';
import { recordInbound } from '../../store/webhook-events.ts';
import type { Bridge } from '../bridge.ts';
import { applySettlement } from './apply-settlement.ts';

/** A verified word of the PG and the message that brought it. */
export type SettleMessage = {
  fact: PaymentFact;
  message: InboundMessage;
  kind: 'PG_PAYMENT_WEBHOOK';
  /** The same for every repeat of one event. */
  dedupeKey: string;
  answer: WireAnswer;
};

/**
 * The only place where a message changes an order: lock, look for a duplicate, decide, save order, history and notification
 * in one transaction. Takes a list, so that messages arriving together can share a commit.
 * @returns our verdict on each message, in their order
 */
export async function settle(bridge: Bridge, messages: readonly SettleMessage[]): Promise<Verdict[]> {
  const verdicts = await inTransaction(bridge.orm, async (em) => {
    const known = await lockOrdersByReference(
      em,
      messages.map(({ fact }) => fact.reference),
    );
    const keys = messages.map(({ dedupeKey }) => dedupeKey);
    const earlier = await em.find(WebhookEvent, { dedupeKey: { $in: keys } });
    const firsts = new Map(earlier.map((event) => [event.dedupeKey, event]));
    const judged: Verdict[] = [];
    for (const message of messages) {
      const target = known.get(message.fact.reference);
      if (!target) throw new Error(`attempt ${message.fact.reference} has gone`);
      // A repeat points to its first, and the database takes no later change of that link: the first must be in before it.
      if (firsts.has(message.dedupeKey)) await em.flush();
      judged.push(settleOne(bridge, em, target, message, firsts));
    }
    return judged;
  });
  bridge.wakeDelivery();
  return verdicts;
}

type Target = { order: Order; attempt: Attempt };

function settleOne(
  bridge: Bridge,
  em: Em,
  { order, attempt }: Target,
  { fact, message, kind, dedupeKey, answer }: SettleMessage,
  firsts: Map<string | null | undefined, WebhookEvent>,
): Verdict {
  const now = bridge.clock.now();
  const first = firsts.get(dedupeKey);
  if (first) {
    const event = recordInbound(em, message, { kind, verdict: 'DUPLICATE', duplicateOf: first, order, answer, now });
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
    },
    {
      number: attempt.number,
      status: attempt.status,
      requested: money(attempt.requestedMinor, attempt.currency as Currency),
      orderCode: attempt.orderCode ?? null,
    },
    fact,
  );
  const held = settlement.kind === 'held' ? settlement : null;
  const reason = held ? { code: held.reason, params: held.attention.params } : undefined;
  const verdict = reason ? 'HELD' : 'ACCEPTED';
  const event = recordInbound(em, message, { kind, verdict, reason, order, dedupeKey, answer, now });
  firsts.set(dedupeKey, event);
  const line = { at: now, actor: 'PG', webhookEvent: event } as const;
  if (settlement.kind === 'held') {
    const params = { ...settlement.attention.params, messageKind: kind, reason: reason?.code ?? '' };
    writeHistory(em, order, { ...line, kind: 'MESSAGE_HELD', params });
    raiseAttention(em, order, settlement.attention, now);
    return verdict;
  }
  writeHistory(em, order, { ...line, kind: 'PG_REPORTED', params: reported(fact) });
  if (settlement.kind === 'settled') applySettlement(bridge, em, { order, attempt, fact, settlement, event, now });
  return verdict;
}

function reported({ status, amount, message }: PaymentFact): Record<string, string> {
  const words = { status, amount: moneyText(amount), currency: amount.currency };
  return message ? { ...words, pgMessage: message } : words;
}
