import { stringify } from 'qs';
import { checkoutAnswer, type WireAnswer, webhookAnswer } from '../domain/answers.ts';
import type { InboundMessage } from '../domain/message.ts';
import type { PaymentRequest } from '../domain/payment-request.ts';
import type { PaymentFact } from '../domain/pg-status.ts';
import { type OrRefusal, type Refusal, refuse } from '../domain/refusal.ts';
import { buyerResult, withQuery } from '../domain/return-to-mall.ts';
import { isSignedBy, paymentRequestText } from '../domain/signatures.ts';
import type { PgKeys } from '../gateways/pg/payment-company.ts';
import { Order } from '../store/entities/order.ts';
import type { Shop } from '../store/entities/shop.ts';
import { writeHistory } from '../store/history.ts';
import { findShopByPartner } from '../store/malls.ts';
import { findAttempt } from '../store/orders.ts';
import { inTransaction } from '../store/transaction.ts';
import { recordInbound } from '../store/webhook-events.ts';
import { type Bridge, pgKeysOf } from './bridge.ts';
import { judgeUrlOf } from './parts/mall-shops.ts';
import { openCheckout } from './parts/open-checkout.ts';
import { reject } from './parts/reject.ts';
import { settle } from './parts/settle.ts';

/*
 * Asynchronous checkout (contract.md §4)
 *
 * 1. Cafe24 asks for a payment. We check who asks, open a checkout at the PG, and answer with the PG's payment page.
 * 2. The buyer pays, or not. The PG sends the browser to our callback; we send it on to the mall. That proves nothing.
 * 3. The PG tells us by webhook what happened. We check that it is the PG's word on our amount, and settle the order.
 * 4. Cafe24 is told by a notification, which `notification-delivery` sends and repeats until it is accepted.
 */

/** Step 1. */
export async function receivePaymentRequest(
  bridge: Bridge,
  message: InboundMessage,
  parsed: OrRefusal<PaymentRequest>,
): Promise<WireAnswer> {
  const verified = parsed.refusal ? parsed : await verify(bridge, parsed.value);
  if (verified.refusal) {
    const answer = checkoutAnswer(verified);
    return reject(bridge, { kind: 'PAYMENT_REQUEST', message, ...verified, answer });
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

type Verified = { request: PaymentRequest; shop: Shop; keys: PgKeys };

/** Who asks, and may they: signature, shop, currency, and every address the message brought along. */
async function verify(
  bridge: Bridge,
  request: PaymentRequest,
): Promise<{ value: Verified; refusal?: undefined } | { value?: undefined; refusal: Refusal; mallId?: string }> {
  const text = paymentRequestText({ ...request, amount: request.amountText });
  if (!isSignedBy(text, request.hashData, bridge.serviceKeys)) return refuse('BAD_HASH');
  const shop = await findShopByPartner(bridge.orm.em.fork(), request.partnerId);
  if (!shop) return refuse('UNKNOWN_PARTNER');
  const mall = shop.mall.getEntity();
  const refused = (...reason: Parameters<typeof refuse>) => ({ ...refuse(...reason), mallId: mall.id });
  if (mall.uninstalledAt) return refused('MALL_UNINSTALLED');
  if (!shop.enabled) return refused('SHOP_DISABLED');
  const keys = pgKeysOf(bridge, mall);
  if (!keys) return refused('PG_KEYS_MISSING');
  if (!bridge.pg.capabilities.currencies.includes(request.currency)) {
    return refused('CURRENCY_NOT_SUPPORTED', { currency: request.currency });
  }
  for (const [field, url] of [
    ['return_url', request.returnUrl],
    ['return_noty_url', request.notificationUrl],
  ] as const) {
    const verdict = await judgeUrlOf(bridge, mall, url);
    if (verdict.kind === 'blocked') return refused('URL_NOT_ALLOWED', { field, host: verdict.host, why: verdict.why });
  }
  return { value: { request, shop, keys } };
}

/** What is kept of the page that a lost buyer sees. */
const lostBuyer: WireAnswer = { status: 404, body: { page: 'payment not found' } };

/** Step 2. @returns where to send the browser, or why it can't be sent anywhere */
export async function bringBuyerBack(
  bridge: Bridge,
  message: InboundMessage,
  fields: Record<string, unknown>,
): Promise<OrRefusal<{ url: string }>> {
  const claimed = await claimedAttempt(bridge, fields);
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
  if (!read.refusal || bridge.keepsRejected(message.remoteAddress)) {
    await recordReturn(bridge, { message, orderId: order.id, url, result: result.result_code, refusal: read.refusal });
  }
  return { value: { url } };
}

/** What the browser says, if the PG signed it, and for this very attempt. */
function readReturn(bridge: Bridge, fields: Record<string, unknown>, keys: PgKeys, { reference }: Claimed) {
  const read = bridge.pg.readCallback(fields, keys);
  return read.refusal || read.value.reference === reference ? read : refuse('BAD_DIGEST');
}

/** Step 3. */
export async function receivePaymentWebhook(
  bridge: Bridge,
  message: InboundMessage,
  fields: OrRefusal<Record<string, unknown>>,
): Promise<WireAnswer> {
  const kind = 'PG_PAYMENT_WEBHOOK';
  const claimed = fields.refusal ? fields : await claimedAttempt(bridge, fields.value);
  const read = claimed.refusal ? claimed : readWebhook(bridge, fields.value ?? {}, claimed.value);
  const answer = webhookAnswer(read);
  if (read.refusal) {
    const order = claimed.value?.order.getEntity();
    return reject(bridge, { kind, message, refusal: read.refusal, answer, mallId: order?.mall.id, orderId: order?.id });
  }
  await settle(bridge, [{ fact: read.value.fact, dedupeKey: read.value.eventKey, message, kind, answer }]);
  return answer;
}

function readWebhook(
  bridge: Bridge,
  fields: Record<string, unknown>,
  attempt: Claimed,
): OrRefusal<{ fact: PaymentFact; eventKey: string }> {
  const keys = pgKeysOf(bridge, attempt.order.getEntity().mall.getEntity());
  if (!keys) return refuse('PG_KEYS_MISSING');
  const read = bridge.pg.readPaymentWebhook(fields, keys);
  return read.refusal ? read : { value: { fact: read.value, eventKey: bridge.pg.eventKey(fields) } };
}

type Claimed = NonNullable<Awaited<ReturnType<typeof findAttempt>>>;

/** The attempt that a message of the PG says it is about; only the lookup, nothing of the message is believed by it. */
async function claimedAttempt(bridge: Bridge, fields: Record<string, unknown>): Promise<OrRefusal<Claimed>> {
  const reference = bridge.pg.claimedReference(fields);
  if (reference.refusal) return reference;
  const attempt = await findAttempt(bridge.orm.em.fork(), reference.value);
  return attempt ? { value: attempt } : refuse('UNKNOWN_REFERENCE');
}

type Return = { message: InboundMessage; orderId: string; url: string; result: string; refusal: Refusal | undefined };

function recordReturn(bridge: Bridge, { message, orderId, url, result, refusal }: Return): Promise<void> {
  return inTransaction(bridge.orm, async (em) => {
    const now = bridge.clock.now();
    const order = await em.findOneOrFail(Order, orderId);
    const event = recordInbound(em, message, {
      kind: 'BUYER_CALLBACK',
      verdict: refusal ? 'REJECTED' : 'ACCEPTED',
      reason: refusal,
      order,
      answer: { status: 302, body: { location: url } },
      now,
    });
    writeHistory(em, order, {
      at: now,
      kind: 'BUYER_RETURNED',
      actor: 'BUYER',
      params: { result },
      webhookEvent: event,
    });
  });
}
