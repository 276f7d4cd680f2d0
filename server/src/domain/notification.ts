import type { NotificationKind, OrderStatus } from '@pgbridge/shared/words';
import { isOverWithoutMoney } from './order.ts';
import { sign } from './signatures.ts';

/** What Cafe24 must hear of a payment (contract.md §4.4, §4.5). */
export type PaymentNews = 'pending' | 'paid' | 'failed';

/** A notification that Cafe24 got, or will get, about the same attempt. */
export type Told = { kind: NotificationKind; news: PaymentNews };

export type NotificationPlan = { kind: Extract<NotificationKind, 'PAYMENT' | 'TRANSFER'>; news: PaymentNews };

/**
 * Whether a change of status must be told, and how. An instant payment sends one message; a payment that was pending (or
 * was told as failed before its money came) is told a second time, as a transfer.
 * @param told what Cafe24 was told of this attempt so far
 */
export function planNotification(status: OrderStatus, told: readonly Told[]): NotificationPlan | null {
  const news = newsOf(status);
  if (!news || told.some((earlier) => earlier.news === news)) return null;
  return { kind: news === 'paid' && told.length > 0 ? 'TRANSFER' : 'PAYMENT', news };
}

function newsOf(status: OrderStatus): PaymentNews | null {
  if (status === 'PENDING') return 'pending';
  if (status === 'PAID') return 'paid';
  return isOverWithoutMoney(status) ? 'failed' : null;
}

/** The fields of a payment notification, without its signature, in the order Cafe24's sample sends them. */
export type NotificationContent = {
  request_type: 'payment' | 'notification';
  partner_id: string;
  paymethod: string;
  tid: string;
  amount: string;
  order_id: string;
  all_cancel_tf: 'T' | 'F';
  part_cancel_tf: 'T' | 'F';
  escrow_tf: 'F';
  currency: string;
  payed_tf: 'T' | 'F';
  easypay: 'F';
  extra_data: unknown;
  result_code: '0000' | '9999';
  result_message: string;
};

export type ToldOrder = {
  partnerId: string;
  paymentMethod: string;
  tid: string;
  /** Cafe24's own text of the amount, echoed so that both sides hash the same characters. */
  amountText: string;
  orderNumber: string;
  currency: string;
  /** JSON text. */
  extraData: string;
  partialCancel: boolean;
  /** How nothing is written. */
  zeroText: string;
};

const defaultMessage = { pending: 'Waiting for deposit', paid: 'Payment success', failed: 'Payment failed' } as const;

/** Freezes what will be sent. A failed payment carries the amount "0", a pending one the full amount (contract.md §4.4). */
export function paymentContent(order: ToldOrder, plan: NotificationPlan, message: string): NotificationContent {
  return {
    request_type: plan.kind === 'TRANSFER' ? 'notification' : 'payment',
    partner_id: order.partnerId,
    paymethod: order.paymentMethod,
    tid: order.tid,
    amount: plan.news === 'failed' ? order.zeroText : order.amountText,
    order_id: order.orderNumber,
    all_cancel_tf: 'T',
    part_cancel_tf: order.partialCancel ? 'T' : 'F',
    escrow_tf: 'F',
    currency: order.currency,
    payed_tf: plan.news === 'paid' ? 'T' : 'F',
    easypay: 'F',
    extra_data: JSON.parse(order.extraData),
    result_code: plan.news === 'failed' ? '9999' : '0000',
    result_message: message || defaultMessage[plan.news],
  };
}

/** The fields of a cancel notification, without its signature (contract.md §6.2). */
export type CancelContent = {
  request_type: 'cancelnoty';
  partner_id: string;
  tid: string;
  order_id: string;
  paymethod: string;
  currency: string;
  cancel_amount: string;
  status: 'P' | 'F';
  extra_data: unknown;
  result_code: '0000' | '9999';
  result_message: string;
};

/**
 * Freezes what Cafe24 hears of a cancellation; `amountText` is the amount in Cafe24's own spelling. A rejected one carries
 * the amount that was asked for, so that Cafe24 can tell which it was.
 */
export function cancelContent(
  order: Omit<ToldOrder, 'partialCancel' | 'zeroText'>,
  done: boolean,
  message: string,
): CancelContent {
  return {
    request_type: 'cancelnoty',
    partner_id: order.partnerId,
    tid: order.tid,
    order_id: order.orderNumber,
    paymethod: order.paymentMethod,
    currency: order.currency,
    cancel_amount: order.amountText,
    status: done ? 'P' : 'F',
    extra_data: JSON.parse(order.extraData),
    result_code: done ? '0000' : '9999',
    result_message: message || (done ? 'Refunded' : 'Refund rejected'),
  };
}

type Signed = { hash_data: string };

/** One field that a signature covers, as it stands in the message. */
export type SignedField = { name: string; value: string };

/** What H3, H4 and H6 cover, in the order in which the values are joined (contract.md §3). */
export function signedFields(content: NotificationContent | CancelContent): SignedField[] {
  const amount = 'cancel_amount' in content ? { cancel_amount: content.cancel_amount } : { amount: content.amount };
  const { currency, order_id, partner_id, tid } = content;
  return Object.entries({ ...amount, currency, order_id, partner_id, tid }).map(([name, value]) => ({ name, value }));
}

/** Adds H3/H4, for a cancellation H6, over the frozen fields, with the service key of the moment. */
export function signedContent(content: NotificationContent, serviceKey: string): NotificationContent & Signed;
export function signedContent(content: CancelContent, serviceKey: string): CancelContent & Signed;
export function signedContent(
  content: NotificationContent | CancelContent,
  serviceKey: string,
): Record<string, unknown> & Signed;
export function signedContent(
  content: NotificationContent | CancelContent,
  serviceKey: string,
): Record<string, unknown> & Signed {
  const { extra_data, result_code, result_message, ...facts } = content;
  const covered = signedFields(content).map(({ value }) => value);
  const hash_data = sign(covered.join(''), serviceKey);
  return { ...facts, hash_data, extra_data, result_code, result_message };
}

/** What a stored content told Cafe24. */
export function newsIn(content: Pick<NotificationContent, 'payed_tf' | 'result_code'>): PaymentNews {
  if (content.payed_tf === 'T') return 'paid';
  return content.result_code === '0000' ? 'pending' : 'failed';
}
