import { expect, it } from 'vitest';
import { amountText } from './amount-text.ts';

it.each([
  ['10000', 0, '10000'],
  ['10,000', 0, '10000'],
  ['１０，０００원', 0, '10000'],
  [' 10 000 KRW', 0, '10000'],
  ['007', 0, '7'],
  ['1000.50', 2, '1000.50'],
  ['1,000.509', 2, '1000.50'],
  ['1000.', 2, '1000.'],
  ['.5', 2, '0.5'],
  ['1.2.3', 2, '1.23'],
  ['-5', 0, '5'],
  ['abc', 2, ''],
])('%s with %d decimals is sent as %s', (typed, decimals, sent) => {
  expect(amountText(typed, decimals)).toBe(sent);
});

it('a point in a currency without decimals ends the amount, so that 10.50 never becomes 1050', () => {
  expect(amountText('10.50', 0)).toBe('10');
});
