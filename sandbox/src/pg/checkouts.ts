import type { RequestHandler } from 'express';
import { z } from 'zod';
import { isPgCurrency, minorUnits } from './amounts.ts';
import type { Answer } from './call-faults.ts';
import { postCall, refusal } from './calls.ts';
import { buttonSignature } from './digests.ts';
import type { Merchant, PgContext } from './pg-context.ts';
import type { PgOrder } from './pg-state.ts';
import { scenarioOf } from './scenarios.ts';

const webAddress = z.url({ protocol: /^https?$/ });
const checkout = z.object({
  reference_no: z.string().min(1).max(100),
  amount: z.string(),
  currency: z.string(),
  callback_url: webAddress,
  webhook_url: webAddress.optional(),
  review_url: webAddress.optional(),
  refund_webhook_url: webAddress.optional(),
  order_name: z.string().optional(),
  buyer_id: z.string().optional(),
});
type Checkout = z.infer<typeof checkout>;

/** `POST /v1/checkouts`: opens a payment for the buyer to make on the PG's page. */
export function checkoutCall(pg: PgContext): RequestHandler {
  return postCall(pg, {
    call: 'checkouts',
    body: checkout,
    decide: (merchant, fields) => openCheckout(pg, merchant, fields),
    spoils: (_merchant, fields) => {
      switch (scenarioOf(fields.order_name, fields.amount)) {
        case '41':
          return { fault: 'http503', always: true };
        case '42':
          return { fault: 'after_timeout' };
        case '44':
          return { fault: 'empty' };
        case '45':
          return { fault: 'reset' };
        default:
          return null;
      }
    },
  });
}

function openCheckout(pg: PgContext, merchant: Merchant, fields: Checkout): Answer {
  const { currency, amount, reference_no } = fields;
  if (!isPgCurrency(currency)) return refusal(400, `currency: ${currency} is not supported`);
  if (minorUnits(amount, currency) <= 0n) return refusal(400, 'amount: not an amount of this currency');
  if (pg.store.orderByReference(merchant.publicKey, reference_no)) {
    return refusal(409, 'reference_no: used before');
  }
  const at = pg.now().toISOString();
  const order: PgOrder = {
    orderCode: pg.store.nextCode('PG'),
    merchantKey: merchant.publicKey,
    referenceNo: reference_no,
    amount,
    currency,
    callbackUrl: fields.callback_url,
    webhookUrl: fields.webhook_url,
    reviewUrl: fields.review_url,
    refundWebhookUrl: fields.refund_webhook_url,
    orderName: fields.order_name,
    buyerId: fields.buyer_id,
    status: 'P',
    inReview: false,
    paymentReferenceNo: '',
    method: 'card',
    paid: false,
    refunds: [],
    createdAt: at,
    updatedAt: at,
  };
  pg.store.addOrder(order);
  return {
    status: 200,
    body: {
      code: 200,
      order_code: order.orderCode,
      reference_no,
      order_status: order.status,
      redirect_uri: `${pg.baseUrl()}/pay/${order.orderCode}`,
      signature: buttonSignature(order.orderCode, merchant.secretKey),
      public_key: merchant.publicKey,
    },
  };
}
