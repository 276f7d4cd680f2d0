import type { Currency } from '@pgbridge/shared/currencies';
import { describe, expect, expectTypeOf, test } from 'vitest';
import { add, isSame, type Money, money, moneyText, readMoney, subtract } from './money.ts';

const won = money(39_000n, 'KRW');
const pesos = money(306_500n, 'PHP');

/** As amounts come from the store, where the type no longer knows the currency. */
const unknown = (amount: Money): Money => amount;

test('amounts of one currency add up and subtract, below zero too', () => {
  expect(add(won, money(1n, 'KRW'))).toEqual(money(39_001n, 'KRW'));
  expect(subtract(won, money(1n, 'KRW'))).toEqual(money(38_999n, 'KRW'));
  expect(subtract(money(1n, 'KRW'), won)).toEqual(money(-38_999n, 'KRW'));
});

test('an amount beyond what a float can hold keeps its last digit', () => {
  const large = money(9_007_199_254_740_993n, 'USD');
  expect(add(large, money(2n, 'USD')).minor).toBe(9_007_199_254_740_995n);
});

describe('amounts of two currencies', () => {
  test('do not mix at run time, though their numbers are equal', () => {
    const [left, right] = [unknown(money(100n, 'KRW')), unknown(money(100n, 'JPY'))];
    expect(() => add(left, right)).toThrow("KRW and JPY don't mix");
    expect(() => subtract(left, right)).toThrow(TypeError);
    expect(isSame(left, right)).toBe(false);
  });

  test('do not compile', () => {
    // The same lines with one currency compile, above: what is expected here is the currency and nothing else.
    // @ts-expect-error KRW and PHP
    expect(() => add(won, pesos)).toThrow();
    // @ts-expect-error PHP and KRW
    expect(() => subtract(pesos, won)).toThrow();
    // @ts-expect-error an amount that may be of any currency is none of KRW
    const wrong: Money<'KRW'> = unknown(won);
    // @ts-expect-error the sum of two amounts of KRW is none of PHP
    const sum: Money<'PHP'> = add(won, won);
    expect([wrong, sum]).toHaveLength(2);
  });

  test('keep their own type through sums and reading', () => {
    expectTypeOf(add(won, won)).toEqualTypeOf<Money<'KRW'>>();
    expectTypeOf(readMoney('1', 'JPY')).toEqualTypeOf<Money<'JPY'> | null>();
    expectTypeOf(unknown(won).currency).toEqualTypeOf<Currency>();
  });
});

test('amounts are the same when number and currency are', () => {
  expect(isSame(won, money(39_000n, 'KRW'))).toBe(true);
  expect(isSame(won, money(39_001n, 'KRW'))).toBe(false);
});

test('text becomes an amount and an amount becomes text', () => {
  expect(readMoney('3065.00', 'PHP')).toEqual(pesos);
  expect(moneyText(pesos)).toBe('3065.00');
  expect(readMoney('3065.001', 'PHP')).toBeNull();
});
