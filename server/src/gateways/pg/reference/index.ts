import { createHash } from 'node:crypto';
import { maskedText } from '@pgbridge/shared/words';
import { z } from 'zod';
import { moneyText } from '../../../domain/money.ts';
import { judgeUrl, type OutboundPolicy } from '../../../domain/outbound.ts';
import type { HttpClient } from '../../http-client.ts';
import type { PaymentCompany } from '../payment-company.ts';
import { createCalls, onTheWire, type Reply } from './calls.ts';
import { lookUpOutcome, lookUpPath, pgOrder } from './look-up.ts';
import { pgRefund, refundLookUpOutcome } from './look-up-refund.ts';
import { claimedReference, id, readCallback, readPaymentWebhook } from './messages.ts';
import {
  claimedRefundReference,
  readRefundWebhook,
  refundAnswer,
  refundEventKey,
  refundOutcome,
  refundRequest,
} from './refunds.ts';

const account = z.object({ currencies: z.array(z.string()) });
const checkout = z.object({
  order_code: id,
  redirect_uri: z.url().refine((url) => !url.includes('\u0000')),
  signature: z.string().max(500).optional(),
});
const paying = z.object({ redirect_url: z.url().refine((url) => !url.includes('\u0000')) });

/** The reference PG: the protocol we develop against, over HTTP with Basic authentication and JSON. */
export function referencePg({
  client,
  apiUrl,
  policy,
}: {
  client: HttpClient;
  apiUrl: string;
  policy: OutboundPolicy;
}): PaymentCompany {
  const call = createCalls(client, apiUrl);
  return {
    name: 'reference',
    capabilities: { currencies: ['JPY', 'PHP', 'USD', 'KRW'], partialCancel: true, cancelMode: 'sync' },

    isPaymentPage(url) {
      const [page, api] = [new URL(url), new URL(apiUrl)];
      if (judgeUrl(page, policy).kind === 'free') return true;
      if (page.username || page.password) return false;
      return page.origin === api.origin || (page.protocol === 'https:' && page.hostname === api.hostname);
    },

    async verifyAccount(keys) {
      const { reply } = await call(keys, { method: 'GET', path: '/v1/account' }, account);
      if (reply.kind === 'answered') return { kind: 'accepted', currencies: reply.value.currencies };
      return reply.kind === 'lost' ? reply : { kind: 'refused', message: reply.message, httpStatus: reply.status };
    },

    async openCheckout(keys, order) {
      const body = {
        reference_no: order.reference,
        amount: moneyText(order.amount),
        currency: order.amount.currency,
        callback_url: order.callbackUrl,
        webhook_url: order.webhookUrl,
        ...(order.reviewUrl ? { review_url: order.reviewUrl } : {}),
        order_name: order.orderName,
        ...(order.buyerId ? { buyer_id: order.buyerId } : {}),
      };
      const { idempotencyKey } = order;
      const { exchange, reply } = await call(
        keys,
        { method: 'POST', path: '/v1/checkouts', body, idempotencyKey },
        checkout,
      );
      if (reply.kind !== 'answered') return { exchange, outcome: noAnswer(reply) };
      const { order_code: orderCode, redirect_uri: paymentUrl, signature = '' } = reply.value;
      return { exchange, outcome: { kind: 'opened', orderCode, paymentUrl, signature } };
    },

    async lookUp(keys, key) {
      const { exchange, reply } = await call(keys, { method: 'GET', path: lookUpPath(key) }, pgOrder);
      const outcome = lookUpOutcome(key, reply);
      // That it knows no such payment is an answer; one about another payment is none.
      if (outcome.kind === 'unknown') return { exchange: { ...exchange, failureKind: null }, outcome };
      return outcome.kind === 'lost'
        ? { exchange: { ...exchange, failureKind: outcome.failure }, outcome }
        : { exchange, outcome };
    },

    async pay(keys, { orderCode, reference, amount, redirectUrl, idempotencyKey }) {
      const path = `/v1/orders/${encodeURIComponent(orderCode)}/pay`;
      const body = { payment_reference_no: reference, amount: moneyText(amount), redirect_url: redirectUrl };
      const { exchange, reply } = await call(keys, { method: 'POST', path, body, idempotencyKey }, paying);
      if (reply.kind !== 'answered') return { exchange, outcome: noAnswer(reply) };
      return { exchange, outcome: { kind: 'opened', paymentUrl: reply.value.redirect_url } };
    },

    // The event id is not covered by the digest, so the digest belongs to the key: an id used again for something else is new.
    eventKey({ event_id, digest, reference_id }) {
      return createHash('sha256')
        .update(JSON.stringify([reference_id, event_id ?? null, digest]))
        .digest('hex');
    },

    async refund(keys, refund) {
      const { exchange, reply } = await call(keys, refundRequest(refund), refundAnswer);
      return { exchange, outcome: reply.kind === 'answered' ? refundOutcome(reply.value, refund) : reply };
    },

    // Its protocol says nothing of deadlines, accounts or days.
    refundRules: () => ({ deadline: null, needsAccount: null, arrivesWithinDays: null }),

    describeRefund(refund) {
      const { body = '', ...head } = onTheWire(apiUrl, refundRequest(refund), `Basic ${maskedText}`);
      return { ...head, body };
    },

    async lookUpRefund(keys, refund) {
      const path = [refund.orderCode, refund.refundReference].map(encodeURIComponent).join('/refunds/');
      const { exchange, reply } = await call(keys, { method: 'GET', path: `/v1/orders/${path}` }, pgRefund);
      const outcome = refundLookUpOutcome(refund, reply);
      // As with payments: not knowing it is an answer, speaking of another is none.
      const failureKind = outcome.kind === 'lost' ? outcome.failure : exchange.failureKind;
      return { exchange: { ...exchange, failureKind: outcome.kind === 'unknown' ? null : failureKind }, outcome };
    },

    claimedReference,
    claimedRefundReference,
    readRefundWebhook,
    refundEventKey,
    readPaymentWebhook,
    readCallback,
  };
}

/** Without the HTTP status, which is the protocol's business. */
function noAnswer(reply: Exclude<Reply<unknown>, { kind: 'answered' }>) {
  return reply.kind === 'refused' ? { kind: reply.kind, message: reply.message } : reply;
}
