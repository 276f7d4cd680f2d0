import { createHash, createHmac, timingSafeEqual } from 'node:crypto';

/**
 * Cafe24's signatures H1–H10 (contract.md §3). The signed text is the fields joined with nothing in between, amounts in
 * exactly the text of the message; so each field's format must be checked before it comes here.
 */

type PaymentFields = { amount: string; currency: string; orderNumber: string; partnerId: string };
type TransactionFields = PaymentFields & { tid: string };

/** H1, payment request. */
export function paymentRequestText({ amount, currency, orderNumber, partnerId }: PaymentFields): string {
  return amount + currency + orderNumber + partnerId;
}

/**
 * H2 read payment details, H3 payment result, H4 transfer, H5 cancel request, H6 cancel result, H9 external result:
 * one text for all six; for H5 and H6 the amount is the amount to give back.
 */
export function transactionText({ tid, ...payment }: TransactionFields): string {
  return paymentRequestText(payment) + tid;
}

/** H7, order reservation asked for by the browser. `requestTime` in Unix seconds. */
export function reservationRequestText(fields: {
  mallId: string;
  requestTime: string;
  clientId: string;
  memberId: string;
}): string {
  return fields.mallId + fields.requestTime + fields.clientId + fields.memberId;
}

/** H8, order reservation as answered: the JSON text of the joined string, so it begins and ends with a quote. */
export function reservationResponseText(fields: {
  total: string;
  orderNumber: string;
  responseTime: string;
  notificationUrl: string;
}): string {
  return JSON.stringify(fields.total + fields.orderNumber + fields.responseTime + fields.notificationUrl);
}

/** The key of H8, made of public values: it proves nothing about who sent the reservation. */
export function reservationResponseKey(clientId: string, orderNumber: string): string {
  return clientId + orderNumber;
}

/** H10, launch: the raw query string as received, without its last parameter `hmac`. Null when that isn't the last one. */
export function launchText(rawQuery: string): string | null {
  const cut = rawQuery.lastIndexOf('&');
  return cut > 0 && rawQuery.startsWith('hmac=', cut + 1) ? rawQuery.slice(0, cut) : null;
}

/** Base64 of the raw HMAC-SHA-256. */
export function sign(text: string, key: string): string {
  return createHmac('sha256', key).update(text, 'utf8').digest('base64');
}

/** Names a key without telling it: the same for the same key, and no help in finding it. */
export function keyIdOf(key: string): string {
  return createHash('sha256').update(`id of a signing key:${key}`).digest('hex').slice(0, 8);
}

/** Whether `given` is the signature of `text` under one of `keys`, compared in constant time. An empty key never matches. */
export function isSignedBy(text: string, given: string, keys: readonly string[]): boolean {
  return keys.filter((key) => key !== '').some((key) => isSameText(sign(text, key), given));
}

/** Constant-time comparison of two texts; only their lengths can be learnt. */
export function isSameText(left: string, right: string): boolean {
  const a = Buffer.from(left, 'utf8');
  const b = Buffer.from(right, 'utf8');
  return a.length === b.length && timingSafeEqual(a, b);
}

/** Whether a text could be a payment's: an amount, a currency, an order number. What is signed for browsers must never be. */
export function isPaymentText(text: string): boolean {
  return /^\d+(\.\d+)?[A-Z]{3}\d{8}-\d{7}/.test(text);
}
