import { createHash, createHmac } from 'node:crypto';
import { demoMalls, demoSecrets } from '@pgbridge/shared/demo';
import type { World } from './app.ts';

export type Fields = Record<string, unknown>;

/** What the app answered; `requestId` is the only thing besides it that a caller learns. */
export type PartnerAnswer = { status: number; body: unknown; requestId: string; headers: Headers };

let count = 0;

/** An order number nobody used yet; the sandbox counts its own on the day after. */
export function newOrderNumber(): string {
  count += 1;
  return `20260518-${String(count).padStart(7, '0')}`;
}

/** A payment request of the shop `tindahan`, signed over its own fields (contract.md §4.1). */
export function paymentRequest(world: World, given: Fields = {}, serviceKey: string = demoSecrets.serviceKey): Fields {
  const receiver = `${world.sandbox.mallUrl}/malls/tindahan/Pay/Recv/openpg`;
  const fields: Fields = {
    amount: '3065.00',
    currency: 'PHP',
    order_id: newOrderNumber(),
    partner_id: 'tindahan:1:p3x8d1',
    buyer_id: 'nena',
    shop_no: '1',
    return_url: `${receiver}/PayReceiveRtnPage.php`,
    return_noty_url: `${receiver}/PayReceiveNoty.php`,
    extra_data: { pgName: 'pgbridge-demo', LogKey: 'PGPy0519' },
    ...given,
  };
  return { ...fields, hash_data: 'hash_data' in given ? given.hash_data : hashOf(fields, serviceKey) };
}

/** Cafe24's signature of a payment request, worked out apart from the server's own code. */
export function hashOf({ amount, currency, order_id, partner_id }: Fields, serviceKey: string): string {
  const text = [amount, currency, order_id, partner_id].map(String).join('');
  return createHmac('sha256', serviceKey).update(text).digest('base64');
}

/** The PG's digest over these texts, for a mall's secret key. */
export function digestOf(mallId: string, texts: readonly unknown[]): string {
  const secret = demoMalls.find((mall) => mall.mallId === mallId)?.pgSecretKey;
  return createHash('sha1')
    .update([...texts, secret].join(':'))
    .digest('hex');
}

/** A payment webhook of the PG about an order of `tindahan` (reference-pg.md), with the right digest unless one is given. */
export function paymentWebhook(given: Fields & { reference_id: string; order_code: string }): Fields {
  const fields: Fields = { status: 'S', amount: '3065.00', currency: 'PHP', message: 'Payment success', ...given };
  const { reference_id, order_code, status, amount, currency } = fields;
  return {
    ...fields,
    digest:
      'digest' in given ? given.digest : digestOf('tindahan', [reference_id, order_code, status, amount, currency]),
    event_id: given.event_id ?? `EV-${count++}`,
  };
}

/** The app's doors, spoken to as a partner's server does, to the byte. */
export function wire(world: World, checkout: 'asynchronous' | 'synchronous' = 'asynchronous') {
  const doors = `/api/${checkout}-checkout/checkout`;

  async function call(path: string, init: RequestInit): Promise<PartnerAnswer> {
    const response = await fetch(`${world.app.url}${doors}${path}`, { redirect: 'manual', ...init });
    const text = await response.text();
    const isJson = response.headers.get('content-type')?.startsWith('application/json');
    return {
      status: response.status,
      body: isJson ? JSON.parse(text) : text,
      requestId: response.headers.get('x-request-id') ?? '',
      headers: response.headers,
    };
  }
  const post = (path: string, body: BodyInit | Fields, contentType: string) => {
    const isFields = typeof body === 'object' && Object.getPrototypeOf(body) === Object.prototype;
    const sent = isFields ? JSON.stringify(body) : (body as BodyInit);
    return call(path, { method: 'POST', body: sent, headers: { 'content-type': contentType } });
  };
  return {
    requestPayment: (body: BodyInit | Fields, contentType = 'application/json') => post('', body, contentType),
    webhook: (body: BodyInit | Fields, contentType = 'application/json') => post('/webhook', body, contentType),
    readResult: (body: BodyInit | Fields, contentType = 'application/json') => post('/status', body, contentType),
    callback: (query: string) => call(`/callback${query}`, { method: 'GET' }),
    callbackByForm: (fields: Record<string, string>) =>
      call('/callback', { method: 'POST', body: new URLSearchParams(fields) }),
  };
}
