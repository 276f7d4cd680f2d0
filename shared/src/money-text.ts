import { type Currency, currencyDigits } from './currencies.ts';

/** 15 digits of minor units: what SQLite, PostgreSQL and JSON all carry without loss. */
const largest = 999_999_999_999_999n;

/**
 * Reads decimal text ("3065.00") as integer minor units of `currency`.
 * @returns null when the text is not plain decimal, has more significant decimals than the currency, or is too large.
 */
export function parseMoneyText(text: string, currency: Currency): bigint | null {
  const match = /^(\d{1,16})(?:\.(\d{1,8}))?$/.exec(text);
  if (!match) return null;
  const places = currencyDigits(currency);
  const fraction = (match[2] ?? '').padEnd(places, '0');
  if (/[1-9]/.test(fraction.slice(places))) return null;
  const minor = BigInt(`${match[1]}${fraction.slice(0, places)}`);
  return minor > largest ? null : minor;
}

/** Writes minor units as decimal text with the currency's digits: 306500 PHP → "3065.00". */
export function formatMoneyText(minor: bigint, currency: Currency): string {
  const places = currencyDigits(currency);
  const sign = minor < 0n ? '-' : '';
  const text = (minor < 0n ? -minor : minor).toString().padStart(places + 1, '0');
  return places === 0 ? `${sign}${text}` : `${sign}${text.slice(0, -places)}.${text.slice(-places)}`;
}
