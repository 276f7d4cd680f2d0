import { stringify } from 'qs';
import { checkoutAnswer, type WireAnswer } from '../domain/answers.ts';
import { signedAs } from '../domain/explain-hash/signed-as.ts';
import type { InboundMessage } from '../domain/message.ts';
import type { PaymentRequest } from '../domain/payment-request.ts';
import { type OrRefusal, refuse } from '../domain/refusal.ts';
import { buyerResult, withQuery } from '../domain/return-to-mall.ts';
import type { PgKeys } from '../gateways/pg/payment-company.ts';
import { type Bridge, pgKeysOf } from './bridge.ts';
import { type ClaimedAttempt, claimedAttempt } from './parts/claimed-attempt.ts';
import { openCheckout } from './parts/open-checkout.ts';
import { takePaymentWebhook } from './parts/payment-webhook.ts';
import { lostBuyer, recordReturn } from './parts/record-return.ts';
import { reject } from './parts/reject.ts';
import { verifyPaymentRequest } from './parts/verify-payment-request.ts';

/*
 * Asynchronous checkout (contract.md §4)
 *
 * 1. Cafe24 asks for a payment. We check who asks, open a checkout at the PG, and answer with the PG's payment page.
 * 2. The buyer pays, or not. The PG sends the browser to our callback; we send it on to the mall. That proves nothing.
 * 3. The PG tells us by webhook what happened. We check that it is the PG's word on our amount, and settle the order.
 * 4. Cafe24 is told by a notification, which `notification-delivery` sends and repeats until it is accepted.
 */

/** Step 1. `fields` are the message as it came. */
export async function receivePaymentRequest(
  bridge: Bridge,
  message: InboundMessage,
  parsed: OrRefusal<PaymentRequest>,
  fields: OrRefusal<Record<string, unknown>>,
): Promise<WireAnswer> {
  const verified = parsed.refusal ? parsed : await verifyPaymentRequest(bridge, parsed.value);
  if (verified.refusal) {
    const answer = checkoutAnswer(verified);
    const signed = signedAs('payment-request', fields);
    return reject(bridge, { kind: 'PAYMENT_REQUEST', message, signed, ...verified, answer });
  }
  const result = await openCheckout(bridge, {
    flow: 'ASYNC_CHECKOUT',
    message,
    ...verified.value,
    callbackUrl: `${bridge.appUrl}/api/asynchronous-checkout/checkout/callback`,
    webhookUrl: `${bridge.appUrl}/api/asynchronous-checkout/checkout/webhook`,
  });
  return checkoutAnswer(result);
}

/** Step 2. @returns where to send the browser, or why it can't be sent anywhere */
export async function bringBuyerBack(
  bridge: Bridge,
  message: InboundMessage,
  fields: Record<string, unknown>,
): Promise<OrRefusal<{ url: string }>> {
  const claimed = await returningAttempt(bridge, fields);
  if (claimed.refusal) {
    await reject(bridge, { kind: 'BUYER_CALLBACK', message, ...claimed, answer: lostBuyer });
    return claimed;
  }
  const order = claimed.value.order.getEntity();
  const keys = pgKeysOf(bridge, order.mall.getEntity());
  const read = keys ? readReturn(bridge, fields, keys, claimed.value) : refuse('PG_KEYS_MISSING');
  // Without the PG's own word the buyer still gets home, with what we know ourselves.
  const result = buyerResult(read.refusal ? order.status : read.value.status);
  const url = withQuery(
    order.returnUrl,
    stringify({ ...result, extra_data: JSON.parse(order.extraData) }, { format: 'RFC1738' }),
  );
  await recordReturn(bridge, { message, orderId: order.id, url, result: result.result_code, refusal: read.refusal });
  return { value: { url } };
}

/** A synchronous attempt has a callback of its own, which asks the PG. */
async function returningAttempt(bridge: Bridge, fields: Record<string, unknown>): Promise<OrRefusal<ClaimedAttempt>> {
  const claimed = await claimedAttempt(bridge, fields);
  return claimed.value?.resultKeyHash ? refuse('UNKNOWN_REFERENCE') : claimed;
}

/** What the browser says, if the PG signed it, and for this very attempt. */
function readReturn(bridge: Bridge, fields: Record<string, unknown>, keys: PgKeys, { reference }: ClaimedAttempt) {
  const read = bridge.pg.readCallback(fields, keys);
  return read.refusal || read.value.reference === reference ? read : refuse('BAD_DIGEST');
}

/** Step 3. */
export function receivePaymentWebhook(
  bridge: Bridge,
  message: InboundMessage,
  fields: OrRefusal<Record<string, unknown>>,
): Promise<WireAnswer> {
  return takePaymentWebhook(bridge, message, fields);
}
