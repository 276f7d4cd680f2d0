import { type Currency, currencies, currencyDigits } from '@pgbridge/shared/currencies';
import { badInput } from '../errors.ts';
import { anyOf } from '../where.ts';

type Amounts = { amountMin?: string | null; amountMax?: string | null };

export function isAmountSaid({ amountMin, amountMax }: Amounts): boolean {
  return amountMin != null || amountMax != null;
}

/**
 * Condition on the requested amount: the texts mean another number of minor units in each currency.
 * @param among the currencies that there may be; null: all
 */
export function amountRange(amounts: Amounts, among: readonly string[] | null): object | null {
  if (!isAmountSaid(amounts)) return null;
  const { amountMin: min, amountMax: max } = amounts;
  const inCurrency = (currency: Currency) => {
    const places = currencyDigits(currency);
    const range = {
      ...(min != null && { $gte: minorBound('amountMin', min, places, 'up') }),
      ...(max != null && { $lte: minorBound('amountMax', max, places, 'down') }),
    };
    return { currency, requestedMinor: range };
  };
  return anyOf(currencies.filter((currency) => !among || among.includes(currency)).map(inCurrency));
}

/** Digits beyond those of the currency round towards the inside of the range. */
function minorBound(name: string, text: string, places: number, rounding: 'up' | 'down'): bigint {
  const match = /^(\d{1,15})(?:\.(\d{1,8}))?$/.exec(text.trim());
  if (!match) throw badInput(`\`${name}\` must be a decimal number like 39000 or 12.50.`);
  const fraction = (match[2] ?? '').padEnd(places, '0');
  const minor = BigInt(`${match[1]}${fraction.slice(0, places)}`);
  const isExact = !/[1-9]/.test(fraction.slice(places));
  return isExact || rounding === 'down' ? minor : minor + 1n;
}
