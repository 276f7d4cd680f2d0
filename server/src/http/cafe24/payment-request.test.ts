import { describe, expect, test } from 'vitest';
import { type OrRefusal, refuse } from '../../domain/refusal.ts';
import { readPaymentRequest } from './payment-request.ts';

const extraData = {
  pgName: 'pg-demo-app',
  orderId: '20220519-0000029',
  LogKey: 'PGPy051917134394802320q941c03955e4qt9415',
  sRdrLogKey: 'PGPy051917134394802350q052c25850tq12501e',
};
const returnUrl = 'https://demomall.cafe24shop.com/Pay/Recv/openpg/PayReceiveRtnPage.php';
const notificationUrl = 'https://demomall.cafe24shop.com/Pay/Recv/openpg/PayReceiveNoty.php';

/** Cafe24's sample (contract.md §4.1). */
const sample: Record<string, unknown> = {
  amount: '3065.00',
  currency: 'PHP',
  order_id: '20220519-0000029',
  partner_id: 'demomall:1:demo-app-public-key',
  buyer_id: 'mockbuyer',
  shop_no: '1',
  return_url: returnUrl,
  return_noty_url: notificationUrl,
  extra_data: extraData,
  hash_data: '8jDGEkUfnFlDL92mnxTAg28hCKE15srxwuIqTfp5WU0=',
};

const read = (given: Record<string, unknown> = {}) => readPaymentRequest({ value: { ...sample, ...given } });
const refusalOf = (given: Record<string, unknown>) => read(given).refusal;

test('the sample is read field by field', () => {
  expect(read()).toEqual({
    value: {
      amountText: '3065.00',
      currency: 'PHP',
      amountMinor: 306_500n,
      orderNumber: '20220519-0000029',
      partnerId: 'demomall:1:demo-app-public-key',
      buyerId: 'mockbuyer',
      returnUrl,
      notificationUrl,
      extraData: JSON.stringify(extraData),
      hashData: '8jDGEkUfnFlDL92mnxTAg28hCKE15srxwuIqTfp5WU0=',
    },
  });
});

test('a body that could not be read stays refused for its own reason', () => {
  const unread: OrRefusal<Record<string, unknown>> = refuse('MALFORMED_BODY', { why: 'empty' });
  expect(readPaymentRequest(unread)).toEqual(unread);
});

test('fields we do not know are no reason to refuse', () => {
  expect(read({ product_name: 'x', pay_method: ['y'] }).refusal).toBeUndefined();
});

describe('a field that is needed and not there is named', () => {
  const fields = ['amount', 'currency', 'order_id', 'partner_id', 'hash_data', 'return_url', 'return_noty_url'];
  test.each(fields)('%s', (field) => {
    const missing = { code: 'MISSING_FIELD', params: { field } };
    expect(refusalOf({ [field]: undefined })).toEqual(missing);
    expect(refusalOf({ [field]: '' })).toEqual(missing);
    expect(refusalOf({ [field]: null })?.params).toEqual({ field });
    expect(refusalOf({ [field]: ['x'] })).toEqual({ code: 'BAD_FORMAT', params: { field } });
  });
});

describe('a field whose format could lend characters to its neighbour, or that nobody could use, is named', () => {
  test.each<[field: string, value: unknown]>([
    ['amount', '-1'],
    ['amount', '+1'],
    ['amount', '1e3'],
    ['amount', '3,065.00'],
    ['amount', '3065.'],
    ['amount', ' 3065.00'],
    ['amount', '3065.00\n'],
    ['amount', '3065.00PHP'],
    ['amount', '3065.001'],
    ['amount', '99999999999999.99'],
    ['amount', 3065],
    ['currency', 'php'],
    ['currency', 'PH'],
    ['currency', 'PHP2'],
    ['order_id', '20220519-000029'],
    ['order_id', '20220519-00000290'],
    ['order_id', '20220519_0000029'],
    ['order_id', ' 20220519-0000029'],
    ['order_id', '２0220519-0000029'],
    ['partner_id', 'demo mall'],
    ['partner_id', 'x'.repeat(51)],
    ['partner_id', 'demomall:1:가'],
    ['hash_data', 'abc'],
    ['hash_data', `${'A'.repeat(43)}-`],
    ['hash_data', `${'-'.repeat(43)}=`],
    ['hash_data', 'A'.repeat(64)],
    ['return_url', '/Pay/Recv'],
    ['return_url', `${returnUrl}?${'x'.repeat(2_000)}`],
    ['return_url', `${returnUrl}\r\nSet-Cookie: a=b`],
    ['return_url', ` ${returnUrl}`],
    ['return_url', `${returnUrl}\u0000`],
    ['return_noty_url', 'https://demo\nmall.cafe24.com/'],
    ['buyer_id', 'x'.repeat(256)],
    ['buyer_id', 'a\u0000b'],
    ['buyer_id', ['x']],
    ['extra_data', 'pgName=x'],
    ['extra_data', '"text"'],
    ['extra_data', '5'],
    ['extra_data', 'null'],
    ['extra_data', true],
    ['extra_data', `${'['.repeat(33)}${']'.repeat(33)}`],
    ['extra_data', `${'{"a":'.repeat(5_000)}1${'}'.repeat(5_000)}`],
    ['return_url', `${returnUrl}\ud800`],
  ])('%s: %j', (field, value) => {
    expect(refusalOf({ [field]: value })).toEqual({ code: 'BAD_FORMAT', params: { field } });
  });

  test('the first of several faults is named', () => {
    expect(refusalOf({ hash_data: 'x', amount: 'x' })?.params).toEqual({ field: 'amount' });
  });
});

test('a currency we do not know is named', () => {
  expect(refusalOf({ currency: 'XXX' })).toEqual({ code: 'CURRENCY_NOT_SUPPORTED', params: { currency: 'XXX' } });
});

test.each(['0', '0.00', '000'])('nothing to pay is refused: %s', (amount) => {
  expect(refusalOf({ amount })).toEqual({ code: 'AMOUNT_NOT_POSITIVE', params: { amount } });
});

test.each<[text: string, currency: string, minor: bigint]>([
  ['39000', 'KRW', 39_000n],
  ['39000.00', 'KRW', 39_000n],
  ['3065', 'PHP', 306_500n],
])('the text of the amount is kept as it was sent: %s %s', (amount, currency, amountMinor) => {
  expect(read({ amount, currency }).value).toMatchObject({ amountText: amount, amountMinor });
});

test.each<[given: unknown, buyerId: string | null]>([
  ['mockbuyer', 'mockbuyer'],
  ['홍길동', '홍길동'],
  ['', null],
  [null, null],
  [undefined, null],
])('a buyer may be a guest: %j', (given, buyerId) => {
  expect(read({ buyer_id: given }).value?.buyerId).toBe(buyerId);
});

test.each<[given: unknown, kept: string]>([
  [{ a: { b: ['1'] } }, '{"a":{"b":["1"]}}'],
  ['{"a": "1"}', '{"a":"1"}'],
  [[], '[]'],
  ['[]', '[]'],
  [{}, '{}'],
  ['', '{}'],
  [null, '{}'],
  [undefined, '{}'],
])("Cafe24's own data is kept as JSON, sent as an object or as text: %j", (given, kept) => {
  expect(read({ extra_data: given }).value?.extraData).toBe(kept);
});

test.each<[given: unknown, kept: string | null]>([
  [undefined, null],
  [null, null],
  ['', null],
  [notificationUrl, notificationUrl],
])('where Cafe24 reads the result it may leave out the address to be told at: %j', (return_noty_url, kept) => {
  const parsed = readPaymentRequest({ value: { ...sample, return_noty_url } }, 'read');
  expect(parsed.value?.notificationUrl).toBe(kept);
});

test.each([7, 'no address', ['https://demomall.cafe24shop.com'], `${notificationUrl}\n`])(
  'an address to be told at is checked where it comes: %j',
  (return_noty_url) => {
    const refused = readPaymentRequest({ value: { ...sample, return_noty_url } }, 'read').refusal;
    expect(refused).toEqual({ code: 'BAD_FORMAT', params: { field: 'return_noty_url' } });
  },
);
