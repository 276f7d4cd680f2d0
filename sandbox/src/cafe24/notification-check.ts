import { isCurrency } from '@pgbridge/shared/currencies';
import { parseMoneyText } from '@pgbridge/shared/money-text';
import { type Fields, textOf } from '../web/message.ts';
import type { HashVerdict, MallOrder } from './mall-state.ts';
import { hashData } from './signing.ts';

export type NotificationKind = 'payment' | 'cancel';
export type Check = { verdict: HashVerdict; expectedHash: string | null };

const required: Record<NotificationKind, readonly string[]> = {
  payment: [
    'request_type',
    'partner_id',
    'paymethod',
    'tid',
    'amount',
    'order_id',
    'currency',
    'payed_tf',
    'result_code',
  ],
  cancel: ['request_type', 'partner_id', 'tid', 'order_id', 'currency', 'cancel_amount', 'status', 'result_code'],
};

/** Judges a notification by the mall's own reckoning (contract.md §4.4, §4.5, §6.2). */
export function checkNotification(
  kind: NotificationKind,
  fields: Fields | null,
  order: MallOrder | undefined,
  serviceKey: string,
): Check {
  if (!fields) return { verdict: 'unreadable', expectedHash: null };
  const text = (name: string) => textOf(fields, name);
  const amount = text(kind === 'payment' ? 'amount' : 'cancel_amount');
  const partnerId = text('partner_id');
  const signed = { amount, currency: text('currency'), orderId: text('order_id'), partnerId, tid: text('tid') };
  const expectedHash = hashData(signed, serviceKey);
  const judged = (verdict: HashVerdict): Check => ({ verdict, expectedHash });

  if ([...required[kind], 'hash_data'].some((name) => typeof fields[name] !== 'string')) return judged('missing_field');
  if (text('hash_data') !== expectedHash) return judged('bad_hash');
  if (!order) return judged('unknown_order');
  if (partnerId !== order.request.partner_id) return judged('wrong_partner');
  if (signed.currency !== order.currency) return judged('wrong_currency');
  if (kind === 'payment' && text('payed_tf') === 'T' && !isSameMoney(amount, order)) return judged('wrong_amount');
  if (kind === 'cancel' && signed.tid !== order.tid) return judged('wrong_tid');
  return judged('ok');
}

function isSameMoney(amount: string, order: MallOrder): boolean {
  if (amount === order.amount) return true;
  if (!isCurrency(order.currency)) return false;
  const told = parseMoneyText(amount, order.currency);
  return told !== null && told === parseMoneyText(order.amount, order.currency);
}
