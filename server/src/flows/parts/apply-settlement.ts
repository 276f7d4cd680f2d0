import type { Currency } from '@pgbridge/shared/currencies';
import { isInFlight } from '../../domain/cancellation.ts';
import { money, moneyText } from '../../domain/money.ts';
import { type NotificationContent, newsIn, paymentContent, planNotification } from '../../domain/notification.ts';
import type { PaymentFact } from '../../domain/pg-status.ts';
import type { Settlement } from '../../domain/settlement.ts';
import { isTooLateToRead } from '../../domain/sync-result.ts';
import type { Attempt } from '../../store/entities/attempt.ts';
import { Cancellation } from '../../store/entities/cancellation.ts';
import type { Order } from '../../store/entities/order.ts';
import type { WebhookEvent } from '../../store/entities/webhook-event.ts';
import { changeStatus, raiseAttention, resolveAttention, writeHistory } from '../../store/history.ts';
import { newId } from '../../store/new-id.ts';
import type { Em } from '../../store/orm.config.ts';
import type { Bridge } from '../bridge.ts';
import { addNotification } from './add-notification.ts';
import { complete } from './apply-refund.ts';
import { moveAttempt } from './plan-checks.ts';
import { type Telling, tellOfUntold } from './untold-cancellations.ts';

type Decided = {
  order: Order;
  attempt: Attempt;
  fact: PaymentFact;
  settlement: Extract<Settlement, { kind: 'settled' }>;
  /** The PG's id of what it gave back, when it told it. */
  refundCode?: string;
  event: WebhookEvent;
  now: Date;
};

/** Writes down what was decided: attempt, order, money, attention, and what Cafe24 must hear. */
export function applySettlement(bridge: Bridge, em: Em, decided: Decided): void {
  const { order, attempt, fact, settlement, event, now } = decided;
  attempt.orderCode ??= fact.orderCode;
  moveAttempt(order, attempt, settlement.attemptStatus, now, fact.dueAt);
  resolveAttention(order, 'STILL_UNKNOWN', now, attempt.reference);
  const readsTooLate = settlement.orderStatus === 'PAID' && isTooLateToRead(order);
  // Where a person is called for another reason, one is enough.
  const wasReadAsUnpaid = readsTooLate && order.mallReadPaid === false && !settlement.attention;
  if (settlement.paid) takeMoney(decided);
  if (settlement.paidBy) order.pgTransactionId = settlement.paidBy;
  if (settlement.orderStatus) changeStatus(em, order, settlement.orderStatus, now, event);
  if (settlement.givenBack && settlement.givenBack.minor > 0n) giveBack(em, decided);
  if (settlement.completesCancellations) completeAll(bridge, em, decided);
  const telling = settlement.givenBack
    ? tellOfUntold(bridge, em, { order, attempt, event, now }, fact.message)
    : 'NONE';
  raiseWhatIsOdd(em, decided, telling);
  if (wasReadAsUnpaid) {
    const params = { amount: moneyText(fact.amount), currency: fact.amount.currency };
    raiseAttention(em, order, { cause: 'READ_AS_UNPAID', params }, now);
  }
  // Of a synchronous checkout Cafe24 reads the result by itself; it is told only what it won't read any more, where it can be.
  const isTold = order.flow !== 'SYNC_CHECKOUT' || (readsTooLate && order.notificationUrl !== '');
  if (settlement.orderStatus && isTold) tellCafe24(bridge, em, decided);
}

/** What the PG gave back by itself needs a person only as long as Cafe24 doesn't know it, or can't be told. */
function raiseWhatIsOdd(em: Em, { order, settlement: { attention }, now }: Decided, telling: Telling): void {
  if (!attention) return;
  const { cause, params } = attention;
  if (cause !== 'CANCELLED_AT_PG') raiseAttention(em, order, attention, now);
  else if (telling !== 'BY_HAND') {
    const said = { telling: telling === 'ADMIN_API' ? 'yes' : 'no' };
    raiseAttention(em, order, { cause, params: { ...params, ...said } }, now);
  }
}

function takeMoney({ order, attempt, settlement, now }: Decided): void {
  order.paidMinor = settlement.paid?.minor ?? order.paidMinor;
  order.paidAt ??= now;
  order.pgTransactionId = attempt.orderCode;
}

function giveBack(em: Em, { order, fact, settlement, refundCode, now }: Decided): void {
  const { givenBack } = settlement;
  if (!givenBack) return;
  order.refundedMinor += givenBack.minor;
  em.create(Cancellation, {
    id: newId(now),
    order,
    amountMinor: givenBack.minor,
    amountText: null,
    status: 'COMPLETED',
    origin: 'PG',
    mode: null,
    reason: fact.message || null,
    refundReference: null,
    refundCode: refundCode ?? null,
    pgMessage: null,
    notificationUrl: null,
    createdAt: now,
    updatedAt: now,
    answeredAt: null,
    answerCode: null,
    completedAt: now,
    toldAt: null,
  });
  const params = { amount: moneyText(givenBack), currency: givenBack.currency, origin: 'PG' };
  writeHistory(em, order, { at: now, kind: 'CANCELLATION_RECORDED', actor: 'PG', params });
}

/** All the money is back, so every cancellation that waited for its end has ended. */
function completeAll(bridge: Bridge, em: Em, { order, fact, event, now }: Decided): void {
  const waiting = order.cancellations.getItems().filter(({ status }) => isInFlight(status));
  for (const cancellation of waiting) {
    complete(bridge, em, { order, cancellation, event, byAnswer: false, now }, fact.message);
  }
}

function tellCafe24(bridge: Bridge, em: Em, { order, attempt, fact, event, now }: Decided): void {
  const told = order.notifications
    .getItems()
    .filter(({ attemptNumber, kind }) => attemptNumber === attempt.number && kind !== 'CANCEL')
    .map(({ kind, content }) => ({ kind, news: newsIn(JSON.parse(content) as NotificationContent) }));
  const plan = planNotification(order.status, told);
  if (!plan) return;
  // External checkout has an address of its own at Cafe24, which gets all its news.
  const kind = order.flow === 'EXTERNAL_CHECKOUT' ? 'EXTERNAL' : plan.kind;
  const content = paymentContent(
    { ...order, zeroText: zeroTextOf(order), tid: fact.orderCode, partialCancel: bridge.pg.capabilities.partialCancel },
    plan,
    fact.message,
  );
  const { number: attemptNumber } = attempt;
  addNotification(bridge, em, order, { kind, attemptNumber, url: order.notificationUrl, content, cause: event, now });
}

/** Of a failed payment the notices for external checkout carry zero as an amount of the currency, the others a bare 0 (contract.md §5.8). */
function zeroTextOf({ flow, currency }: Order): string {
  return flow === 'EXTERNAL_CHECKOUT' ? moneyText(money(0n, currency as Currency)) : '0';
}
