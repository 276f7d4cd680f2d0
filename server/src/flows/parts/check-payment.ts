import type { Currency } from '@pgbridge/shared/currencies';
import type { OrderStatus } from '@pgbridge/shared/words';
import { type CheckPlan, decidePaymentCheck, paymentCheckLimit } from '../../domain/checks.ts';
import { money, moneyText } from '../../domain/money.ts';
import { canMove } from '../../domain/order.ts';
import type { PaymentFact } from '../../domain/pg-status.ts';
import { expiry } from '../../domain/settlement.ts';
import { type ClaimedCheck, isStillClaimed, lastQuestion } from '../../store/due-checks.ts';
import { Attempt } from '../../store/entities/attempt.ts';
import type { Order } from '../../store/entities/order.ts';
import type { WebhookEvent } from '../../store/entities/webhook-event.ts';
import { changeStatus, raiseAttention, writeHistory } from '../../store/history.ts';
import { lockOrdersByReference } from '../../store/orders.ts';
import type { Em } from '../../store/orm.config.ts';
import { inTransaction } from '../../store/transaction.ts';
import { type Bridge, pgKeysOf } from '../bridge.ts';
import { applySettlement } from './apply-settlement.ts';
import { type Heard, hearPg } from './ask-pg.ts';
import { moveAttempt } from './plan-checks.ts';

/** Without the merchant's keys nobody can be asked. */
const unheard: Heard = { word: 'silent', fact: null, failure: null };

/** Asks the PG about one attempt. Where its word moves the order, that is all; else the next step is decided and kept. */
export async function checkPayment(bridge: Bridge, claimed: ClaimedCheck): Promise<void> {
  const attempt = await bridge.orm.em.fork().findOneOrFail(Attempt, claimed.id, { populate: ['order.mall'] });
  const keys = pgKeysOf(bridge, attempt.order.getEntity().mall.getEntity());
  const heard = keys ? await hearPg(bridge, attempt, keys, { showsLoss: false }) : unheard;
  await storeStep(bridge, claimed, attempt.reference, heard);
}

function storeStep(bridge: Bridge, claimed: ClaimedCheck, reference: string, heard: Heard): Promise<void> {
  return inTransaction(bridge.orm, async (em) => {
    const now = bridge.clock.now();
    const target = (await lockOrdersByReference(em, [reference])).get(reference);
    if (!target) throw new Error(`attempt ${reference} has gone`);
    // Whatever happened meanwhile, the PG's word among it, has made a plan of its own.
    if (!isStillClaimed(target.attempt, claimed)) return;
    const question = await lastQuestion(em, target.order.id, 'PG_LOOK_UP');
    takeStep(bridge, em, { ...target, claimed, heard, question, now });
  });
}

/** What the PG said of an attempt, in the transaction that holds its order. */
export type Answered = {
  order: Order;
  attempt: Attempt;
  heard: Heard;
  question: WebhookEvent | undefined;
  now: Date;
};

type Step = Answered & { claimed: ClaimedCheck };

function takeStep(bridge: Bridge, em: Em, step: Step): void {
  const { attempt, claimed, heard, now } = step;
  const { status, checkCount } = attempt;
  const known = { status, checkCount, orderCode: attempt.orderCode ?? null, expiresAt: attempt.expiresAt ?? null };
  const outcome = decidePaymentCheck({ ...known, dueAt: claimed.dueAt }, heard.word, now);
  if (outcome.kind === 'expire') expire(bridge, em, step);
  else if (outcome.kind === 'rest') {
    Object.assign(attempt, { nextCheckAt: outcome.nextCheckAt, checkCount: outcome.checkCount });
  } else if (outcome.kind === 'wait') waitOn(em, step, known, outcome);
  else learn(em, step, outcome.kind === 'found' ? 'REQUESTED' : 'FAILED');
}

/** The PG's answer ends the doubt: it has the payment and waits for the buyer, or never got our call. */
export function learn(em: Em, step: Answered, to: 'REQUESTED' | 'FAILED'): void {
  const { order, attempt, heard, now } = step;
  attempt.orderCode ??= heard.fact?.orderCode;
  writeQuestion(em, step, answerOf(heard));
  moveAttempt(order, attempt, to, now);
  moveOrder(em, step, to);
}

/** Nothing new: the next question, or a person. Nothing is guessed. */
function waitOn(em: Em, step: Step, known: Known, { nextCheckAt, checkCount }: CheckPlan): void {
  const { order, attempt, heard, now } = step;
  Object.assign(attempt, { nextCheckAt, checkCount });
  writeQuestion(em, step, questionOf(heard, known, nextCheckAt));
  if (known.status === 'REQUESTED' && known.orderCode === null) {
    // The process that asked has died, and the PG doesn't say what it did. The questions go on as they are.
    Object.assign(attempt, { status: 'UNKNOWN', updatedAt: now });
    moveOrder(em, step, 'UNKNOWN');
  }
  if (nextCheckAt) return;
  const amount = requestedOf(attempt);
  const about = { about: 'payment', amount: moneyText(amount), currency: amount.currency };
  raiseAttention(em, order, { cause: 'STILL_UNKNOWN', params: { ...about, reference: attempt.reference } }, now);
}

function writeQuestion(em: Em, { order, question, now }: Answered, params: Record<string, string | number>): void {
  writeHistory(em, order, { at: now, kind: 'PG_CHECKED', actor: 'SYSTEM', params, webhookEvent: question });
}

function moveOrder(em: Em, { order, attempt, question, now }: Answered, to: 'REQUESTED' | 'FAILED' | 'UNKNOWN'): void {
  const isCurrent = attempt.number === order.attemptCount;
  if (isCurrent && canMove(order.status, to)) changeStatus(em, order, to, now, question);
}

/** The time is over and no money came: the same as if the PG had said "expired", so Cafe24 is told in the same way. */
export function expire(bridge: Bridge, em: Em, { order, attempt, heard, question: event, now }: Answered): void {
  const amount = requestedOf(attempt);
  const { reference, orderCode } = attempt;
  const fact: PaymentFact = { reference, orderCode: orderCode ?? '', status: 'EXPIRED', amount, message: '' };
  const params = { answer: heard.word, amount: moneyText(amount), currency: amount.currency };
  writeHistory(em, order, { at: now, kind: 'PAYMENT_EXPIRED', actor: 'SYSTEM', params, webhookEvent: event });
  if (!event) throw new Error(`nobody was asked about attempt ${reference}`);
  applySettlement(bridge, em, { order, attempt, fact, settlement: expiry(order, attempt), event, now });
}

const requestedOf = ({ requestedMinor, currency }: Attempt) => money(requestedMinor, currency as Currency);

/** What the PG answered, for the sentence; where it has the payment, how it stands there. */
export function answerOf({ word, failure, fact }: Heard): Record<string, string> {
  const said = word === 'settled' && fact ? { status: fact.status, amount: moneyText(fact.amount) } : null;
  const currency = said && fact ? { currency: fact.amount.currency } : null;
  return { about: 'payment', answer: word, ...(failure && { failure }), ...said, ...currency };
}

type Known = { status: OrderStatus; orderCode: string | null; checkCount: number };

/** For the sentence: what the PG answered, the how many-eth question it was, and when the next is due. */
function questionOf(heard: Heard, known: Known, nextCheckAt: Date | null): Record<string, string | number> {
  const of = paymentCheckLimit(known);
  const params = { ...answerOf(heard), n: known.checkCount, ...(of && { of }) };
  return nextCheckAt ? { ...params, nextAt: nextCheckAt.toISOString() } : params;
}
