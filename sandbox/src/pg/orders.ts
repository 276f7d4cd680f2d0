import { formatMoneyText } from '@pgbridge/shared/money-text';
import type { RequestHandler } from 'express';
import { pgCurrencies } from './amounts.ts';
import type { Answer } from './call-faults.ts';
import { readCall, refusal } from './calls.ts';
import type { Merchant, PgContext } from './pg-context.ts';
import type { PgOrder, Refund } from './pg-state.ts';

/** `GET /v1/account`: are these keys right? */
export function accountCall(pg: PgContext): RequestHandler {
  return readCall(pg, 'account', ({ publicKey }) => ({
    status: 200,
    body: { code: 200, public_key: publicKey, currencies: pgCurrencies },
  }));
}

export function orderCall(pg: PgContext): RequestHandler {
  return readCall(pg, 'orders', (merchant, { params }) => found(orderOf(pg, merchant, String(params.orderCode))));
}

/** `GET /v1/orders?reference_no=…`: 404 is the proof that a checkout was never made. */
export function lookUpCall(pg: PgContext): RequestHandler {
  return readCall(pg, 'lookups', ({ publicKey }, { query }) => {
    if (typeof query.reference_no !== 'string') return refusal(400, 'reference_no: missing');
    return found(pg.store.orderByReference(publicKey, query.reference_no));
  });
}

/** A merchant's own order; another merchant's does not exist for it. */
export function orderOf(pg: PgContext, merchant: Merchant, orderCode: string): PgOrder | undefined {
  const order = pg.store.order(orderCode);
  return order?.merchantKey === merchant.publicKey ? order : undefined;
}

export const orderUnknown: Answer = refusal(404, 'Order not found');

function found(order: PgOrder | undefined): Answer {
  return order ? { status: 200, body: orderBody(order) } : orderUnknown;
}

export function refundBody({ refundCode, refundReference, status, amount, message }: Refund) {
  return {
    refund_code: refundCode,
    refund_reference: refundReference,
    refund_status: status,
    refund_amount: amount,
    message,
  };
}

/** The order as the PG tells it (reference-pg.md, "Order"). */
export function orderBody(order: PgOrder) {
  return {
    code: 200,
    order_code: order.orderCode,
    reference_no: order.referenceNo,
    order_status: order.status,
    payment_status: order.inReview ? 'A' : order.status,
    payment_reference_no: order.paymentReferenceNo,
    amount: order.amount,
    paid_amount: order.paid ? order.amount : formatMoneyText(0n, order.currency),
    currency: order.currency,
    preference: order.method,
    shipping_address: demoAddress,
    refunds: order.refunds.map(refundBody),
    created_at: order.createdAt,
    updated_at: order.updatedAt,
  };
}

const demoAddress = {
  name: '홍길동',
  postal_code: '03045',
  country_code: 'KR',
  country: 'Korea, Republic of',
  state: '서울특별시',
  city: '종로구',
  district: '세종로',
  add_1: '사직로 161',
  add_2: '',
  add_3: '',
  phone_number: '010-0000-0000',
};
