/** A decimal number to the letter: `units` / 10^`places`. For texts that are not yet known to be money of a currency. */
export type Decimal = { units: bigint; places: number };

/** Reads plain decimal text, with a sign or without; null when it is anything else. */
export function readDecimal(text: string): Decimal | null {
  const match = /^(-?)(\d{1,13})(?:\.(\d{1,4}))?$/.exec(text);
  if (!match) return null;
  const fraction = match[3] ?? '';
  const units = BigInt(`${match[2]}${fraction}`);
  return { units: match[1] ? -units : units, places: fraction.length };
}

/** The number without its fraction, towards zero: what PHP's `(int)` makes of it. */
export function whole({ units, places }: Decimal): bigint {
  return units / 10n ** BigInt(places);
}

/** In units of 10^-`places`. @throws when that would lose digits */
export function scaled({ units, places }: Decimal, to: number): bigint {
  if (places > to) throw new RangeError('finer than asked for');
  return units * 10n ** BigInt(to - places);
}

/** Equal as numbers: 1000 is 1000.00. */
export function isEqual(left: Decimal, right: Decimal): boolean {
  const places = Math.max(left.places, right.places);
  return scaled(left, places) === scaled(right, places);
}
