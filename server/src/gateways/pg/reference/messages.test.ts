import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import vectors from '../../../../test/vectors/cafe24.json' with { type: 'json' };
import { money } from '../../../domain/money.ts';
import type { PgStatus } from '../../../domain/pg-status.ts';
import { claimedReference, readCallback, readPaymentWebhook } from './messages.ts';
import { type ReferenceStatus, referenceStatuses } from './statuses.ts';

const keys = { publicKey: 'demo-app-public-key', secretKey: 'demo-app-secret-key' };

/** The PG's digest, worked out here by its description (contract.md §4.6). */
const digest = (...fields: string[]) =>
  createHash('sha1')
    .update([...fields, keys.secretKey].join(':'))
    .digest('hex');

type Fields = Record<string, unknown>;

const facts = {
  reference_id: '20220519-0000029',
  order_code: 'pg-order-001',
  status: 'S',
  amount: '3065.00',
  currency: 'PHP',
};

/** A webhook that is signed for what it says. */
function aWebhook(given: Fields = {}): Fields {
  const said = { ...facts, ...given };
  const { reference_id, order_code, status, amount, currency } = said;
  return {
    message: 'Payment success',
    digest: digest(...[reference_id, order_code, status, amount, currency].map(String)),
    ...said,
  };
}

function aCallback(given: Fields = {}): Fields {
  const said = { reference_no: 'REF1', order_code: 'pg-1', status: 'S', ...given };
  return { digest: digest(String(said.reference_no), String(said.order_code), String(said.status)), ...said };
}

const refusalOf = (fields: Fields) => readPaymentWebhook(fields, keys).refusal;

test.each(vectors.pgDigests)('the known digest of status $status is taken', ({ status, digest }) => {
  const read = readPaymentWebhook({ ...facts, status, digest, message: 'Payment success' }, keys);
  expect(read.value).toMatchObject({
    reference: '20220519-0000029',
    orderCode: 'pg-order-001',
    amount: money(306_500n, 'PHP'),
    message: 'Payment success',
  });
});

describe("the PG's letters in our words", () => {
  const table: Record<ReferenceStatus, PgStatus> = {
    P: 'PENDING',
    A: 'AUTHORIZED',
    S: 'PAID',
    F: 'FAILED',
    C: 'CANCELLED',
    E: 'EXPIRED',
    R: 'REFUNDED',
  };
  test.each(referenceStatuses)('%s', (status) => {
    expect(readPaymentWebhook(aWebhook({ status }), keys).value?.status).toBe(table[status]);
    expect(readCallback(aCallback({ status }), keys).value).toEqual({ reference: 'REF1', status: table[status] });
  });

  test.each(['RP', 'RX', 's', '', 'X', 'SS', 'PAID', '__proto__'])('%j is none of a payment', (status) => {
    expect(refusalOf(aWebhook({ status }))).toEqual({ code: 'BAD_FORMAT', params: { field: 'status' } });
    expect(readCallback(aCallback({ status }), keys).refusal?.code).toBe('BAD_FORMAT');
  });
});

describe('a webhook that is not the word of this PG on exactly this', () => {
  const signed = aWebhook();
  test.each<[what: string, change: Fields]>([
    ['another reference', { reference_id: '20220519-0000030' }],
    ['another payment', { order_code: 'pg-order-002' }],
    ['another status', { status: 'F' }],
    ['another amount', { amount: '3065.01' }],
    ['the same amount in other text', { amount: '3065.0' }],
    ['another currency', { currency: 'USD' }],
    ['a digest of zeros', { digest: '0'.repeat(40) }],
    [
      'a digest under another key',
      { digest: createHash('sha1').update('20220519-0000029:pg-order-001:S:3065.00:PHP:x').digest('hex') },
    ],
  ])('%s', (_what, change) => {
    expect(refusalOf({ ...signed, ...change })).toEqual({ code: 'BAD_DIGEST', params: {} });
  });

  test('a digest may come in upper case', () => {
    expect(refusalOf({ ...signed, digest: String(signed.digest).toUpperCase() })).toBeUndefined();
  });
});

describe('formats are checked before the digest', () => {
  test.each(['reference_id', 'order_code', 'status', 'amount', 'currency', 'digest'])('%s is missing', (field) => {
    const { [field]: _left, ...others } = aWebhook();
    expect(refusalOf(others)).toEqual({ code: 'MISSING_FIELD', params: { field } });
  });

  test.each<[field: string, value: unknown]>([
    ['reference_id', 'a:b'],
    ['reference_id', 'a b'],
    ['reference_id', 'a\u0000'],
    ['reference_id', ''],
    ['reference_id', 'x'.repeat(101)],
    ['reference_id', ['REF1']],
    ['order_code', 'pg:1'],
    ['order_code', 'pg\n1'],
    ['amount', '-1'],
    ['amount', '1e3'],
    ['amount', '3,065'],
    ['amount', 3065],
    ['currency', 'php'],
    ['currency', 'PH'],
    ['digest', 'x'],
    ['digest', 'g'.repeat(40)],
    ['digest', 'a'.repeat(64)],
  ])('%s: %j', (field, value) => {
    expect(refusalOf(aWebhook({ [field]: value }))).toEqual({ code: 'BAD_FORMAT', params: { field } });
  });

  test('no colon can be moved from one field to the next', () => {
    const shifted = { reference_id: '20220519-0000029:pg-order-001', order_code: 'S', status: '3065.00' };
    expect(refusalOf({ ...aWebhook(), ...shifted })?.code).toBe('BAD_FORMAT');
  });

  test('an amount its currency cannot have, and a currency we do not know, though signed', () => {
    expect(refusalOf(aWebhook({ amount: '3065.001' }))).toEqual({ code: 'BAD_FORMAT', params: { field: 'amount' } });
    expect(refusalOf(aWebhook({ currency: 'XXX' }))?.code).toBe('CURRENCY_NOT_SUPPORTED');
  });
});

test.each<[given: unknown, message: string]>([
  [undefined, ''],
  [null, ''],
  [42, ''],
  [{ text: 'x' }, ''],
  ['입금 완료', '입금 완료'],
  ['a\u0000b', 'ab'],
  ['x'.repeat(5_000), 'x'.repeat(1_000)],
])('the words for people never hold up the money: %j', (given, message) => {
  expect(readPaymentWebhook(aWebhook({ message: given }), keys).value?.message).toBe(message);
});

test('a callback under a wrong digest proves nothing, not even whose it is', () => {
  expect(readCallback({ ...aCallback(), status: 'F' }, keys).refusal?.code).toBe('BAD_DIGEST');
  expect(readCallback({ ...aCallback(), reference_no: 'REF2' }, keys).refusal?.code).toBe('BAD_DIGEST');
  expect(readCallback({}, keys).refusal).toEqual({ code: 'MISSING_FIELD', params: { field: 'reference_no' } });
});

test('whose payment a message claims to be about', () => {
  expect(claimedReference(aWebhook())).toEqual({ value: '20220519-0000029' });
  expect(claimedReference(aCallback())).toEqual({ value: 'REF1' });
  expect(claimedReference({}).refusal).toEqual({ code: 'MISSING_FIELD', params: { field: 'reference_id' } });
  expect(claimedReference({ reference_no: ['REF1'] }).refusal?.code).toBe('BAD_FORMAT');
});

test('whatever comes, it is read or refused, never thrown at', () => {
  const anything = fc.dictionary(fc.constantFrom(...Object.keys(aWebhook()), 'reference_no'), fc.anything());
  fc.assert(
    fc.property(anything, (fields) => {
      expect(readPaymentWebhook(fields, keys).refusal).toBeDefined();
      expect(readCallback(fields, keys).refusal).toBeDefined();
      claimedReference(fields);
    }),
  );
});
