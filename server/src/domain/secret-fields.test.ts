import { maskedText as mask } from '@pgbridge/shared/words';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { redactText } from './redaction.ts';

const nested = (levels: number, value: unknown): string =>
  levels === 0 ? JSON.stringify(value) : JSON.stringify({ inner: nested(levels - 1, value) });

describe('a secret is masked, the rest of the message stays as it was', () => {
  test.each<[what: string, text: string, redacted: string]>([
    ['JSON', '{"amount":"3065.00","hash_data":"a+b/c="}', '{"amount":"3065.00","hash_data":"[masked]"}'],
    ['JSON with spaces', '{ "hmac" : "abc" , "b": 1 }', '{ "hmac" : "[masked]" , "b": 1 }'],
    ['upper case', '{"HASH_DATA":"abc","Digest":"d"}', '{"HASH_DATA":"[masked]","Digest":"[masked]"}'],
    [
      'the key of a synchronous checkout',
      'key=a&b=https%3A%2F%2Fc%3Fkey%3Dd',
      'key=[masked]&b=https%3A%2F%2Fc%3Fkey%3D[masked]',
    ],
    [
      'the same in an address in JSON',
      '{"payment_url":"https://c/pay?a=b&key=d","key":"e"}',
      '{"payment_url":"https://c/pay?a=b&key=[masked]","key":"[masked]"}',
    ],
    ['other spellings of a name', '{"secretKey":"a","api-key":"b"}', '{"secretKey":"[masked]","api-key":"[masked]"}'],
    [
      'a longer name',
      '{"pg_secret_key":"a","user_password":"b"}',
      '{"pg_secret_key":"[masked]","user_password":"[masked]"}',
    ],
    ['deep inside', '{"a":[{"b":{"access_token":"abc"}}]}', '{"a":[{"b":{"access_token":"[masked]"}}]}'],
    ['escaped quotes', '{"password":"a\\"b\\\\","c":1}', '{"password":"[masked]","c":1}'],
    ['numbers', '{"cvc":123,"card_number":1234}', '{"cvc":"[masked]","card_number":"[masked]"}'],
    ['objects and lists in each other', '{"secret":{"a":[{"b":"}"}]},"c":1}', '{"secret":"[masked]","c":1}'],
    ['bare words', '{"password": hunter2, "c":1}', '{"password": "[masked]", "c":1}'],
    [
      'escapes in a name',
      '{"\\u0070assword":"a","secret\\u005fkey":"b"}',
      '{"password":"[masked]","secret_key":"[masked]"}',
    ],
    ['escapes in a name of a form', '%70assword=a&secret%5Fkey=b', 'password=[masked]&secret_key=[masked]'],
    [
      'a dotted name',
      '{"card.number":"1","pg.secret":"a"}&pg.secret=b',
      '{"card.number":"1","pg.secret":"[masked]"}&pg.secret=[masked]',
    ],
    ['Korean names', '{"비밀번호":"a","카드번호":"b"}', '{"비밀번호":"[masked]","카드번호":"[masked]"}'],
    [
      'numbers within JSON',
      nested(1, { cvc: 123, c: 1 }),
      nested(1, { c: 1 }).replace('{\\"c', '{\\"cvc\\":\\"[masked]\\",\\"c'),
    ],
    ['a number in JSON in a form', 'd=%7B%22cvc%22%3A123%7D&c=2', 'd=%7B%22cvc%22%3A[masked]%7D&c=2'],
    ['XML', '<a:password>x</a:password><b>1</b>', '<a:password>[masked]</a:password><b>1</b>'],
    [
      'XML with CDATA',
      '<secret_key lang="ko"><![CDATA[a<b]]></secret_key>',
      '<secret_key lang="ko">[masked]</secret_key>',
    ],
    ['an attribute of XML', '<login password="x y" user="z"/>', '<login password=[masked] user="z"/>'],
    ['a sentence', 'Wrong password: hunter2, try again', 'Wrong password: [masked], try again'],
    ['a header in a sentence', 'sent Authorization: Bearer abc.def\nHost: a', 'sent Authorization: [masked]\nHost: a'],
    [
      'a code that fetches tokens',
      '/auth/token?code=Abcdefghijklmnop&state=short',
      '/auth/token?code=[masked]&state=short',
    ],
    ['lists', '{"signature":["abc","def"],"c":1}', '{"signature":"[masked]","c":1}'],
    ['cut off', '{"a":1,"hash_data":"abc', '{"a":1,"hash_data":"[masked]"'],
    ['cut off behind a backslash', '{"hash_data":"abc\\', '{"hash_data":"[masked]"'],
    ['JSON within JSON', nested(1, { hmac: 'a"b', c: 1 }), nested(1, { hmac: mask, c: 1 })],
    ['twice within', nested(2, { hmac: 'a"b', c: 1 }), nested(2, { hmac: mask, c: 1 })],
    ['a form', 'a=1&hash_data=a%2Bb%3D&c=2', 'a=1&hash_data=[masked]&c=2'],
    ['first in a form', 'hash_data=abc&c=2', 'hash_data=[masked]&c=2'],
    ['behind a space', ' hash_data=abc&c=2', ' hash_data=[masked]&c=2'],
    ['a form in upper case', 'a=1&HASH_DATA=abc', 'a=1&HASH_DATA=[masked]'],
    ['nested in a form', 'x[hmac]=abc&x%5Bdigest%5D=d', 'x[hmac]=[masked]&x%5Bdigest%5D=[masked]'],
    ['a list in a form', 'hmac[]=abc&hmac%5B0%5D=d', 'hmac[]=[masked]&hmac%5B0%5D=[masked]'],
    ['a query', '/back?a=1&digest=abc#top', '/back?a=1&digest=[masked]#top'],
    ['a query in JSON', '{"url":"https://a.b/?hmac=x","c":1}', '{"url":"https://a.b/?hmac=[masked]","c":1}'],
    ['a query in Go’s JSON', '{"url":"/?a=1\\u0026hmac=x"}', '{"url":"/?a=1\\u0026hmac=[masked]"}'],
    ['a query in a form', 'u=%2F%3Fhmac%3Dx%26b%3D1&c=2', 'u=%2F%3Fhmac%3D[masked]%26b%3D1&c=2'],
    ['JSON in a form', 'd=%7B%22hmac%22%3A%22a%5C%22b%22%7D&c=2', 'd=%7B%22hmac%22%3A%22[masked]%22%7D&c=2'],
  ])('%s', (_what, text, redacted) => {
    expect(redactText(text)).toBe(redacted);
  });
});

describe('names that only look alike stay', () => {
  test.each([
    '{"LogKey":"PGPy051917134394802320q941c03955e4qt9415","public_key":"pk_1","token_type":"Bearer"}',
    '{"message":"digest"}',
    'keys=1&digested=2&hash=3',
    '{"hash_data":null}',
    '{"token":true}',
    '/callback?code=0000&status=S',
    '{"code":200,"order_code":"pg-order-0000000001"}',
    'hash_data',
  ])('%s', (text) => {
    expect(redactText(text)).toBe(text);
  });
});

const names = [
  'hash_data',
  'digest',
  'hmac',
  'signature',
  'secret_key',
  'client_secret',
  'service_key',
  'access_token',
];
const moreNames = [
  'refresh_token',
  'password',
  'authorization',
  'api_key',
  'card_number',
  'cvc',
  'cvv',
  'hmac_key',
  'id_token',
];
const spellings: Record<string, (name: string, secret: string) => string> = {
  json: (name, secret) => JSON.stringify({ a: 1, [name]: secret, b: '2' }),
  'json, deep': (name, secret) => JSON.stringify({ a: [{ b: { [name]: secret } }] }, null, 2),
  'json in json': (name, secret) => nested(1, { [name]: secret, b: '2' }),
  'json in json in json': (name, secret) => nested(2, { [name]: secret, b: '2' }),
  form: (name, secret) => new URLSearchParams({ a: '1', [name]: secret, b: '2' }).toString(),
  'nested form': (name, secret) => new URLSearchParams({ a: '1', [`x[${name}]`]: secret, b: '2' }).toString(),
  query: (name, secret) => `https://a.example/b?${name}=${encodeURIComponent(secret)}&c=1`,
  'json in a form': (name, secret) => new URLSearchParams({ a: JSON.stringify({ [name]: secret }), b: '2' }).toString(),
};

describe('a secret planted in a field known to carry one never survives', () => {
  test.each(Object.keys(spellings))('%s', (spelling) => {
    const secrets = fc.string({ unit: 'binary' }).map((text) => `Planted${text}Secret`);
    fc.assert(
      fc.property(fc.constantFrom(...names, ...moreNames), fc.boolean(), secrets, (name, upper, secret) => {
        const redacted = redactText(spellings[spelling]?.(upper ? name.toUpperCase() : name, secret) ?? '');
        expect(redacted).not.toMatch(/Planted|Secret/);
        expect(redacted).toContain(mask);
      }),
    );
  });
});
