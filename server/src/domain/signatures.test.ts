import crypto from 'node:crypto';
import { syncBuiltinESMExports } from 'node:module';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import vectors from '../../test/vectors/cafe24.json' with { type: 'json' };
import {
  isSameText,
  isSignedBy,
  launchText,
  paymentRequestText,
  reservationRequestText,
  reservationResponseKey,
  reservationResponseText,
  sign,
  transactionText,
} from './signatures.ts';

// Known signatures (contract.md §13): made by Cafe24's rules, not by our code.
const { payments, transactions, reservations, reservationAnswer, launches, wrong } = vectors;

const serviceKey = 'test-service-key';
const clientSecret = 'test-client-secret';

const answerKey = reservationResponseKey(reservationAnswer.clientId, reservationAnswer.fields.orderNumber);

type Known = { id: string; rule: string; text: string | null; key: string; signature: string };

const known: Known[] = [
  ...payments.map((one) => ({ ...one, rule: 'H1', text: paymentRequestText(one.fields), key: serviceKey })),
  ...transactions.map((one) => ({ ...one, rule: 'H2–H6, H9', text: transactionText(one.fields), key: serviceKey })),
  ...reservations.map((one) => ({ ...one, rule: 'H7', text: reservationRequestText(one.fields), key: serviceKey })),
  {
    ...reservationAnswer,
    rule: 'H8',
    text: reservationResponseText(reservationAnswer.fields),
    key: answerKey,
  },
  ...launches.map(({ query, ...one }) => ({
    ...one,
    rule: 'H10',
    text: launchText(`${query}&hmac=${encodeURIComponent(one.signature)}`),
    key: clientSecret,
  })),
];

const textOf = (id: string) => known.find((one) => one.id === id)?.text ?? '';

describe('the known signatures are the ones we make and take', () => {
  test.each(known)('$id, $rule', ({ text, key, signature }) => {
    expect(text).not.toBeNull();
    expect(sign(text ?? '', key)).toBe(signature);
    expect(isSignedBy(text ?? '', signature, [key])).toBe(true);
  });

  test('19 of them, each of its own text', () => {
    expect(new Set(known.map(({ text }) => text)).size).toBe(19);
    expect(known).toHaveLength(19);
  });
});

describe("the signatures of the sample's mistakes are refused", () => {
  test.each(wrong)('$id, made with $mistake', ({ of, signature }) => {
    expect(textOf(of)).not.toBe('');
    expect(isSignedBy(textOf(of), signature, [serviceKey, answerKey, ''])).toBe(false);
  });

  test('each of them is what its mistake gives', () => {
    const order = transactions.find(({ id }) => id === 'R1')?.fields;
    if (!order) throw new Error('R1 is missing');
    expect(wrong.map(({ signature }) => signature)).toEqual([
      sign(transactionText({ ...order, orderNumber: order.tid }), serviceKey),
      sign(textOf('R2'), ''),
      sign(JSON.parse(textOf('E3')), answerKey),
    ]);
  });
});

describe('a signature counts', () => {
  const text = textOf('P1');
  const given = sign(text, serviceKey);

  test('under the key that signs and under an older one', () => {
    expect(isSignedBy(text, given, [serviceKey])).toBe(true);
    expect(isSignedBy(text, given, ['a-newer-key', serviceKey])).toBe(true);
  });

  test.each<[why: string, given: string, keys: string[]]>([
    ['under another key', given, ['another-key']],
    ['without any key', given, []],
    ['under an empty key', sign(text, ''), ['']],
    ['under an empty key beside a good one', sign(text, ''), [serviceKey, '']],
    ['when it is empty', '', [serviceKey]],
    ['when it is cut', given.slice(0, -1), [serviceKey]],
    ['with something behind it', `${given}=`, [serviceKey]],
    ['in other case', given.toLowerCase(), [serviceKey]],
    ['in hexadecimal', Buffer.from(given, 'base64').toString('hex'), [serviceKey]],
    ['in the URL spelling of base64', sign(textOf('P4'), serviceKey).replaceAll('+', '-'), [serviceKey]],
    ['of another text', sign(textOf('P2'), serviceKey), [serviceKey]],
  ])('not %s', (_why, signature, keys) => {
    expect(isSignedBy(text, signature, keys)).toBe(false);
  });

  test('of the amount as it is written: 39000 and 39000.00 sign differently', () => {
    expect(isSignedBy(textOf('P3'), sign(textOf('P4'), serviceKey), [serviceKey])).toBe(false);
  });
});

test('signatures are compared in constant time (contract.md §12-B6)', () => {
  const compare = vi.spyOn(crypto, 'timingSafeEqual');
  syncBuiltinESMExports();
  onTestFinished(() => {
    compare.mockRestore();
    syncBuiltinESMExports();
  });
  isSignedBy('text', sign('another text', serviceKey), [serviceKey]);
  expect(compare).toHaveBeenCalledOnce();
});

describe('texts are the same', () => {
  test.each<[left: string, right: string, same: boolean]>([
    ['', '', true],
    ['abc', 'abc', true],
    ['abc', 'abd', false],
    ['abc', 'ab', false],
    ['', 'a', false],
    // As many characters, not as many bytes: comparing in constant time would throw if the lengths were not looked at first.
    ['a', '가', false],
  ])('%j and %j: %s', (left, right, same) => {
    expect(isSameText(left, right)).toBe(same);
  });
});

describe('the signed text of a launch is the raw query before its last parameter hmac', () => {
  test.each<[query: string, text: string | null]>([
    ['a=1&hmac=x', 'a=1'],
    ['a=1&b=%EB%8C%80+c&hmac=x%3D', 'a=1&b=%EB%8C%80+c'],
    ['a=1&hmac=x&hmac=y', 'a=1&hmac=x'],
    ['a=1&hmac=', 'a=1'],
    ['hmac=x', null],
    ['&hmac=x', null],
    ['', null],
    ['a=1', null],
    ['hmac=x&a=1', null],
    ['a=1&HMAC=x', null],
    ['a=1&xhmac=x', null],
    ['a=1&hmac', null],
  ])('%j: %j', (query, text) => {
    expect(launchText(query)).toBe(text);
  });
});
