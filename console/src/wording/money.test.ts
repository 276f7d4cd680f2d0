import { describe, expect, it } from 'vitest';
import { groupThousands, moneyInSentence, moneyText, padDecimals } from './money.ts';

describe('amounts', () => {
  it.each([
    ['0', '0'],
    ['999', '999'],
    ['39000', '39,000'],
    ['1204500', '1,204,500'],
    ['3065.00', '3,065.00'],
    ['-10000.5', '-10,000.5'],
    ['0.100', '0.100'],
    ['99999999999999999999.99', '99,999,999,999,999,999,999.99'],
    ['', ''],
    ['[masked]', '[masked]'],
  ])('%j is written %j, digit for digit', (amount, written) => {
    expect(groupThousands(amount)).toBe(written);
  });

  it('stand before their currency', () => {
    expect(moneyText('49.99', 'USD')).toBe('49.99 USD');
  });

  it('are won in Korean and yen in Japanese sentences only', () => {
    expect(moneyInSentence('39000', 'KRW', 'ko')).toBe('39,000원');
    expect(moneyInSentence('39000', 'KRW', 'en')).toBe('39,000 KRW');
    expect(moneyInSentence('12800', 'JPY', 'ko')).toBe('12,800 JPY');
    expect(moneyInSentence('12800', 'JPY', 'ja')).toBe('12,800円');
    expect(moneyInSentence('39000', 'KRW', 'ja')).toBe('39,000 KRW');
  });

  it('without decimals are padded to the width of two', () => {
    expect(padDecimals('39000')).toBe('39,000\u2008\u2007\u2007');
    expect(padDecimals('3065.00')).toBe('3,065.00');
  });
});
