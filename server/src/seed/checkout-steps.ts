import type { FailureKind } from '@pgbridge/shared/words';
import type { PgStatus } from '../domain/pg-status.ts';
import { received, sent } from './messages.ts';
import { amountOf, move, planChecks, type Story, writeLine } from './order-story.ts';
import { duration } from './world.ts';

/* The steps of paying, up to the PG's word. */

const of = ({ shop, order, at }: Story) => ({ mallId: shop.mallId, orderId: order.id, at });
const doorOf = ({ order }: Story) =>
  order.flow === 'SYNC_CHECKOUT' ? '/api/synchronous-checkout/checkout' : '/api/asynchronous-checkout/checkout';

/** Cafe24 asks for the payment. `paymentUrl` is null where the PG's answer got lost. */
function requestPayment(story: Story, paymentUrl: string | null): void {
  const { world, order, shop } = story;
  const body = {
    amount: order.amountText,
    currency: shop.currency,
    order_id: order.orderNumber,
    partner_id: shop.partnerId,
    buyer_id: order.buyerId,
    shop_no: String(shop.shopNo),
    return_url: order.returnUrl,
    ...(order.notificationUrl && { return_noty_url: order.notificationUrl }),
    extra_data: JSON.parse(order.extraData) as unknown,
    hash_data: '[masked]',
  };
  const answer = paymentUrl
    ? { result_code: '0000', result_message: 'Successfully created checkout', payment_url: paymentUrl }
    : { result_code: '9999', result_message: 'Payment system error', payment_url: '' };
  const message = received(world, {
    ...of(story),
    kind: 'PAYMENT_REQUEST',
    path: doorOf(story),
    body: JSON.stringify(body),
    response: JSON.stringify(answer),
    status: paymentUrl ? 200 : 500,
    ms: duration(world, 190),
    ...(paymentUrl === null && { reason: 'PG_ANSWER_LOST', reasonParams: { failure: 'TIMEOUT' } }),
  });
  writeLine(story, { kind: 'PAYMENT_REQUESTED', actor: 'CAFE24', params: amountOf(story), message });
}

function checkoutBody(story: Story): string {
  const { world, order, shop, attempt } = story;
  return JSON.stringify({
    reference_no: attempt.reference,
    amount: order.amountText,
    currency: shop.currency,
    callback_url: `${world.urls.app}${doorOf(story)}/callback`,
    webhook_url: `${world.urls.app}/api/asynchronous-checkout/checkout/webhook`,
    order_name: order.orderNumber,
    buyer_id: order.buyerId,
  });
}

/** The request, and the PG's payment page for it. */
export function openCheckout(story: Story): void {
  const { world, attempt, tid } = story;
  const paymentUrl = `${world.urls.pg}/pay/${tid}`;
  requestPayment(story, paymentUrl);
  const message = sent(world, {
    ...of(story),
    kind: 'PG_OPEN_CHECKOUT',
    url: `${world.urls.pg}/v1/checkouts`,
    body: checkoutBody(story),
    response: JSON.stringify({
      code: 200,
      order_code: tid,
      reference_no: attempt.reference,
      order_status: 'P',
      redirect_uri: paymentUrl,
      signature: '[masked]',
    }),
    status: 200,
    ms: duration(world, 170),
  });
  Object.assign(attempt, { paymentUrl, orderCode: tid });
  planChecks(story);
  const params = { reference: attempt.reference, tid: tid };
  writeLine(story, { kind: 'CHECKOUT_OPENED', actor: 'PG', params, message });
}

/** The request, and no answer of the PG to it: nobody knows whether there is a payment. */
export function loseCheckout(story: Story, failure: FailureKind): void {
  const { world } = story;
  requestPayment(story, null);
  const ms = 15_000;
  const lost = { body: checkoutBody(story), response: null, status: null, ms, failure };
  const url = `${world.urls.pg}/v1/checkouts`;
  const message = sent(world, { ...of(story), kind: 'PG_OPEN_CHECKOUT', verdict: 'REJECTED', url, ...lost });
  const params = { action: 'PG_OPEN_CHECKOUT', failure, ms };
  writeLine(story, { kind: 'PG_CALL_LOST', actor: 'PG', params, message });
  move(story, 'UNKNOWN', message);
}

/** The buyer's browser comes back from the PG's page, which proves nothing. */
export function buyerReturns(story: Story, code: 'S' | 'P' | 'F' | 'C'): void {
  const { world, order, attempt, tid } = story;
  const result = code === 'S' || code === 'P' ? '0000' : code === 'F' ? '0001' : '9999';
  const message = received(world, {
    ...of(story),
    kind: 'BUYER_CALLBACK',
    method: 'GET',
    path: `${doorOf(story)}/callback?reference_no=${attempt.reference}&order_code=${tid}&status=${code}&digest=[masked]`,
    body: null,
    response: JSON.stringify({ location: `${order.returnUrl}?result_code=${result}` }),
    status: 302,
    ms: duration(world, 12),
  });
  writeLine(story, { kind: 'BUYER_RETURNED', actor: 'BUYER', params: { result }, message });
}

const letters = { PENDING: 'P', AUTHORIZED: 'A', PAID: 'S', FAILED: 'F', CANCELLED: 'C', EXPIRED: 'E', REFUNDED: 'R' };

type WebhookMore = Partial<Parameters<typeof received>[1]> & { amountText?: string };

/** A webhook of the PG as it lies on the wire; what it means is the caller's. */
export function webhook(story: Story, status: PgStatus, text: string, more: WebhookMore = {}) {
  const { world, shop, attempt, order, at, tid } = story;
  const eventId = `EV${world.code(12)}`;
  const body = {
    reference_id: attempt.reference,
    order_code: tid,
    status: letters[status],
    amount: more.amountText ?? order.amountText,
    currency: shop.currency,
    message: text,
    digest: '[masked]',
    event_id: eventId,
    sent_at: at.toISOString(),
  };
  return received(world, {
    ...of(story),
    kind: 'PG_PAYMENT_WEBHOOK',
    path: '/api/asynchronous-checkout/checkout/webhook',
    body: JSON.stringify(body),
    response: '{"message":"Success webhook"}',
    status: 200,
    ms: duration(world, 9),
    dedupeKey: `seed ${eventId}`,
    ...more,
  });
}

/** The PG says how the payment stands, and the order follows. */
export function pgReports(story: Story, status: PgStatus, text: string): { id: string } {
  const message = webhook(story, status, text);
  const params = { status, ...amountOf(story), pgMessage: text };
  writeLine(story, { kind: 'PG_REPORTED', actor: 'PG', params, message });
  move(story, status, message);
  return message;
}

/** Cafe24 reads the result of a synchronous checkout by itself. */
export function readResult(story: Story): void {
  const { world, order, shop, at } = story;
  const paid = order.status === 'PAID';
  const amount = paid ? order.amountText : '0';
  const message = received(world, {
    ...of(story),
    kind: 'PAYMENT_READ',
    path: '/api/synchronous-checkout/checkout/status',
    body: '{"key":"[masked]"}',
    response: JSON.stringify({
      order_id: order.orderNumber,
      amount,
      payed_tf: paid ? 'T' : 'F',
      hash_data: '[masked]',
    }),
    status: 200,
    ms: duration(world, 14),
  });
  Object.assign(order, { mallReadAt: at, mallReadPaid: paid });
  const params = { paid: paid ? 'yes' : 'no', amount, currency: shop.currency };
  writeLine(story, { kind: 'RESULT_READ', actor: 'CAFE24', params, message });
}
