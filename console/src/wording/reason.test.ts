import { hashCauses } from '@pgbridge/shared/hash-words';
import { describe, expect, it } from 'vitest';
import { languages } from '../i18n/languages.ts';
import { asOwnSentence, reasonSentence } from './reason.ts';
import { translator } from './test-support/translator.ts';

/** What the server says of a message it did not take. */
const codes = [
  'MALFORMED_BODY',
  'MISSING_FIELD',
  'BAD_FORMAT',
  'BAD_HASH',
  'UNKNOWN_PARTNER',
  'SHOP_DISABLED',
  'MALL_UNINSTALLED',
  'PG_KEYS_MISSING',
  'URL_NOT_ALLOWED',
  'AMOUNT_NOT_POSITIVE',
  'CURRENCY_NOT_SUPPORTED',
  'ALREADY_PAID',
  'UNKNOWN_REFERENCE',
  'UNKNOWN_KEY',
  'UNKNOWN_SHOP',
  'ORIGIN_NOT_ALLOWED',
  'TOO_MANY_REQUESTS',
  'CURRENCY_DIFFERS',
  'PRICE_DIFFERS',
  'CALCULATION_FAILED',
  'OTHER_FLOW',
  'KEY_EXPIRED',
  'RESULT_UNKNOWN',
  'BAD_DIGEST',
  'UNKNOWN_REFUND',
  'UNKNOWN_ORDER',
  'NOT_PAID',
  'OTHER_TRANSACTION',
  'OTHER_PARTNER',
  'OTHER_CURRENCY',
  'AMOUNT_TOO_HIGH',
  'PARTIAL_NOT_SUPPORTED',
  'REFUND_REJECTED',
  'REFUND_UNKNOWN',
  'REFUND_MISMATCH',
  'REFUND_CURRENCY_MISMATCH',
  'REFUND_CONTRADICTION',
  'AMOUNT_MISMATCH',
  'CURRENCY_MISMATCH',
  'ORDER_CODE_MISMATCH',
  'PG_REFUSED',
  'PG_UNREACHABLE',
  'PG_ANSWER_LOST',
  'PAYMENT_PAGE_NOT_ALLOWED',
  'BODY_TOO_LARGE',
  'RATE_LIMITED',
];

const params = {
  field: 'return_url',
  host: 'evil.example',
  currency: 'KRW',
  ours: '39000',
  theirs: '3900',
  pgMessage: 'no such merchant',
  failure: 'TIMEOUT',
};

describe.each(languages)('why a message was refused, in %s', (language) => {
  const t = translator(language);

  it.each(codes)('has words for %s', (code) => {
    expect(reasonSentence(code, params, null, t)).not.toContain(code);
  });

  it.each(hashCauses)('says why a signature does not fit: %s', (cause) => {
    const plain = reasonSentence('BAD_HASH', {}, null, t);
    const told = reasonSentence('BAD_HASH', { cause, field: 'cancel_amount', instead: 'amount' }, null, t);
    expect(told.startsWith(language === 'ja' ? plain : `${plain} `)).toBe(true);
    expect(told.length).toBeGreaterThan(plain.length + 6);
    expect(told).not.toContain('{');
  });

  it('names the field that was taken for another', () => {
    const told = reasonSentence(
      'BAD_HASH',
      { cause: 'wrong-field', field: 'cancel_amount', instead: 'amount' },
      null,
      t,
    );
    expect(told).toContain('cancel_amount');
    expect(told).toMatch(/(?<!_)amount/);
  });

  it('names a code without words, with the request to ask about', () => {
    expect(reasonSentence('NEW_CODE', {}, 'req-7', t)).toMatch(/NEW_CODE.*req-7/);
    expect(reasonSentence('NEW_CODE', {}, null, t)).not.toContain('none');
  });
});

describe('a reason standing alone', () => {
  it('begins with a capital', () => {
    expect(asOwnSentence('the amount is zero.')).toBe('The amount is zero.');
  });
});
