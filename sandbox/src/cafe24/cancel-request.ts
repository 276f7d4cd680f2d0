import { post } from '../web/call.ts';
import { type Fields, textOf, writeForm } from '../web/message.ts';
import type { MallContext } from './mall-context.ts';
import type { CancelMode, CancelTry, MallOrder } from './mall-state.ts';
import { leftOf, markCancelled } from './order-progress.ts';
import { hashData } from './signing.ts';

export type CancelOrderRequest = {
  mallId: string;
  orderNumber: string;
  /** Free text: the mall signs and sends exactly this. Left out: all that is left. */
  amount?: string;
  mode: CancelMode;
  format?: 'json' | 'form';
  /** Put over the message before it is signed; null leaves a field out; a given `hash_data` is kept. */
  overrides?: Fields;
  /** Put over the message after it was signed. */
  tamper?: Fields;
};

const paths: Record<CancelMode, string> = {
  sync: '/api/synchronous-refund/cancel',
  async: '/api/asynchronous-refund/cancel',
};

/**
 * The mall's operator cancels an order, whole or part: one cancel request to the app (contract.md §6.1). A synchronous one
 * that is answered 0000 is done; an asynchronous one waits for its notification. @returns null for an unknown order.
 */
export async function cancelOrder(context: MallContext, request: CancelOrderRequest): Promise<CancelTry | null> {
  const order = context.store.order(request.mallId, request.orderNumber);
  if (!order) return null;
  const { mode, format = 'json' } = request;
  const message = composeCancel(context, order, request);
  const amount = textOf(message, 'cancel_amount');
  const askedAt = context.now().toISOString();
  const answer = await context.work.track(send(context, mode, message, format));
  const made: CancelTry = { askedAt, mode, amount, request: message, answer };
  order.cancelTries = [...(order.cancelTries ?? []), made];
  const { body } = answer;
  const isTaken = answer.status === 200 && typeof body === 'object' && (body as Fields | null)?.result_code === '0000';
  if (isTaken && mode === 'sync') markCancelled(order, amount);
  order.updatedAt = context.now().toISOString();
  context.store.touch();
  return made;
}

function composeCancel(
  { baseUrl, serviceKey }: MallContext,
  order: MallOrder,
  { amount = leftOf(order), overrides = {}, tamper = {} }: CancelOrderRequest,
): Fields {
  const message: Fields = withoutNulls({
    order_id: order.orderNumber,
    partner_id: order.partnerId,
    amount: order.amount,
    cancel_amount: amount,
    currency: order.currency,
    tid: order.tid ?? '',
    cancel_noty_url: `${baseUrl()}/malls/${order.mallId}/Pay/Recv/openpg/PayReceiveCancelNoty.php`,
    ...overrides,
  });
  if (!('hash_data' in overrides)) message.hash_data = signed(message, serviceKey);
  return withoutNulls({ ...message, ...tamper });
}

function signed(message: Fields, serviceKey: string): string {
  const text = (name: string) => (message[name] === undefined ? '' : String(message[name]));
  const fields = { amount: text('cancel_amount'), currency: text('currency'), orderId: text('order_id') };
  return hashData({ ...fields, partnerId: text('partner_id'), tid: text('tid') }, serviceKey);
}

const withoutNulls = (fields: Fields): Fields =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null));

async function send({ appUrl, stopped }: MallContext, mode: CancelMode, message: Fields, format: 'json' | 'form') {
  const url = `${appUrl().replace(/\/$/, '')}${paths[mode]}`;
  const { status, body, error } =
    format === 'json'
      ? await post(url, 'application/json', JSON.stringify(message), stopped)
      : await post(url, 'application/x-www-form-urlencoded', writeForm(message), stopped);
  return { status, body, error };
}
