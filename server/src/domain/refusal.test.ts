import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cancelAnswer, checkoutAnswer, webhookAnswer } from './answers.ts';
import { answerTo, type RefusalCode, refuse } from './refusal.ts';

const trouble = 'Something went wrong in requesting a checkout';

type Told = [status: number, message: string, senderShouldRetry: boolean];

const table: Record<RefusalCode, Told> = {
  MALFORMED_BODY: [400, 'Invalid request', false],
  MISSING_FIELD: [400, 'Invalid request', false],
  BAD_FORMAT: [400, 'Invalid request', false],
  BODY_TOO_LARGE: [413, 'Invalid request', false],
  BAD_HASH: [400, 'Invalid Hmac', false],
  UNKNOWN_PARTNER: [400, 'Mall does not exist', false],
  MALL_UNINSTALLED: [400, 'Mall does not exist', false],
  SHOP_DISABLED: [400, 'Payment gateway is not enabled on this shop', false],
  PG_KEYS_MISSING: [400, 'Payment gateway is not enabled on this shop', false],
  URL_NOT_ALLOWED: [400, 'Invalid request', false],
  AMOUNT_NOT_POSITIVE: [400, 'Invalid request', false],
  CURRENCY_NOT_SUPPORTED: [400, 'Currency is not supported', false],
  ALREADY_PAID: [400, 'Order is already paid', false],
  PG_REFUSED: [400, trouble, true],
  PG_ANSWER_LOST: [400, trouble, true],
  PAYMENT_PAGE_NOT_ALLOWED: [400, trouble, false],
  UNKNOWN_REFERENCE: [404, 'Failed webhook', true],
  UNKNOWN_KEY: [404, 'Order not found', false],
  KEY_EXPIRED: [404, 'Order not found', false],
  RESULT_UNKNOWN: [400, 'Payment result is being checked', true],
  BAD_DIGEST: [400, 'Invalid request', false],
  UNKNOWN_SHOP: [400, 'Payment gateway is not enabled on this shop', false],
  ORIGIN_NOT_ALLOWED: [403, 'Not allowed', false],
  TOO_MANY_REQUESTS: [429, 'Too many requests', true],
  RATE_LIMITED: [429, 'Too many requests', true],
  CURRENCY_DIFFERS: [400, 'Invalid request', false],
  PRICE_DIFFERS: [400, 'The price has changed', false],
  CALCULATION_FAILED: [400, 'The order could not be confirmed', true],
  OTHER_FLOW: [400, 'Invalid request', false],
  LAUNCH_MALFORMED: [403, 'Forbidden', false],
  LAUNCH_BAD_HMAC: [403, 'Forbidden', false],
  LAUNCH_TOO_OLD: [403, 'Forbidden', false],
  LAUNCH_USED: [403, 'Forbidden', false],
  SUB_OPERATOR: [403, 'Forbidden', false],
  CONSENT_UNKNOWN: [403, 'Forbidden', false],
  CONSENT_REFUSED: [403, 'Forbidden', false],
  CONSENT_OTHER_MALL: [403, 'Forbidden', false],
  CONSENT_NOT_CONFIRMED: [403, 'Forbidden', true],
  EVENT_KEY_WRONG: [403, 'Forbidden', false],
  EVENT_OF_OTHER_APP: [400, 'Invalid request', false],
  UNKNOWN_REFUND: [404, 'Failed webhook', true],
  UNKNOWN_ORDER: [404, 'Order not found', false],
  NOT_PAID: [400, 'Order is not paid', false],
  OTHER_TRANSACTION: [400, 'Invalid request', false],
  OTHER_PARTNER: [400, 'Invalid request', false],
  OTHER_CURRENCY: [400, 'Invalid request', false],
  AMOUNT_TOO_HIGH: [400, 'Cancel amount is more than what is left', false],
  PARTIAL_NOT_SUPPORTED: [400, 'Partial cancel is not supported', false],
  REFUND_REJECTED: [404, 'Refund request failed', true],
  REFUND_UNKNOWN: [400, 'Refund result is being checked', true],
};
const codes = Object.keys(table) as RefusalCode[];

describe('every refusal has its answer', () => {
  test.each(codes)('%s', (code) => {
    const { refusal } = refuse(code);
    const [status, message, senderShouldRetry] = table[code];
    expect(answerTo(refusal)).toEqual({ status, message, senderShouldRetry });
    expect(checkoutAnswer({ refusal })).toEqual({
      status,
      body: { result_code: '9999', result_message: message, payment_url: '' },
    });
    expect(webhookAnswer({ refusal })).toEqual({ status, body: { message } });
  });
});

test.each<[RefusalCode, number, string]>([
  ['BAD_HASH', 400, 'Invalid request'],
  ['MISSING_FIELD', 400, 'Invalid request'],
  ['UNKNOWN_PARTNER', 404, 'Admin setting not found'],
  ['PG_KEYS_MISSING', 404, 'Admin setting not found'],
  ['UNKNOWN_ORDER', 404, 'Order not found'],
  ['REFUND_REJECTED', 404, 'Refund request failed'],
])('a cancel request is refused in the words of its own contract: %s', (code, status, result_message) => {
  for (const mode of ['SYNC', 'ASYNC'] as const) {
    expect(cancelAnswer(mode, refuse(code))).toEqual({ status, body: { result_code: '9999', result_message } });
  }
});

test('the reason stays with us: no value of it reaches the partner', () => {
  const params = fc.record({
    field: fc.string({ minLength: 1 }).map((text) => `<field ${text}>`),
    pgMessage: fc.string({ minLength: 1 }).map((text) => `<pg ${text}>`),
    host: fc.domain().map((host) => `<host ${host}>`),
  });
  fc.assert(
    fc.property(fc.constantFrom(...codes), params, (code, reason) => {
      const told = JSON.stringify([checkoutAnswer(refuse(code, reason)), webhookAnswer(refuse(code, reason))]);
      for (const value of Object.values(reason)) expect(told).not.toContain(JSON.stringify(value).slice(1, -1));
      expect(told).not.toContain(code);
    }),
  );
});

test('an accepted payment request leads to the payment page', () => {
  const paymentUrl = 'https://pg.example/pay/1?a=b&c=d';
  expect(checkoutAnswer({ value: { paymentUrl } })).toEqual({
    status: 200,
    body: { result_code: '0000', result_message: 'Successfully created checkout', payment_url: paymentUrl },
  });
});

test('a webhook that was taken is answered as the PG expects, and tells nothing of what it brought', () => {
  expect(webhookAnswer({ value: { secret: 'ours' } })).toEqual({ status: 200, body: { message: 'Success webhook' } });
});
