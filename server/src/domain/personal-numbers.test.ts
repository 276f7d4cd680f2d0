import { maskedText as mask } from '@pgbridge/shared/words';
import { describe, expect, test } from 'vitest';
import { redactText } from './redaction.ts';

describe('card and resident numbers are masked wherever they stand', () => {
  test.each([
    '4111111111111111',
    '4111 1111 1111 1111',
    '4111-1111-1111-1111',
    '4111+1111+1111+1111',
    '4111%201111%201111%201111',
    '378282246310005',
    '3782 822463 10005',
    '30569309025904',
    '2223000048400011',
    '6011000990139424',
    '9410120000000001',
    '4222222222222',
    '6250947000000014',
    '900101-1234567',
    '051231-4123456',
    '850630-5123456',
    '900101 - 1234567',
    '900101–1234567',
    '9001011234568',
    '900101 1234568',
    '4111–1111–1111–1111',
    '4111.1111.1111.1111',
    '4111/1111/1111/1111',
    '%34111111111111111',
  ])('%s', (number) => {
    for (const around of [
      '%',
      '"%"',
      'card %, paid',
      'ends with %.',
      'a=%&b',
      '카드%번',
      '(%)',
      'line\\n%\\n',
      'a%20%',
      '\n%\n',
    ]) {
      const [before, after] = [around.slice(0, around.lastIndexOf('%')), around.slice(around.lastIndexOf('%') + 1)];
      expect(redactText(before + number + after)).toBe(before + mask + after);
    }
  });
});

describe('other numbers stay', () => {
  test.each([
    ['a number that fails its check digit', '4111111111111112'],
    ['the same with hyphens', '4111-1111-1111-1112'],
    ['a card number within a longer one', '41111111111111111111'],
    ['an order number', '20220519-0000029'],
    ['an order number that passes the check', '20220519-0000037'],
    ['an item of an order', '20220519-0000029-03'],
    ['an order number and an amount', '20220519-0000029 3065'],
    ['a time in seconds', '1652440832'],
    ['a time in milliseconds', '1652440832006'],
    ['a time that looks like a birth date', '1701231234567'],
    ['a time in digits', '20260101123040'],
    ['a time in digits to the millisecond', '20260101123045006'],
    ['an ISO time', '2026-01-01T12:30:45.123Z'],
    ['an amount', '999999999999999.99'],
    ['a large amount', '4111111111111111.00'],
    ['an id of the PG', 'pg-4111111111111111'],
    ['a UUID', '41111111-1111-4111-8111-411111111111'],
    ['a LogKey', 'PGPy051917134394802320q941c03955e4qt9415'],
    ['a phone number', '010-1234-5678'],
    ['a month 13', '901301-1234567'],
    ['thirteen digits that fail the check of a resident number', '9001011234567'],
    ['a seventh digit 9', '900101-9234567'],
  ])('%s: %s', (_what, number) => {
    expect(redactText(`{"a":"${number}","b":${JSON.stringify(number)}} ${number}`)).toBe(
      `{"a":"${number}","b":"${number}"} ${number}`,
    );
  });
});

/** Passes every check of a card number. */
const tid = '4111111111111111';

describe('an id that a partner made of digits stays where it is known to be one', () => {
  test.each([
    `{"tid":"${tid}","order_code": "${tid}","refund_code":${tid}}`,
    JSON.stringify({ a: JSON.stringify({ tid, b: JSON.stringify({ order_code: tid }) }) }),
    `a=1&tid=${tid}&order_id=${tid}`,
    `data=${encodeURIComponent(JSON.stringify({ tid }))}`,
    `/back?order_code=${tid}&reference_no=${tid}`,
    `/v1/orders/${tid}/refunds/${tid}`,
  ])('%s', (text) => {
    expect(redactText(text)).toBe(text);
  });

  test.each([
    [`{"tid":"4111 1111 1111 1111"}`, `{"tid":"${mask}"}`],
    [`{"tid":"pg-1","memo":"${tid}"}`, `{"tid":"pg-1","memo":"${mask}"}`],
    [`{"tid":"a ${tid}"}`, `{"tid":"a ${mask}"}`],
    [`{"bantid":"${tid}"}`, `{"bantid":"${mask}"}`],
    [`/v1/cards/${tid}`, `/v1/cards/${mask}`],
  ])('but nowhere else: %s', (text, masked) => {
    expect(redactText(text)).toBe(masked);
  });
});
