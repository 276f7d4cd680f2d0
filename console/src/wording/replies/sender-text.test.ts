import { expect, test } from 'vitest';
import { translator } from '../test-support/translator.ts';
import { type Refused, senderText, whoMends } from './sender-text.ts';

const cancel: Refused = {
  kind: 'CANCEL_REQUEST',
  receivedAt: '2026-05-19T05:20:01Z',
  requestId: 'req-7',
  reason: 'BAD_HASH',
  reasonParams: { cause: 'wrong-field', field: 'cancel_amount', instead: 'amount' },
  order: { orderNumber: '20260519-0000029', currency: 'KRW' },
};

test.each(['en', 'ko', 'ja'] as const)(
  'a refused message has a text for its sender in %s, with the field at fault',
  (language) => {
    const text = senderText(cancel, translator(language));
    expect(text).toContain('cancel_amount');
    expect(text).toContain('2026-05-19 14:20:01');
    expect(text).toContain('20260519-0000029');
    expect(text).not.toMatch(/none|undefined|BAD_HASH|[{}]/);
  },
);

test.each([
  ['CANCEL_REQUEST', 'BAD_HASH', 'CAFE24'],
  ['PG_PAYMENT_WEBHOOK', 'BAD_DIGEST', 'PG'],
  ['PAYMENT_REQUEST', 'PG_ANSWER_LOST', null],
  ['PAYMENT_REQUEST', null, null],
  ['BUYER_CALLBACK', 'BAD_FORMAT', null],
] as const)('of %s with %s the one to mend it is %s', (kind, reason, who) => {
  expect(whoMends({ kind, reason })).toBe(who);
});
