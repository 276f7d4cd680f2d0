import { describe, expect, it } from 'vitest';
import { languages } from '../i18n/languages.ts';
import { refusalSentence } from './refusal-sentence.ts';
import { translator } from './test-support/translator.ts';

/** What the server answers to staff who act on an order or a notification. */
const codes = [
  'UNKNOWN_NOTIFICATION',
  'UNKNOWN_ORDER',
  'REASON_REQUIRED',
  'REASON_TOO_LONG',
  'SEND_IN_FLIGHT',
  'EARLIER_NOT_DELIVERED',
  'LATER_ALREADY_SENT',
  'NOT_STUCK',
  'ADDRESS_BLOCKED',
  'NOTHING_TO_ASK',
  'PG_KEYS_MISSING',
  'TOO_SOON',
  'PG_SILENT',
  'UNKNOWN_CANCELLATION',
  'NO_CANCELLATION_CHOSEN',
  'NOT_TO_BE_ENTERED',
  'ALREADY_ENTERED',
  'NOTE_EMPTY',
  'NOTE_TOO_LONG',
  'TOO_MANY_NOTES',
  'IDEMPOTENCY_KEY_MALFORMED',
  'KEY_REUSED',
  'UNKNOWN_BULK_RUN',
  'BULK_NOTHING_CHOSEN',
  'BULK_TOO_MANY',
  'BULK_TOO_OLD',
  'BULK_EMPTY',
  'BULK_COUNT_WRONG',
  'BULK_PLAN_CHANGED',
  'BULK_ALREADY_STARTED',
  'BULK_NOT_STARTED',
  'BULK_OVER',
];

const params = {
  kind: 'PAYMENT',
  host: 'evil.example',
  why: 'not https',
  failure: 'TIMEOUT',
  s: 7,
  wait: 3,
  max: 200,
  days: 14,
  gone: 2,
  reasons: ['DELIVERED', 'OTHER_RUN'],
  fields: 'reason',
};

describe.each(languages)('why a change was not made, in %s', (language) => {
  const t = translator(language);

  it.each(codes)('has words for %s', (code) => {
    const sentence = refusalSentence({ code: code, params: params, requestId: 'req-7' }, t);
    expect(sentence).not.toContain(code);
    expect(sentence).not.toContain('req-7');
  });

  it('names a code without words, with the request to ask about', () => {
    expect(refusalSentence({ code: 'NEW_CODE', params: {}, requestId: 'req-7' }, t)).toMatch(/NEW_CODE.*req-7/);
    expect(refusalSentence({ code: 'NEW_CODE', params: {}, requestId: null }, t)).not.toContain('none');
  });
});

it('names what stands in the way', () => {
  const t = translator('en');
  expect(refusalSentence({ code: 'EARLIER_NOT_DELIVERED', params: params, requestId: null }, t)).toContain(
    '(payment result)',
  );
  expect(refusalSentence({ code: 'BULK_PLAN_CHANGED', params: params, requestId: null }, t)).toContain(
    '2 notices can no longer be sent (already delivered, in another bulk run).',
  );
  expect(refusalSentence({ code: 'TOO_SOON', params: params, requestId: null }, t)).toBe(
    'Checked 7 s ago; try again in 3 s.',
  );
  expect(refusalSentence({ code: 'PG_SILENT', params: params, requestId: null }, t)).toContain('(no answer in time)');
  expect(refusalSentence({ code: 'PG_SILENT', params: { failure: 'none' }, requestId: null }, t)).toMatch(/PG\. It/);
});
