import { createHmac } from 'node:crypto';

export type SignedFields = { amount: string; currency: string; orderId: string; partnerId: string; tid?: string };

/**
 * `hash_data` of the payment messages: base64 HMAC-SHA-256 over the values in a row, nothing between them.
 * Without `tid` it is the payment request's, with it that of every later message (contract.md §3, H1, H3–H6).
 */
export function hashData({ amount, currency, orderId, partnerId, tid = '' }: SignedFields, serviceKey: string): string {
  return createHmac('sha256', serviceKey)
    .update(`${amount}${currency}${orderId}${partnerId}${tid}`, 'utf8')
    .digest('base64');
}
