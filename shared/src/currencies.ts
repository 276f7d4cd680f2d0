/** Digits after the decimal point, ISO 4217: the currencies of Cafe24's malls, and the three-digit ones a PG may settle in. */
const digits = {
  KRW: 0,
  JPY: 0,
  VND: 0,
  PHP: 2,
  TWD: 2,
  USD: 2,
  CNY: 2,
  EUR: 2,
  GBP: 2,
  HKD: 2,
  SGD: 2,
  THB: 2,
  MYR: 2,
  IDR: 2,
  AUD: 2,
  CAD: 2,
  BHD: 3,
  JOD: 3,
  KWD: 3,
  OMR: 3,
  TND: 3,
} as const;

export type Currency = keyof typeof digits;

export const currencies = Object.keys(digits) as Currency[];

export function isCurrency(text: string): text is Currency {
  return Object.hasOwn(digits, text);
}

export function currencyDigits(currency: Currency): number {
  return digits[currency];
}
