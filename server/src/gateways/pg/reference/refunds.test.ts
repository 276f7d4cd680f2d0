import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { money } from '../../../domain/money.ts';
import { claimedRefundReference, readRefundWebhook, refundAnswer, refundEventKey, refundOutcome } from './refunds.ts';

const keys = { publicKey: 'pk', secretKey: 'sk_test' };
const asked = { orderCode: 'pg-1', amount: money(100_000n, 'PHP') };

const answer = (given: Record<string, unknown> = {}) =>
  refundOutcome(
    refundAnswer.parse({
      code: 200,
      order_code: 'pg-1',
      refund_code: 'RF-1',
      refund_status: 'R',
      request_refund_amount: '1000.00',
      refunded_amount: '1000.00',
      currency: 'PHP',
      message: 'Refunded',
      ...given,
    }),
    asked,
  );

describe('the answer to a refund call', () => {
  test.each([
    ['R', 'done'],
    ['RP', 'pending'],
    ['RX', 'rejected'],
  ])('%s means %s', (refund_status, kind) => {
    expect(answer({ refund_status })).toEqual({ kind, refundCode: 'RF-1', message: 'Refunded' });
  });

  test.each<[string, Record<string, unknown>]>([
    ['another payment', { order_code: 'pg-2' }],
    ['another amount', { request_refund_amount: '1000.01' }],
    ['an amount of another precision', { request_refund_amount: '1000.001' }],
    ['another currency', { currency: 'USD' }],
  ])('about %s tells nothing of ours', (_, given) => {
    expect(answer(given)).toEqual({ kind: 'lost', failure: 'UNREADABLE' });
  });

  test('may spell the amount otherwise, or leave it out', () => {
    for (const given of [
      { request_refund_amount: '1000' },
      { request_refund_amount: undefined, currency: undefined },
    ]) {
      expect(answer(given).kind).toBe('done');
    }
  });

  test('with an unknown status is none', () => {
    expect(refundAnswer.safeParse({ order_code: 'pg-1', refund_code: 'RF-1', refund_status: 'S' }).success).toBe(false);
  });
});

const signed = (given: Record<string, unknown> = {}) => {
  const fields = {
    reference_no: 'REF1',
    order_code: 'pg-1',
    refund_code: 'RF-1',
    refund_reference: 'REFUND1',
    refund_status: 'R',
    refund_amount: '1000.00',
    currency: 'PHP',
    message: 'Refunded',
    event_id: 'EV-1',
    ...given,
  };
  const { reference_no, refund_code, refund_status, refund_amount, currency } = fields;
  const text = [reference_no, refund_code, refund_status, refund_amount, currency, keys.secretKey].join(':');
  return { ...fields, digest: createHash('sha1').update(text).digest('hex') };
};

describe('a refund webhook', () => {
  test('is read field by field', () => {
    expect(readRefundWebhook(signed(), keys)).toEqual({
      value: {
        reference: 'REF1',
        orderCode: 'pg-1',
        refundReference: 'REFUND1',
        refundCode: 'RF-1',
        status: 'COMPLETED',
        amount: money(100_000n, 'PHP'),
        message: 'Refunded',
      },
    });
  });

  test('with any signed field changed is refused', () => {
    const changes = {
      reference_no: 'REF2',
      refund_code: 'RF-2',
      refund_status: 'RX',
      refund_amount: '1.00',
      currency: 'USD',
    };
    for (const [field, value] of Object.entries(changes)) {
      expect(readRefundWebhook({ ...signed(), [field]: value }, keys).refusal?.code, field).toBe('BAD_DIGEST');
    }
    expect(readRefundWebhook(signed(), { ...keys, secretKey: 'other' }).refusal?.code).toBe('BAD_DIGEST');
  });

  test('is checked in its formats first: a colon could shift what is signed', () => {
    const shifted = { ...signed({ reference_no: 'REF1:RF-1', refund_code: 'R' }) };
    expect(readRefundWebhook(shifted, keys).refusal).toEqual({ code: 'BAD_FORMAT', params: { field: 'reference_no' } });
    const missing = readRefundWebhook({ ...signed(), digest: undefined }, keys);
    expect(missing.refusal).toEqual({ code: 'MISSING_FIELD', params: { field: 'digest' } });
  });

  test('claims a refund by our reference', () => {
    expect(claimedRefundReference(signed())).toEqual({ value: 'REFUND1' });
    expect(claimedRefundReference({}).refusal?.code).toBe('MISSING_FIELD');
    expect(claimedRefundReference({ refund_reference: { a: 1 } }).refusal?.code).toBe('BAD_FORMAT');
  });

  test('has one key for all its repeats, and another for anything that leads elsewhere', () => {
    const key = refundEventKey(signed());
    expect(refundEventKey({ ...signed(), sent_at: 'later', message: 'again' })).toBe(key);
    for (const given of [
      { event_id: 'EV-2' },
      { refund_status: 'RX' },
      { refund_reference: 'REFUND2' },
      { order_code: 'x' },
    ]) {
      expect(refundEventKey(signed(given))).not.toBe(key);
    }
  });
});
