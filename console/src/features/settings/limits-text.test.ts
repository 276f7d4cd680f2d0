import { expect, it } from 'vitest';
import { limitFields, withLimit } from './limits-text.ts';

it('asks for the currencies of Cafe24’s malls and for those the setting names', () => {
  expect(limitFields('KRW:500000,EUR:5')).toEqual([
    ['KRW', '500000'],
    ['JPY', ''],
    ['USD', ''],
    ['TWD', ''],
    ['PHP', ''],
    ['VND', ''],
    ['EUR', '5'],
  ]);
});

it.each([
  ['USD', '700', 'KRW:500000,USD:700'],
  ['KRW', '', 'USD:500'],
  ['JPY', '1,000', 'KRW:500000,USD:500,JPY:1000'],
  ['JPY', ' ', 'KRW:500000,USD:500'],
])('%s set to "%s" leaves the others as they are', (currency, amount, text) => {
  expect(withLimit('KRW:500000,USD:500', currency, amount)).toBe(text);
});
