import type { Currency } from '@pgbridge/shared/currencies';
import type { FailureKind } from '@pgbridge/shared/words';
import { isInFlight } from '../../domain/cancellation.ts';
import { refundCheckAgain, refundCheckLimit } from '../../domain/checks.ts';
import { money, moneyText } from '../../domain/money.ts';
import type { PgKeys, RefundKey, RefundLookUpOutcome } from '../../gateways/pg/payment-company.ts';
import { lockOrderWithCancellations } from '../../store/cancellations.ts';
import { type ClaimedCheck, isStillClaimed, lastQuestion } from '../../store/due-checks.ts';
import { Cancellation } from '../../store/entities/cancellation.ts';
import { raiseAttention, writeHistory } from '../../store/history.ts';
import { inTransaction } from '../../store/transaction.ts';
import { recordOutbound, type SentMessage } from '../../store/webhook-events.ts';
import { type Bridge, pgKeysOf } from '../bridge.ts';
import { paidAttempt } from './apply-refund.ts';
import { repeatRefund } from './repeat-refund.ts';
import { settleRefund } from './settle-refund.ts';
import { tellUnanswered } from './tell-unanswered.ts';

/** What the PG said of a refund. */
export type RefundWord = { word: RefundLookUpOutcome['kind'] | 'repeated'; failure: FailureKind | null };

/** A cancellation whose end is not known, with all that the PG is asked by. */
export type OpenRefund = { orderId: string; cancellation: Cancellation; keys: PgKeys; refund: RefundKey };

/**
 * Asks the PG about one cancellation. Of a refund that it never got, it is asked anew: Cafe24 wants the money back and was not
 * told no, and under the same idempotency key the PG gives it back once, however often it is asked.
 */
export async function checkRefund(bridge: Bridge, claimed: ClaimedCheck): Promise<void> {
  const { status } = await bridge.orm.em.fork().findOneOrFail(Cancellation, claimed.id);
  if (!isInFlight(status)) return tellUnanswered(bridge, claimed);
  const open = await findRefund(bridge, claimed.id);
  const heard = open ? await hear(bridge, open) : { word: 'refused' as const, failure: null };
  await storeStep(bridge, claimed, heard);
}

/** @returns null when the PG can't be asked about it */
export async function findRefund(bridge: Bridge, id: string): Promise<OpenRefund | null> {
  const populate = ['order.mall', 'order.attempts'] as const;
  const cancellation = await bridge.orm.em.fork().findOneOrFail(Cancellation, id, { populate });
  const order = cancellation.order.getEntity();
  const keys = pgKeysOf(bridge, order.mall.getEntity());
  const { reference, orderCode } = paidAttempt(order);
  const { refundReference, amountMinor } = cancellation;
  if (!keys || !orderCode || !refundReference) return null;
  const amount = money(amountMinor, order.currency as Currency);
  return { orderId: order.id, cancellation, keys, refund: { orderCode, reference, refundReference, amount } };
}

async function hear(bridge: Bridge, open: OpenRefund): Promise<RefundWord> {
  const first = await askAndSettle(bridge, open);
  const { status, refundCode } = open.cancellation;
  // What the PG has confirmed once is not asked for anew, even when it doesn't know of it now.
  const isLost = (status === 'REQUESTED' || status === 'UNKNOWN') && !refundCode;
  if (first.word !== 'unknown' || !isLost) return first;
  const answer = await repeatRefund(bridge, open, async () => (await askAndSettle(bridge, open)).word === 'unknown');
  return { word: 'repeated', failure: answer.kind === 'lost' ? answer.failure : null };
}

/** Asks how the refund stands and settles the cancellation by the PG's word. */
export async function askAndSettle(bridge: Bridge, { orderId, keys, refund }: OpenRefund): Promise<RefundWord> {
  const { exchange, outcome } = await bridge.pg.lookUpRefund(keys, refund);
  const { kind: word } = outcome;
  if (outcome.kind === 'found') {
    await settleRefund(bridge, { kind: 'PG_LOOK_UP_REFUND', orderId, fact: outcome.fact, exchange });
  } else await recordQuestion(bridge, orderId, exchange, word === 'unknown');
  return { word, failure: outcome.kind === 'lost' ? outcome.failure : null };
}

function recordQuestion(bridge: Bridge, orderId: string, exchange: SentMessage, accepted: boolean): Promise<void> {
  return inTransaction(bridge.orm, async (em) => {
    const order = await lockOrderWithCancellations(em, orderId);
    recordOutbound(em, exchange, order, 'PG_LOOK_UP_REFUND', accepted);
  });
}

/** Where nothing new was heard: the next question, or a person. */
function storeStep(bridge: Bridge, claimed: ClaimedCheck, { word, failure }: RefundWord): Promise<void> {
  return inTransaction(bridge.orm, async (em) => {
    const now = bridge.clock.now();
    const { order: ref } = await em.findOneOrFail(Cancellation, claimed.id);
    const order = await lockOrderWithCancellations(em, ref.id);
    const cancellation = order.cancellations.getItems().find(({ id }) => id === claimed.id);
    if (!cancellation || !isStillClaimed(cancellation, claimed)) return;
    const { status, checkCount, refundReference } = cancellation;
    const plan = refundCheckAgain(status, checkCount, now);
    // Whose process has died and whose end the PG doesn't say is not just being asked for: nobody knows.
    Object.assign(cancellation, plan, status === 'REQUESTED' ? { status: 'UNKNOWN', updatedAt: now } : {});
    const amount = money(cancellation.amountMinor, order.currency as Currency);
    const about = { about: 'refund', amount: moneyText(amount), currency: amount.currency };
    const asked = {
      ...about,
      answer: answers[word],
      ...(failure && { failure }),
      n: checkCount,
      of: refundCheckLimit(status),
    };
    writeHistory(em, order, {
      at: now,
      kind: 'PG_CHECKED',
      actor: 'SYSTEM',
      params: plan.nextCheckAt ? { ...asked, nextAt: plan.nextCheckAt.toISOString() } : asked,
      webhookEvent: await lastQuestion(em, order.id, 'PG_LOOK_UP_REFUND'),
    });
    if (plan.nextCheckAt) return;
    const params = { ...about, reference: refundReference ?? '' };
    raiseAttention(em, order, { cause: 'STILL_UNKNOWN', params }, now);
  });
}

/** In the words of the timeline, the same for payments and refunds. */
const answers = {
  found: 'settled',
  unknown: 'unknown',
  repeated: 'repeated',
  refused: 'silent',
  lost: 'silent',
} as const;
