import { createHmac } from 'node:crypto';
import { demoClientId } from '@pgbridge/shared/demo';
import type { World } from './app.ts';
import type { Fields } from './wire.ts';

/** Wherever the app runs. */
type AppAndSandbox = { app: Pick<World['app'], 'url'>; sandbox: World['sandbox'] };

const mallId = 'tindahan';
const api = '/api/external-checkout';

/** One line of the sandbox's catalogue, as its storefront would reserve it. */
export const mangoes = { product_no: 101, variant_code: 'P0000101000A', quantity: 2 };

/** The mall's merchant opens the app, so that we may call Cafe24 for the mall. */
export async function withTokens(world: AppAndSandbox): Promise<void> {
  const page = await world.sandbox.mall.merchant(mallId).openApp();
  if (page.status >= 400) throw new Error(`the mall did not open the app: ${page.status}`);
}

/** A buyer's browser on a page of `tindahan`, step by step; `Origin` is what browsers send along; null: no browser. */
export function externalBuyer(world: AppAndSandbox, origin: string | null = new URL(world.sandbox.mallUrl).origin) {
  const headers: Record<string, string> = origin ? { origin } : {};

  async function call(path: string, init: RequestInit = {}) {
    const response = await fetch(`${world.app.url}${api}${path}`, {
      redirect: 'manual',
      ...init,
      headers: { ...headers, ...(init.headers as Record<string, string>) },
    });
    const text = await response.text();
    const isJson = response.headers.get('content-type')?.includes('json');
    return { status: response.status, headers: response.headers, text, body: isJson ? JSON.parse(text) : null };
  }

  async function reserve(lines: Fields[] = [mangoes], member = 'nena') {
    const { body } = await call(`/script/hmac?mall_id=${mallId}&member_id=${member}`);
    const response = await fetch(`${world.sandbox.mallUrl}/malls/${mallId}/exec/front/order/reserve`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({
        mall_id: mallId,
        shop_no: 1,
        request_time: body.request_time,
        app_key: body.client_key,
        member_id: member,
        hmac: body.hmac_key,
        lines,
      }),
    });
    const { order } = (await response.json()) as { order: Fields & { products: Fields[]; order_id: string } };
    if (!order) throw new Error('Cafe24 reserved nothing');
    return payloadOf(order, member);
  }

  function payloadOf(order: Fields & { products: Fields[]; order_id: string }, member: string) {
    return {
      order: order.products,
      mall_id: mallId,
      store_id: 'Tindahan',
      member_id: member,
      currency: 'PHP',
      order_id: order.order_id,
      return_notification_url: String(order.return_notification_url),
      return_url_base: new URL(world.sandbox.mallUrl).origin,
      bGuest: 0,
      response_time: String(order.response_time),
      hmac: String(order.hmac),
    };
  }

  const form = (fields: Record<string, string>) => ({ method: 'POST', body: new URLSearchParams(fields) });

  return {
    call,
    hmac: (query: string) => call(`/script/hmac?${query}`),
    shopData: (query: string) => call(`/script/data?${query}`),
    reserve,
    payload: (fields: Fields) => call('/payload', { method: 'POST', body: JSON.stringify(fields) }),
    review: (address: string, language = 'en') =>
      call(`/order/review${new URL(address).search}`, { headers: { 'accept-language': language } }),
    pay: (fields: Record<string, string>) => call('/order/pay', form(fields)),
    callback: (query: string) => call(`/order/callback?${query}`),
    webhook: (fields: Fields) => call('/order/webhook', { method: 'POST', body: JSON.stringify(fields) }),

    /** Reserves, opens a checkout, and has the buyer give the PG an address. */
    async arriveAtReview(lines?: Fields[]) {
      const reserved = await reserve(lines);
      const opened = await call('/payload', { method: 'POST', body: JSON.stringify(reserved) });
      if (opened.body?.bResult !== true) throw new Error(`refused: ${opened.text}`);
      const { reference_no: reference } = opened.body.mData as { reference_no: string };
      const order = world.sandbox.pg.orders().find(({ referenceNo }) => referenceNo === reference);
      if (!order?.reviewUrl) throw new Error('the PG got no review address');
      world.sandbox.pg.act(order.orderCode, 'approve');
      await world.sandbox.settled();
      const token = new URL(order.reviewUrl).searchParams.get('token') ?? '';
      return { orderNumber: reserved.order_id, reference, code: order.orderCode, reviewUrl: order.reviewUrl, token };
    },
  };
}

/** H8 over a payload of one's own, as anybody can make it: its key is public. */
export function signPayload(payload: Fields, total: string): Fields {
  const { order_id, response_time, return_notification_url } = payload;
  const text = JSON.stringify(`${total}${order_id}${response_time}${return_notification_url}`);
  const hmac = createHmac('sha256', `${demoClientId}${order_id}`).update(text).digest('base64');
  return { ...payload, hmac };
}
