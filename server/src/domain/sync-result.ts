import type { OrderStatus } from '@pgbridge/shared/words';
import type { WireAnswer } from './answers.ts';
import { isOverWithoutMoney } from './order.ts';
import { answerTo, type Refusal } from './refusal.ts';
import { sign, transactionText } from './signatures.ts';

const hour = 3_600_000;
/** How long the result can be read: after the last change while unpaid, after the money came once paid. */
const keyLifeMs = { unpaid: 24 * hour, paid: 6 * hour };

export type KeyedOrder = {
  updatedAt: Date;
  paidAt?: Date | null;
  attemptCount: number;
  pgTransactionId?: string | null;
};

/** Whether an attempt's key still opens the result: its time isn't over, and no later attempt took its place. */
export function isKeyAlive(
  order: KeyedOrder,
  attempt: { number: number; orderCode?: string | null },
  now: Date,
): boolean {
  const [since, life] = order.paidAt ? [order.paidAt, keyLifeMs.paid] : [order.updatedAt, keyLifeMs.unpaid];
  if (now.getTime() - since.getTime() >= life) return false;
  const paidIt = Boolean(attempt.orderCode) && order.pgTransactionId === attempt.orderCode;
  return paidIt || (!order.paidAt && attempt.number === order.attemptCount);
}

/** Paid, as far as Cafe24's order goes: money that went back in full no longer pays for anything. */
export function isPaid(status: OrderStatus): boolean {
  return status === 'PAID' || status === 'PARTIALLY_REFUNDED';
}

/** What the buyer's browser carries back to the mall in synchronous mode (contract.md §4.2). It proves nothing. */
export type SyncReturn = {
  result_code: '0000' | '9999';
  result_message: 'Order paid' | 'Order Not Successful' | 'PG order not found';
};

export function syncReturn(status: OrderStatus, isKnownToPg: boolean): SyncReturn {
  if (isPaid(status)) return { result_code: '0000', result_message: 'Order paid' };
  const result_message = isKnownToPg ? 'Order Not Successful' : 'PG order not found';
  return { result_code: '9999', result_message };
}

export type ReadableOrder = {
  status: OrderStatus;
  partnerId: string;
  paymentMethod: string;
  /** Empty when no PG transaction is known. */
  tid: string;
  /** Cafe24's own text of the amount. */
  amountText: string;
  /** "0" in the digits of the currency. */
  zeroText: string;
  orderNumber: string;
  currency: string;
  /** JSON text. */
  extraData: string;
  partialCancel: boolean;
  cancelMode: 'sync' | 'async';
};

/** The answer to Cafe24's reading (contract.md §4.3), with H2 over the facts as they are stored. */
export function resultAnswer(order: ReadableOrder, serviceKey: string): WireAnswer {
  const paid = isPaid(order.status);
  const amount = paid ? order.amountText : order.zeroText;
  return {
    status: 200,
    body: {
      partner_id: order.partnerId,
      paymethod: order.paymentMethod,
      tid: order.tid,
      amount,
      order_id: order.orderNumber,
      cancel_mode: order.cancelMode,
      all_cancel_tf: 'T',
      part_cancel_tf: order.partialCancel ? 'T' : 'F',
      escrow_tf: 'F',
      currency: order.currency,
      payed_tf: paid ? 'T' : 'F',
      easy_pay: 'F',
      hash_data: sign(transactionText({ ...order, amount }), serviceKey),
      extra_data: JSON.parse(order.extraData),
      result_code: paid ? '0000' : '1400',
      result_message: paid ? 'Order paid' : 'Order failed',
    },
  };
}

/** The answer to a reading that was turned down: nothing of the order, nothing signed. */
export function resultRefused(refusal: Refusal): WireAnswer {
  const { status, message } = answerTo(refusal);
  return { status, body: { result_code: '9999', result_message: message } };
}

/** Money that Cafe24 won't find by reading: it read "not paid" already, or the order was over. */
export function isTooLateToRead(order: { status: OrderStatus; mallReadPaid?: boolean | null }): boolean {
  return order.mallReadPaid === false || isOverWithoutMoney(order.status);
}
