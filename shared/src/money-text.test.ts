import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Currency, currencies, currencyDigits } from './currencies.ts';
import { formatMoneyText, parseMoneyText } from './money-text.ts';

const anyCurrency = fc.constantFrom(...currencies);
const anyMinor = fc.bigInt({ min: 0n, max: 999_999_999_999_999n });

describe('decimal text is read as minor units', () => {
  test.each<[text: string, currency: Currency, minor: bigint]>([
    ['39000', 'KRW', 39_000n],
    ['39000.00', 'KRW', 39_000n],
    ['1', 'JPY', 1n],
    ['3065.00', 'PHP', 306_500n],
    ['3065', 'PHP', 306_500n],
    ['3065.5', 'PHP', 306_550n],
    ['3065.50000000', 'PHP', 306_550n],
    ['0.01', 'USD', 1n],
    ['1.234', 'BHD', 1_234n],
    ['1.2', 'KWD', 1_200n],
    ['0', 'KRW', 0n],
    ['0.00', 'USD', 0n],
    ['0003065.00', 'PHP', 306_500n],
    ['0000000000000001', 'KRW', 1n],
    ['999999999999999', 'KRW', 999_999_999_999_999n],
    ['9999999999999.99', 'USD', 999_999_999_999_999n],
    ['999999999999.999', 'TND', 999_999_999_999_999n],
  ])('%s %s is %s', (text, currency, minor) => {
    expect(parseMoneyText(text, currency)).toBe(minor);
  });
});

describe('text that is not an amount of its currency is refused', () => {
  test.each<[why: string, text: string, currency: Currency]>([
    ['empty', '', 'KRW'],
    ['a space', ' ', 'KRW'],
    ['a space before', ' 1', 'KRW'],
    ['a line end behind', '1\n', 'KRW'],
    ['a sign', '-1', 'KRW'],
    ['a plus', '+1', 'KRW'],
    ['thousands separators', '39,000', 'KRW'],
    ['a decimal comma', '3065,00', 'PHP'],
    ['nothing before the point', '.5', 'USD'],
    ['nothing behind the point', '5.', 'USD'],
    ['two points', '1.2.3', 'USD'],
    ['an exponent', '1e3', 'KRW'],
    ['hexadecimal', '0x10', 'KRW'],
    ['a currency sign', '₩1000', 'KRW'],
    ['digits of another script', '１０００', 'KRW'],
    ['words', 'NaN', 'KRW'],
    ['half a won', '39000.5', 'KRW'],
    ['a tenth of a centavo', '3065.001', 'PHP'],
    ['a tenth of a fils', '1.2345', 'BHD'],
    ['one more than the largest', '1000000000000000', 'KRW'],
    ['too large once its decimals count', '999999999999999', 'USD'],
    ['17 digits', '00000000000000001', 'KRW'],
    ['9 decimals', '1.000000000', 'USD'],
  ])('%s: %j', (_why, text, currency) => {
    expect(parseMoneyText(text, currency)).toBeNull();
  });
});

describe('minor units are written with the digits of their currency', () => {
  test.each<[minor: bigint, currency: Currency, text: string]>([
    [39_000n, 'KRW', '39000'],
    [0n, 'KRW', '0'],
    [306_500n, 'PHP', '3065.00'],
    [5n, 'USD', '0.05'],
    [0n, 'USD', '0.00'],
    [7n, 'BHD', '0.007'],
    [-5n, 'USD', '-0.05'],
    [-39_000n, 'KRW', '-39000'],
  ])('%s %s is %s', (minor, currency, text) => {
    expect(formatMoneyText(minor, currency)).toBe(text);
  });
});

test('every amount survives being written and read again, to the last digit', () => {
  fc.assert(
    fc.property(anyMinor, anyCurrency, (minor, currency) => {
      expect(parseMoneyText(formatMoneyText(minor, currency), currency)).toBe(minor);
    }),
  );
});

test('texts that are numerically equal are read as the same amount', () => {
  const spellings = fc.record({
    minor: fc.bigInt({ min: 0n, max: 99_999_999_999n }),
    currency: anyCurrency,
    zerosBefore: fc.integer({ min: 0, max: 3 }),
    zerosBehind: fc.integer({ min: 0, max: 5 }),
  });
  fc.assert(
    fc.property(spellings, ({ minor, currency, zerosBefore, zerosBehind }) => {
      const text = formatMoneyText(minor, currency);
      const point = currencyDigits(currency) === 0 && zerosBehind > 0 ? '.' : '';
      const other = `${'0'.repeat(zerosBefore)}${text}${point}${'0'.repeat(zerosBehind)}`;
      expect(parseMoneyText(other, currency)).toBe(minor);
    }),
  );
});

test('whatever text comes, only plain decimals are taken for an amount', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'0123456789.,-+ e') }), anyCurrency, (text, currency) => {
      if (parseMoneyText(text, currency) !== null) expect(text).toMatch(/^\d+(\.\d+)?$/);
    }),
  );
});
