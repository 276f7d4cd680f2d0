import { currencies, currencyDigits } from '@pgbridge/shared/currencies';
import { badInput } from '../errors.ts';
import { anyOf } from '../where.ts';

/** Condition on the requested amount: the texts mean another number of minor units in each currency. */
export function amountRange(
  min: string | null | undefined,
  max: string | null | undefined,
  among: readonly string[] | null | undefined,
): object | null {
  if (min == null && max == null) return null;
  return anyOf(
    currencies.filter((currency) => !among || among.includes(currency)).map((currency) => {
      const places = currencyDigits(currency);
      const range = {
        ...(min != null && { $gte: minorBound('amountMin', min, places, 'up') }),
        ...(max != null && { $lte: minorBound('amountMax', max, places, 'down') }),
      };
      return { currency, requestedMinor: range };
    }),
  );
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
