import type { Currency } from '@pgbridge/shared/currencies';
import { type Decimal, readDecimal, scaled, whole } from './decimal.ts';
import { isSignedBy, reservationResponseKey, reservationResponseText } from './signatures.ts';

/** One line of a reserved order, as the storefront sends it (contract.md §5.4); prices are signed decimal text. */
export type ReservedLine = {
  productNo: number;
  variantCode: string;
  quantity: number;
  productPrice: string;
  optionPrice: string;
  optionId: string | null;
  isBundle: boolean;
  prepaidShippingFee: 'P' | 'C';
  shippingType: 'A' | 'B';
};

/** What the browser posts after `precreateOrder`, its formats checked. Nothing of it is proved: its key is public. */
export type Reservation = {
  mallId: string;
  shopNo: number;
  memberId: string;
  isGuest: boolean;
  currency: Currency;
  orderNumber: string;
  notificationUrl: string;
  returnUrlBase: string;
  responseTime: string;
  hmac: string;
  lines: ReservedLine[];
};

/** How the total inside H8 was written; nobody documents it for prices with a fraction (contract.md §5.5). */
export type TotalForm = 'integer' | 'decimal';

/** What a line adds to the total: signed decimal texts, and how often. */
export type PricedLine = Pick<ReservedLine, 'quantity' | 'productPrice' | 'optionPrice'>;

/**
 * Which form of the total Cafe24's signature over the reservation (H8) fits; null when none does.
 */
export function signedTotal(reservation: Reservation, clientId: string): TotalForm | null {
  const { orderNumber, responseTime, notificationUrl, hmac, lines } = reservation;
  const key = reservationResponseKey(clientId, orderNumber);
  const fits = (total: string) =>
    isSignedBy(reservationResponseText({ total, orderNumber, responseTime, notificationUrl }), hmac, [key]);
  const [integer = '', ...decimals] = totalTexts(lines);
  if (fits(integer)) return 'integer';
  return decimals.some(fits) ? 'decimal' : null;
}

/**
 * The ways to write the total of these lines. First the integer form, which counts each price without its fraction, as the
 * sample does; the decimal forms are there only when a price has a fraction.
 */
export function totalTexts(lines: readonly PricedLine[]): string[] {
  const prices = lines.map(({ quantity, productPrice, optionPrice }) => ({
    quantity: BigInt(quantity),
    each: [decimalOf(productPrice), decimalOf(optionPrice)],
  }));
  const integer = sum(prices.map(({ quantity, each }) => quantity * sum(each.map(whole)))).toString();
  if (!prices.some(({ each }) => each.some(hasFraction))) return [integer];
  const exact = sum(prices.map(({ quantity, each }) => quantity * sum(each.map((price) => scaled(price, 4)))));
  return [integer, ...decimalTexts(exact)];
}

/** The ways to write ten-thousandths: two decimals, and without zeros at the end. */
function decimalTexts(units: bigint): string[] {
  const sign = units < 0n ? '-' : '';
  const digits = (units < 0n ? -units : units).toString().padStart(5, '0');
  const [front, back] = [digits.slice(0, -4), digits.slice(-4)];
  const short = back.replace(/0+$/, '');
  const texts = [`${sign}${front}${short && `.${short}`}`];
  return short.length > 2 ? texts : [`${sign}${front}.${back.slice(0, 2)}`, ...texts];
}

function decimalOf(text: string): Decimal {
  const read = readDecimal(text);
  if (!read) throw new TypeError(`not a price: ${text}`);
  return read;
}

const hasFraction = ({ units, places }: Decimal) => units % 10n ** BigInt(places) !== 0n;
const sum = (parts: bigint[]) => parts.reduce((total, part) => total + part, 0n);
