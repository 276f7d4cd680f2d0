import { isCurrency } from '@pgbridge/shared/currencies';
import { formatMoneyText, parseMoneyText } from '@pgbridge/shared/money-text';
import { type Fields, textOf } from '../web/message.ts';
import type { MallOrder } from './mall-state.ts';

/** Moves the mall's order on by a payment notification it has taken. A paid order stays paid. */
export function applyPayment(order: MallOrder, fields: Fields): void {
  const paid = textOf(fields, 'payed_tf') === 'T';
  if (order.payedTf === 'T' && !paid) return;
  order.payedTf = paid ? 'T' : 'F';
  order.requestType = textOf(fields, 'request_type');
  order.tid = textOf(fields, 'tid');
  order.payMethod = textOf(fields, 'paymethod');
  if (paid) order.status = order.cancelled.length > 0 ? order.status : 'paid';
  else order.status = textOf(fields, 'result_code') === '0000' ? 'waiting' : 'failed';
}

/** A refused cancellation (`status` F) changes nothing. */
export function applyCancellation(order: MallOrder, fields: Fields): void {
  if (textOf(fields, 'status') !== 'P') return;
  markCancelled(order, textOf(fields, 'cancel_amount'));
}

/** This much was given back. */
export function markCancelled(order: MallOrder, amount: string): void {
  order.cancelled.push(amount);
  order.status = leftIn(order) <= 0n ? 'cancelled' : 'partly_cancelled';
}

/** What is left to cancel, as decimal text. */
export function leftOf(order: MallOrder): string {
  return isCurrency(order.currency) ? formatMoneyText(leftIn(order), order.currency) : order.amount;
}

function leftIn({ cancelled, amount, currency }: MallOrder): bigint {
  if (!isCurrency(currency)) return 0n;
  const units = (text: string) => parseMoneyText(text, currency) ?? 0n;
  return cancelled.reduce((left, text) => left - units(text), units(amount));
}
