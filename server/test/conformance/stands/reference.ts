import { createHash } from 'node:crypto';
import type { RefundFact } from '../../../src/domain/cancellation.ts';
import { type Money, moneyText } from '../../../src/domain/money.ts';
import type { PaymentFact, PgStatus } from '../../../src/domain/pg-status.ts';
import { referencePg } from '../../../src/gateways/pg/reference/index.ts';
import type { Fields, Stand } from '../stand.ts';

const keys = { publicKey: 'pk_conformance', secretKey: 'sk:conformance' };

const letters: Record<PgStatus, string> = {
  PENDING: 'P',
  AUTHORIZED: 'A',
  PAID: 'S',
  FAILED: 'F',
  CANCELLED: 'C',
  EXPIRED: 'E',
  REFUNDED: 'R',
};
const refundLetters = { PENDING: 'RP', COMPLETED: 'R', REJECTED: 'RX' } as const;

const digest = (...texts: string[]) =>
  createHash('sha1')
    .update([...texts, keys.secretKey].join(':'))
    .digest('hex');

/** One event has one id; a repeat of it differs in when it was sent. */
const eventId = (...texts: string[]) => `EV-${digest(...texts).slice(0, 12)}`;

function payment({ reference, orderCode, status, amount, message }: PaymentFact): Fields {
  const told = [reference, orderCode, letters[status], moneyText(amount), amount.currency] as const;
  const [reference_id, order_code, letter, text, currency] = told;
  return {
    ...{ reference_id, order_code, status: letter, amount: text, currency, message },
    ...{ digest: digest(...told), event_id: eventId(...told), sent_at: '2026-05-19T05:00:00Z' },
  };
}

function refund({ reference, orderCode, refundCode, refundReference, status, amount, message }: RefundFact): Fields {
  const told = [reference, refundCode, refundLetters[status], moneyText(amount), amount.currency] as const;
  const [reference_no, refund_code, refund_status, refund_amount, currency] = told;
  return {
    ...{ reference_no, order_code: orderCode, refund_code, refund_reference: refundReference },
    ...{ refund_status, refund_amount, currency, message },
    ...{ digest: digest(...told), event_id: eventId(...told, refundReference), sent_at: '2026-05-19T05:00:00Z' },
  };
}

const error = (code: number, message: string) => ({ status: code, body: { code, message } });

/** The reference PG, by its description. */
export const stand: Stand = {
  keys,
  adapter: (client, apiUrl) => referencePg({ client, apiUrl, policy: { allow: [] } }),
  says: {
    opened: (reference) => ({
      status: 200,
      body: {
        ...{ code: 200, order_code: 'pg-1', reference_no: reference, order_status: 'P' },
        ...{ redirect_uri: 'https://pg.example/pay/1', signature: 'sig', public_key: keys.publicKey },
      },
    }),
    payment: ({ reference, orderCode, status, amount }, paid: Money) => ({
      status: 200,
      body: {
        ...{ code: 200, order_code: orderCode, reference_no: reference },
        ...{ order_status: letters[status], payment_status: letters[status], preference: 'card', refunds: [] },
        ...{ amount: moneyText(amount), paid_amount: moneyText(paid), currency: amount.currency },
      },
    }),
    noSuchPayment: () => error(404, 'Order not found'),
    refund: ({ orderCode, amount }, ended) => ({
      status: 200,
      body: {
        ...{ code: 200, order_code: orderCode, refund_code: 'RF-1', message: '' },
        refund_status: { done: 'R', pending: 'RP', rejected: 'RX' }[ended],
        ...{ request_refund_amount: moneyText(amount), refunded_amount: moneyText(amount), currency: amount.currency },
      },
    }),
    refundStands: ({ refundCode, refundReference, status, amount, message }) => ({
      status: 200,
      body: {
        ...{ code: 200, refund_code: refundCode, refund_reference: refundReference, message },
        ...{ refund_status: refundLetters[status], refund_amount: moneyText(amount) },
      },
    }),
    noSuchRefund: () => error(404, 'Refund not found'),
    refused: () => error(409, 'More than what is left'),
  },
  sends: {
    payment,
    refund,
    callback: (reference_no, order_code) => ({
      ...{ reference_no, order_code, status: 'S', digest: digest(reference_no, order_code, 'S') },
    }),
    again: (fields) => ({ ...fields, sent_at: '2026-05-19T05:00:05Z' }),
  },
  signed: {
    payment: ['reference_id', 'order_code', 'status', 'amount', 'currency'],
    refund: ['reference_no', 'refund_code', 'refund_status', 'refund_amount', 'currency'],
    callback: ['reference_no', 'order_code', 'status'],
  },
  signatureField: 'digest',
};
