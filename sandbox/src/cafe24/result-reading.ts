import { post } from '../web/call.ts';
import { type Fields, textOf, writeForm } from '../web/message.ts';
import type { MallContext } from './mall-context.ts';
import type { AppAnswer, MallOrder, ReadingVerdict, ResultReading } from './mall-state.ts';
import { hashData } from './signing.ts';

/**
 * Synchronous checkout: the buyer is back with a key, and the mall asks the app for the result (contract.md §4.3). Only a
 * signed answer about this very order counts; a key other than the payment page's is not even asked with.
 */
export async function readResult(mall: MallContext, order: MallOrder, key: string): Promise<ResultReading> {
  const answer = key === keyOf(order) ? await mall.work.track(ask(mall, order, key)) : null;
  const verdict = answer ? judge(mall, order, answer) : 'wrong_key';
  const reading = { ...(answer ?? { status: null, body: null }), at: mall.now().toISOString(), verdict };
  order.readings = [...(order.readings ?? []), reading];
  if (verdict === 'paid' || verdict === 'unpaid') take(order, reading.body as Fields, verdict === 'paid');
  order.updatedAt = reading.at;
  mall.store.touch();
  return reading;
}

/** The key that the payment page's address carried. */
function keyOf({ answer }: MallOrder): string | null {
  const paymentUrl = textOf((answer?.body ?? {}) as Fields, 'payment_url');
  return URL.parse(paymentUrl)?.searchParams.get('key') ?? null;
}

async function ask({ appUrl, stopped }: MallContext, { shopNo }: MallOrder, key: string): Promise<AppAnswer> {
  const url = `${appUrl().replace(/\/$/, '')}/api/synchronous-checkout/checkout/status`;
  // Nobody documents which of the two Cafe24 sends; so one shop of a mall sends the one, the next the other.
  const { status, body, error } =
    shopNo % 2 === 1
      ? await post(url, 'application/json', JSON.stringify({ key }), stopped)
      : await post(url, 'application/x-www-form-urlencoded', writeForm({ key }), stopped);
  return { status, body, error };
}

function judge({ serviceKey }: MallContext, order: MallOrder, { status, body }: AppAnswer): ReadingVerdict {
  if (status !== 200 || body === null || typeof body !== 'object') return 'refused';
  const text = (name: string) => textOf(body as Fields, name);
  const partnerId = text('partner_id');
  const signed = { amount: text('amount'), currency: text('currency'), orderId: text('order_id'), partnerId };
  if (text('hash_data') !== hashData({ ...signed, tid: text('tid') }, serviceKey)) return 'bad_hash';
  const isOurs =
    signed.orderId === order.orderNumber && partnerId === order.partnerId && signed.currency === order.currency;
  const paid = text('payed_tf') === 'T';
  if (!isOurs || (paid && (signed.amount !== order.amount || text('tid') === ''))) return 'wrong_facts';
  return paid && text('result_code') === '0000' ? 'paid' : 'unpaid';
}

function take(order: MallOrder, fields: Fields, paid: boolean): void {
  order.payedTf = paid ? 'T' : 'F';
  order.tid = textOf(fields, 'tid') || null;
  order.payMethod = textOf(fields, 'paymethod');
  if (order.cancelled.length === 0) order.status = paid ? 'paid' : 'failed';
}
