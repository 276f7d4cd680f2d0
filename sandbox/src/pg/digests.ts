import { createHash, createHmac } from 'node:crypto';

const sha1 = (...parts: string[]) => createHash('sha1').update(parts.join(':'), 'utf8').digest('hex');

export function callbackDigest(fields: { referenceNo: string; orderCode: string; status: string }, secret: string) {
  return sha1(fields.referenceNo, fields.orderCode, fields.status, secret);
}

type PaymentFacts = { referenceId: string; orderCode: string; status: string; amount: string; currency: string };

export function paymentDigest({ referenceId, orderCode, status, amount, currency }: PaymentFacts, secret: string) {
  return sha1(referenceId, orderCode, status, amount, currency, secret);
}

type RefundFacts = { referenceNo: string; refundCode: string; status: string; amount: string; currency: string };

export function refundDigest({ referenceNo, refundCode, status, amount, currency }: RefundFacts, secret: string) {
  return sha1(referenceNo, refundCode, status, amount, currency, secret);
}

/** What the PG's browser button shows to prove that the merchant opened this checkout. */
export function buttonSignature(orderCode: string, secret: string): string {
  return createHmac('sha256', secret).update(orderCode).digest('hex');
}
