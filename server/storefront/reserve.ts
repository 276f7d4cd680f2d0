import type { Cafe24Api, ReservedOrder } from './cafe24-api.ts';
import type { Customer } from './customer.ts';
import { returnBase } from './page.ts';
import type { Words } from './words.ts';

/** What went wrong, in the buyer's words. */
export class ButtonError extends Error {
  readonly words: keyof Words;
  constructor(words: keyof Words) {
    super(words);
    this.words = words;
  }
}

export type Shop = { public_key: string; shop_name: string; shop_currency: string };
export type Page = { api: Cafe24Api; app: string; clientId: string; shop: Shop };

/** Asks our server; an answer that isn't JSON is as good as none. */
export async function ask(app: string, path: string, init?: RequestInit): Promise<Record<string, unknown>> {
  const response = await fetch(`${app}/api/external-checkout/${path}`, { credentials: 'omit', ...init });
  return (await response.json()) as Record<string, unknown>;
}

/** Has Cafe24 reserve what is on the page, hands it to our server, and says where the buyer pays. @throws ButtonError */
export async function reserve(page: Page, customer: Customer): Promise<string> {
  const { api, app, clientId, shop } = page;
  const query = new URLSearchParams({ mall_id: api.MALL_ID, member_id: customer.id });
  const signed = await ask(app, `script/hmac?${query}`);
  if (typeof signed.hmac_key !== 'string') throw new ButtonError('failed');
  const order = await precreate(api, [String(signed.request_time), clientId, customer.id, signed.hmac_key]);
  const payload = {
    order: order.products ?? order,
    mall_id: api.MALL_ID,
    store_id: shop.shop_name,
    member_id: customer.id,
    currency: shop.shop_currency,
    order_id: order.order_id,
    return_notification_url: order.return_notification_url,
    return_url_base: returnBase(location),
    bGuest: customer.isGuest ? 1 : 0,
    response_time: order.response_time,
    hmac: order.hmac,
  };
  // Without a content type of its own the browser needs not ask first whether it may send this.
  const opened = await ask(app, 'payload', { method: 'POST', body: JSON.stringify(payload) });
  if (opened.bResult !== true) throw new ButtonError(opened.mData === 'The price has changed' ? 'changed' : 'failed');
  const { redirect_uri: redirect } = opened.mData as { redirect_uri?: unknown };
  if (typeof redirect !== 'string' || !/^https?:\/\//.test(redirect)) throw new ButtonError('failed');
  return redirect;
}

function precreate(api: Cafe24Api, [time, client, customer, hmac]: [string, string, string, string]) {
  return new Promise<ReservedOrder>((resolve, reject) => {
    api.precreateOrder(api.MALL_ID, time, client, customer, hmac, (error, answer) => {
      if (error || !answer?.order) reject(new ButtonError('options'));
      else resolve(answer.order);
    });
  });
}
