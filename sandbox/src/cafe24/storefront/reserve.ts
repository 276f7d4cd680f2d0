import { createHmac } from 'node:crypto';
import type { Express, Request } from 'express';
import { type Fields, readMessage, textOf } from '../../web/message.ts';
import { partnerIdOf } from '../admin/app-state.ts';
import { findMall, findShop, type MallContext } from '../mall-context.ts';
import type { SandboxMall, SandboxShop } from '../mall-state.ts';
import { catalogueOf, shippingFeeOf, signedUnits, textIn, unitsIn } from './catalogue.ts';

/** What a page of the shop wants to reserve: products by number, with variant and quantity. */
type Wanted = { product_no: number; variant_code: string; quantity: number };

/** Where Cafe24's script reserves an order (contract.md §5.4): the app must have signed for it, not long ago. */
export function serveReservations(app: Express, context: MallContext): void {
  app.post('/malls/:mallId/exec/front/order/reserve', (request: Request<{ mallId: string }>, response) => {
    const fields = readMessage(request).fields ?? {};
    const mall = findMall(context, request.params.mallId);
    const shop = findShop(mall, Number(fields.shop_no));
    if (!mall || !shop) return void response.status(422).json({ error: { code: 422, message: 'No such shop' } });
    const wrong = whatIsWrong(context, mall, fields);
    if (wrong) return void response.status(422).json({ error: { code: 422, message: wrong } });
    const order = reserve(context, mall, shop, fields);
    if (!order) return void response.status(422).json({ error: { code: 422, message: 'No such product' } });
    response.json({ order });
  });
}

function whatIsWrong({ app, serviceKey, now }: MallContext, mall: SandboxMall, fields: Fields): string | null {
  const [mallId, time, key, member] = ['mall_id', 'request_time', 'app_key', 'member_id'].map((name) =>
    textOf(fields, name),
  );
  if (mallId !== mall.mallId || key !== app.clientId || !member) return 'Not an app of this mall';
  if (!/^\d{10}$/.test(time ?? '') || Math.abs(now().getTime() / 1_000 - Number(time)) > 600) return 'Too old';
  return hmac(`${mallId}${time}${key}${member}`, serviceKey) === textOf(fields, 'hmac') ? null : 'Invalid hmac';
}

function reserve(context: MallContext, mall: SandboxMall, shop: SandboxShop, fields: Fields) {
  const { store, now, baseUrl, app } = context;
  const wanted = Array.isArray(fields.lines) ? (fields.lines as Wanted[]) : [];
  const lines = wanted.map((line) => lineOf(shop, line));
  if (lines.length === 0 || lines.some((line) => line === null)) return null;
  const products = lines.filter((line) => line !== null);
  const goods = products.reduce(
    (sum, { product_price, option_price, quantity }) =>
      sum +
      ((signedUnits(shop.currency, product_price) ?? 0n) + (signedUnits(shop.currency, option_price) ?? 0n)) *
        BigInt(quantity),
    0n,
  );
  const orderNumber = store.nextOrderNumber(mall.mallId, now());
  const at = now().toISOString();
  store.addOrder({
    mallId: mall.mallId,
    shopNo: shop.shopNo,
    orderNumber,
    partnerId: partnerIdOf(store, mall.mallId, shop),
    productName: products.map(({ product_name }) => product_name).join(', '),
    amount: textIn(shop.currency, goods + unitsIn(shop.currency, shippingFeeOf(store, mall.mallId, shop))),
    currency: shop.currency,
    status: 'requested',
    payedTf: null,
    requestType: null,
    tid: null,
    payMethod: null,
    cancelled: [],
    request: { partner_id: partnerIdOf(store, mall.mallId, shop) },
    answer: null,
    createdAt: at,
    updatedAt: at,
  });
  const notifyUrl = `${baseUrl()}/malls/${mall.mallId}/Pay/Recv/openpg/PayReceiveCheckoutNoty.php`;
  const responseTime = String(Math.floor(now().getTime() / 1_000));
  // Each price is counted without its fraction: as far as anybody has seen, so does Cafe24.
  const total = products.reduce(
    (sum, line) =>
      sum + (Math.trunc(Number(line.product_price)) + Math.trunc(Number(line.option_price))) * line.quantity,
    0,
  );
  const text = JSON.stringify(`${total}${orderNumber}${responseTime}${notifyUrl}`);
  return {
    products,
    order_id: orderNumber,
    return_notification_url: notifyUrl,
    response_time: responseTime,
    hmac: hmac(text, `${app.clientId}${orderNumber}`),
  };
}

function lineOf(shop: SandboxShop, { product_no, variant_code, quantity }: Wanted) {
  const product = catalogueOf(shop).find(({ productNo }) => productNo === product_no);
  const variant = product?.variants.find(({ code }) => code === variant_code);
  if (!product || !variant || !Number.isInteger(quantity) || quantity < 1 || quantity > 99) return null;
  return {
    shop_no: shop.shopNo,
    category_no: 24,
    product_no,
    product_name: product.name,
    variant_code,
    option_id: variant.optionId,
    option_text: `wrapping=${variant.option}`,
    quantity,
    product_price: product.price,
    option_price: variant.additional,
    product_bundle: 'F',
    product_bundle_no: 0,
    product_bundle_price: null,
    product_bundle_list: null,
    prefaid_shipping_fee: 'P',
    shipping_type: 'A',
    subscription: 'F',
    checked_products: 'T',
  };
}

const hmac = (text: string, key: string) => createHmac('sha256', key).update(text, 'utf8').digest('base64');
