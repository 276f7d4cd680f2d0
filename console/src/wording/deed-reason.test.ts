import { expect, test } from 'vitest';
import { deedReason } from './deed-reason.ts';
import { translator } from './test-support/translator.ts';

test.each([
  ['RECEIVER_RECOVERED', 'The receiving server works again', '수신 서버 복구'],
  ['OUT_OF_STOCK', 'Out of stock', '품절'],
  ['OUT_OF_STOCK: sold: out', 'Out of stock: sold: out', '품절: sold: out'],
  ['told by telephone', 'told by telephone', 'told by telephone'],
  ['NEVER_HEARD_OF: this', 'NEVER_HEARD_OF: this', 'NEVER_HEARD_OF: this'],
])('the reason %j is read in every language', (text, en, ko) => {
  expect(deedReason(text, translator('en'))).toBe(en);
  expect(deedReason(text, translator('ko'))).toBe(ko);
});
