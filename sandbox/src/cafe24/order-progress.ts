import { isCurrency } from '@pgbridge/shared/currencies';
import { parseMoneyText } from '@pgbridge/shared/money-text';
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
  order.cancelled.push(textOf(fields, 'cancel_amount'));
  order.status = isAllGivenBack(order) ? 'cancelled' : 'partly_cancelled';
}

function isAllGivenBack({ cancelled, amount, currency }: MallOrder): boolean {
  if (!isCurrency(currency)) return false;
  const units = (text: string) => parseMoneyText(text, currency) ?? 0n;
  return cancelled.reduce((sum, text) => sum + units(text), 0n) >= units(amount);
}
