import { describe, expect, test } from 'vitest';
import { type Currency, currencies, currencyDigits, isCurrency } from './currencies.ts';

describe('a currency has the digits that ISO 4217 gives it', () => {
  const table: Record<number, Currency[]> = {
    0: ['KRW', 'JPY', 'VND'],
    2: ['PHP', 'TWD', 'USD', 'CNY', 'EUR', 'GBP', 'HKD', 'SGD', 'THB', 'MYR', 'IDR', 'AUD', 'CAD'],
    3: ['BHD', 'JOD', 'KWD', 'OMR', 'TND'],
  };

  test.each(Object.entries(table))('%s digits: %j', (digits, group) => {
    expect(group.map(currencyDigits)).toEqual(group.map(() => Number(digits)));
  });

  test('the table above leaves none out', () => {
    expect(Object.values(table).flat().toSorted()).toEqual(currencies.toSorted());
  });
});

describe('what is not one of our currencies is not taken for one', () => {
  test.each(['', 'krw', 'KR', 'KRWX', ' KRW', 'XXX', 'BTC', 'toString', '__proto__', 'constructor'])('%j', (text) => {
    expect(isCurrency(text)).toBe(false);
  });
});

test('every currency of the list is one', () => {
  expect(currencies.every(isCurrency)).toBe(true);
});
