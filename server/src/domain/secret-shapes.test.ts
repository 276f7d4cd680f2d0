import { maskedText as mask } from '@pgbridge/shared/words';
import { describe, expect, test } from 'vitest';
import { redactText } from './redaction.ts';

const base64 = (text: string) => Buffer.from(text).toString('base64');
const pem = '-----BEGIN RSA PRIVATE KEY-----\nMIIEabc\n-----END RSA PRIVATE KEY-----';

describe('a secret that shows by its look what it is', () => {
  test.each([
    ['a bearer token', '{"note":"Bearer abcdefgh123"}', `{"note":"Bearer ${mask}"}`],
    ['HTTP Basic', 'said Basic cGs6c2VjcmV0 to us', `said Basic ${mask} to us`],
    ['a signed token', '{"a":"eyJhbGciOi.eyJzdWIiOi.abc-_"}', `{"a":"${mask}"}`],
    ['a private key', `{"pem":"${pem}","b":1}`, `{"pem":"${mask}","b":1}`],
    ['a private key that is cut off', `x ${pem.slice(0, 50)}`, `x ${mask}`],
    [
      'a secret key of a PG',
      '{"a":"sk_live_abcdefgh","b":"pk_live_abcdefgh"}',
      `{"a":"${mask}","b":"pk_live_abcdefgh"}`,
    ],
    ['a user in an address', '{"u":"https://u:p@a.example/b"}', `{"u":"https://${mask}@a.example/b"}`],
    ['JSON in base64', `data=${base64('{"card_number":"1234","a":1}')}&b=1`, `data=${mask}&b=1`],
    ['a card number in base64', `{"a":"${base64('paid by 4111111111111111')}"}`, `{"a":"${mask}"}`],
    ['a password in hex', `{"a":"${Buffer.from('password=hunter2').toString('hex')}"}`, `{"a":"${mask}"}`],
    ['base64 in a form', `a=${encodeURIComponent(base64('{"secret":"x?>"}  '))}`, `a=${mask}`],
  ])('%s', (_what, text, masked) => {
    expect(redactText(text)).toBe(masked);
  });
});

describe('what only looks like it stays', () => {
  test.each([
    'https://a.example:8080/b?mail=c@d.example',
    `return_url=${encodeURIComponent('https://a.example:8080/b?mail=c@d.example')}`,
    `{"a":"${base64('nothing to see in here, move along')}"}`,
    `{"sha256":"${'0123456789abcdef'.repeat(4)}"}`,
    '/api/asynchronous-checkout/checkout/webhook',
    'Basic research, Bearer of news',
  ])('%s', (text) => {
    expect(redactText(text)).toBe(text);
  });
});
