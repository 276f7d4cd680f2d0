import { createHash, createHmac } from 'node:crypto';
import type { Shot } from './fire.ts';

/** Who the bench's one shop is, and the keys that sign for it. */
export const shop = {
  mallId: 'benchmall',
  partnerId: 'benchmall:1:b3nch',
  publicKey: 'pk_bench',
  secretKey: 'sk_bench_opens_nothing',
};

export type Payment = { orderNumber: string; reference: string; code: string };

let count = 0;

/** An order number that nobody used yet. */
export function newOrderNumber(): string {
  count += 1;
  return `20260601-${String(count).padStart(7, '0')}`;
}

/** Cafe24's request to pay an order, signed (contract.md §4.1). */
export function paymentRequest(orderNumber: string, serviceKey: string, mallUrl: string): Shot {
  const fields = { amount: '15000', currency: 'KRW', order_id: orderNumber, partner_id: shop.partnerId };
  const body = {
    ...fields,
    buyer_id: 'buyer',
    shop_no: '1',
    return_url: `${mallUrl}/return`,
    return_noty_url: `${mallUrl}/notice`,
    extra_data: { pgName: 'bench', LogKey: `bench-${orderNumber}` },
    hash_data: createHmac('sha256', serviceKey).update(Object.values(fields).join('')).digest('base64'),
  };
  return { path: '/api/asynchronous-checkout/checkout', body: JSON.stringify(body) };
}

/** The payment that was opened, as the partner's page address tells. @throws when none was */
export function openedPayment(orderNumber: string, answer: string): Payment {
  const { payment_url } = JSON.parse(answer);
  const page = URL.parse(String(payment_url))?.searchParams;
  const [reference, code] = [page?.get('reference'), page?.get('code')];
  if (!reference || !code) throw new Error(`The checkout of ${orderNumber} was not opened: ${answer}`);
  return { orderNumber, reference, code };
}

/** The PG's word that it was paid, signed. */
export function paidWebhook({ reference, code }: Payment): Shot {
  const texts = [reference, code, 'S', '15000', 'KRW'];
  const digest = createHash('sha1')
    .update([...texts, shop.secretKey].join(':'))
    .digest('hex');
  const [reference_id, order_code, status, amount, currency] = texts;
  const body = { reference_id, order_code, status, amount, currency, message: 'Payment success', digest };
  return {
    path: '/api/asynchronous-checkout/checkout/webhook',
    body: JSON.stringify({ ...body, event_id: `EV-${code}` }),
  };
}
