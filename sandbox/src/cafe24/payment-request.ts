import { randomBytes } from 'node:crypto';
import { post } from '../web/call.ts';
import { type Fields, textOf, writeForm } from '../web/message.ts';
import { partnerIdOf } from './admin/app-state.ts';
import { findMall, findShop, type MallContext } from './mall-context.ts';
import type { AppAnswer, MallFlow, MallOrder, SandboxMall, SandboxShop } from './mall-state.ts';
import { hashData } from './signing.ts';

export type OrderRequest = {
  mallId: string;
  shopNo: number;
  /** Free text: the mall signs and sends exactly this. */
  amount: string;
  currency?: string;
  productName?: string;
  buyerId?: string;
  format?: 'json' | 'form';
  /** Asynchronous unless said otherwise. */
  flow?: MallFlow;
  /** An order number of one's own; the same one again repeats the request. */
  orderNumber?: string;
  /** Put over the message before it is signed; null leaves a field out; a given `hash_data` is kept. */
  overrides?: Fields;
  /** Put over the message after it was signed. */
  tamper?: Fields;
};

export type PlacedOrder = {
  orderNumber: string;
  answer: AppAnswer;
  /** Where Cafe24 would send the buyer; null when the app refused. */
  paymentUrl: string | null;
};

/** The buyer presses Pay: one payment request to the app (contract.md §4.1). @returns null for an unknown shop. */
export async function placeOrder(context: MallContext, request: OrderRequest): Promise<PlacedOrder | null> {
  const mall = findMall(context, request.mallId);
  const shop = findShop(mall, request.shopNo);
  if (!mall || !shop) return null;
  const orderNumber = request.orderNumber ?? context.store.nextOrderNumber(mall.mallId, context.now());
  const message = composeRequest(context, mall, shop, orderNumber, request);
  const order = rememberOrder(context, mall, shop, orderNumber, request, message);
  const answer = await context.work.track(send(context, message, request));
  const paymentUrl = paymentUrlOf(answer);
  order.answer = answer;
  order.updatedAt = context.now().toISOString();
  if (!paymentUrl && order.status === 'requested') order.status = 'refused';
  if (paymentUrl && order.status === 'refused') order.status = 'requested';
  context.store.touch();
  return { orderNumber, answer, paymentUrl };
}

function composeRequest(
  { baseUrl, serviceKey, store }: MallContext,
  mall: SandboxMall,
  shop: SandboxShop,
  orderNumber: string,
  { amount, currency = shop.currency, buyerId = 'demo-buyer', flow, overrides = {}, tamper = {} }: OrderRequest,
): Fields {
  const receiver = `${baseUrl()}/malls/${mall.mallId}/Pay/Recv/openpg`;
  const message: Fields = withoutNulls({
    amount,
    currency,
    order_id: orderNumber,
    partner_id: partnerIdOf(store, mall.mallId, shop),
    buyer_id: buyerId,
    shop_no: String(shop.shopNo),
    return_url: `${receiver}/PayReceiveRtnPage.php`,
    // A mall that reads the result by itself gives no address to be told at (contract.md §4.1).
    return_noty_url: flow === 'sync' ? null : `${receiver}/PayReceiveNoty.php`,
    extra_data: {
      pgName: 'pgbridge-demo',
      orderId: orderNumber,
      LogKey: `PGPy${randomBytes(12).toString('hex')}`,
      sRdrLogKey: `PGPy${randomBytes(12).toString('hex')}`,
    },
    ...overrides,
  });
  if (!('hash_data' in overrides)) message.hash_data = signed(message, serviceKey);
  return withoutNulls({ ...message, ...tamper });
}

function signed(message: Fields, serviceKey: string): string {
  const text = (name: string) => (message[name] === undefined ? '' : String(message[name]));
  const fields = { amount: text('amount'), currency: text('currency'), orderId: text('order_id') };
  return hashData({ ...fields, partnerId: text('partner_id') }, serviceKey);
}

const withoutNulls = (fields: Fields): Fields =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null));

function rememberOrder(
  { store, now }: MallContext,
  mall: SandboxMall,
  shop: SandboxShop,
  orderNumber: string,
  { amount, currency = shop.currency, productName = '', flow = 'async' }: OrderRequest,
  request: Fields,
): MallOrder {
  const known = store.order(mall.mallId, orderNumber);
  if (known) {
    if (known.payedTf !== 'T') Object.assign(known, { amount, currency, request, flow });
    return known;
  }
  const at = now().toISOString();
  const order: MallOrder = {
    mallId: mall.mallId,
    shopNo: shop.shopNo,
    orderNumber,
    partnerId: textOf(request, 'partner_id'),
    productName,
    amount,
    currency,
    status: 'requested',
    payedTf: null,
    requestType: null,
    tid: null,
    payMethod: null,
    cancelled: [],
    request,
    flow,
    answer: null,
    createdAt: at,
    updatedAt: at,
  };
  store.addOrder(order);
  return order;
}

async function send(
  { appUrl, stopped }: MallContext,
  message: Fields,
  { format = 'json', flow }: OrderRequest,
): Promise<AppAnswer> {
  const door = flow === 'sync' ? 'synchronous-checkout' : 'asynchronous-checkout';
  const url = `${appUrl().replace(/\/$/, '')}/api/${door}/checkout`;
  const { status, body, error } =
    format === 'json'
      ? await post(url, 'application/json', JSON.stringify(message), stopped)
      : await post(url, 'application/x-www-form-urlencoded', writeForm(message), stopped);
  return { status, body, error };
}

function paymentUrlOf({ status, body }: AppAnswer): string | null {
  if (status === null || status >= 300 || body === null || typeof body !== 'object') return null;
  const fields = body as Fields;
  const url = textOf(fields, 'payment_url');
  return fields.result_code === '0000' && /^https?:\/\//.test(url) ? url : null;
}
