import type { Currency } from '@pgbridge/shared/currencies';
import { awaitsAnswer, isNotified, type RefundFact, statusAfterRefund } from '../../domain/cancellation.ts';
import { answerCheckAt } from '../../domain/checks.ts';
import { money, moneyText } from '../../domain/money.ts';
import { cancelContent, type NotificationContent, newsIn } from '../../domain/notification.ts';
import { canMove } from '../../domain/order.ts';
import type { Attempt } from '../../store/entities/attempt.ts';
import type { Cancellation } from '../../store/entities/cancellation.ts';
import type { Order } from '../../store/entities/order.ts';
import type { WebhookEvent } from '../../store/entities/webhook-event.ts';
import { changeStatus, raiseAttention, resolveAttention, writeHistory } from '../../store/history.ts';
import type { Em } from '../../store/orm.config.ts';
import type { Bridge } from '../bridge.ts';
import { addNotification } from './add-notification.ts';
import { moveAttempt, moveCancellation } from './plan-checks.ts';
import { tellOfUntold } from './untold-cancellations.ts';

/** The rows that the end of a cancellation changes; the order is locked, its attempts and attentions are loaded. */
export type RefundRows = {
  order: Order;
  cancellation: Cancellation;
  /** The message that brought the PG's word. */
  event: WebhookEvent;
  /** It was the answer to our own call. */
  byAnswer: boolean;
  now: Date;
};

/** The PG works on it; the amount stays reserved. */
function markPending(em: Em, { order, cancellation, event, now }: RefundRows): void {
  moveCancellation(cancellation, 'PENDING', now);
  const params = amountOf(order, cancellation);
  writeHistory(em, order, { at: now, kind: 'CANCEL_PENDING', actor: 'PG', params, webhookEvent: event });
}

/** The money went back: what was reserved is given back now. */
export function complete(bridge: Bridge, em: Em, rows: RefundRows, message: string): void {
  const { order, cancellation, event, now } = rows;
  end(order, cancellation, 'COMPLETED', message, now);
  cancellation.completedAt = now;
  if (awaitsAnswer(cancellation, now)) cancellation.nextCheckAt = answerCheckAt(cancellation.createdAt);
  order.reservedMinor -= cancellation.amountMinor;
  order.refundedMinor += cancellation.amountMinor;
  order.updatedAt = now;
  const left = moneyText(money(order.paidMinor - order.refundedMinor, order.currency as Currency));
  const params = { ...amountOf(order, cancellation), left };
  writeHistory(em, order, { at: now, kind: 'CANCEL_COMPLETED', actor: 'PG', params, webhookEvent: event });
  const reached = statusAfterRefund(order.paidMinor, order.refundedMinor);
  const attempt = paidAttempt(order);
  if (canMove(attempt.status, reached)) moveAttempt(order, attempt, reached, now);
  if (canMove(order.status, reached)) changeStatus(em, order, reached, now, event);
  tellCafe24(bridge, em, rows, message);
  // Staff saw beforehand what Cafe24 will be told; the PG's words can't be foreseen.
  tellOfUntold(bridge, em, { order, attempt, event, now }, cancellation.origin === 'OPERATOR' ? '' : message);
}

/** The money stays where it is, and the amount can be cancelled again. */
export function rejectRefund(bridge: Bridge, em: Em, rows: RefundRows, message: string): void {
  const { order, cancellation, event, now } = rows;
  end(order, cancellation, 'REJECTED', message, now);
  order.reservedMinor -= cancellation.amountMinor;
  order.updatedAt = now;
  const params = { ...amountOf(order, cancellation), ...(message ? { pgMessage: message } : {}) };
  writeHistory(em, order, { at: now, kind: 'CANCEL_REJECTED', actor: 'PG', params, webhookEvent: event });
  raiseAttention(em, order, { cause: 'CANCEL_REJECTED', params }, now);
  tellCafe24(bridge, em, rows, message);
}

/** What the PG said, applied; the verdict on it has been "move". */
export function applyRefund(bridge: Bridge, em: Em, rows: RefundRows, fact: RefundFact): void {
  rows.cancellation.refundCode = fact.refundCode;
  if (fact.status === 'PENDING') markPending(em, rows);
  else if (fact.status === 'COMPLETED') complete(bridge, em, rows, fact.message);
  else rejectRefund(bridge, em, rows, fact.message);
}

/** The attempt whose money paid the order. */
export function paidAttempt(order: Order): Attempt {
  const attempt = order.attempts.getItems().find(({ orderCode }) => orderCode === order.pgTransactionId);
  if (!attempt) throw new Error(`order ${order.id} has money but no attempt that brought it`);
  return attempt;
}

function end(
  order: Order,
  cancellation: Cancellation,
  status: 'COMPLETED' | 'REJECTED',
  message: string,
  now: Date,
): void {
  resolveAttention(order, 'STILL_UNKNOWN', now, cancellation.refundReference);
  moveCancellation(cancellation, status, now);
  cancellation.pgMessage = message || null;
}

/** The notification that an asynchronous request asked for; a synchronous one hears the end in its answer. */
function tellCafe24(
  bridge: Bridge,
  em: Em,
  { order, cancellation, event, byAnswer, now }: RefundRows,
  message: string,
): void {
  const { mode, notificationUrl } = cancellation;
  const status = cancellation.status === 'COMPLETED' ? 'COMPLETED' : 'REJECTED';
  if (!isNotified({ mode: mode ?? null, status, byAnswer }) || !notificationUrl) return;
  const { amount } = amountOf(order, cancellation);
  const tid = tidAtCafe24(order);
  const told = { ...order, tid, amountText: cancellation.amountText ?? amount };
  const content = cancelContent(told, status === 'COMPLETED', message);
  const attemptNumber = paidAttempt(order).number;
  addNotification(bridge, em, order, {
    kind: 'CANCEL',
    attemptNumber,
    url: notificationUrl,
    content,
    cause: event,
    now,
  });
}

/** The payment that Cafe24 was told of; where it reads by itself, the one that pays the order. */
function tidAtCafe24({ notifications, pgTransactionId }: Order): string {
  const told = notifications
    .getItems()
    .filter(({ kind }) => kind !== 'CANCEL')
    .map(({ content }) => JSON.parse(content) as NotificationContent);
  return told.findLast((content) => newsIn(content) === 'paid')?.tid ?? pgTransactionId ?? '';
}

/** For sentences: the amount as decimal text, and its currency. */
function amountOf(order: Order, { amountMinor }: Pick<Cancellation, 'amountMinor'>) {
  return { amount: moneyText(money(amountMinor, order.currency as Currency)), currency: order.currency };
}
