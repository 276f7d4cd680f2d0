import { type Currency, isCurrency } from '@pgbridge/shared/currencies';
import { formatMoneyText, parseMoneyText } from '@pgbridge/shared/money-text';
import type { Fields } from '../../web/message.ts';
import type { SandboxShop } from '../mall-state.ts';
import type { MallStore } from '../mall-store.ts';
import { productsOf } from '../products.ts';

/** The product that a shop sells under a number, with what its variants cost more. */
export type CatalogueProduct = { productNo: number; name: string; price: string; variants: Variant[] };
type Variant = { code: string; optionId: string; option: string; additional: string };

const firstNo = 101;

/** Each product comes plain and gift-wrapped; wrapping costs a tenth. */
export function catalogueOf({ currency }: SandboxShop): CatalogueProduct[] {
  return productsOf(currency).map(({ name, amount }, index) => {
    const productNo = firstNo + index;
    const code = `P${String(productNo).padStart(7, '0')}`;
    const wrapping = textIn(currency, unitsIn(currency, amount) / 10n);
    return {
      productNo,
      name,
      price: amount,
      variants: [
        { code: `${code}000A`, optionId: '000A', option: 'plain', additional: textIn(currency, 0n) },
        { code: `${code}000B`, optionId: '000B', option: 'gift', additional: wrapping },
      ],
    };
  });
}

const usualFees: Record<string, string> = { KRW: '3000', JPY: '600', PHP: '150.00', USD: '12.00' };

/** What sending costs in a shop, unless it was told otherwise. */
export function shippingFeeOf(
  store: Pick<MallStore, 'shippingFees'>,
  mallId: string,
  { currency }: SandboxShop,
): string {
  return store.shippingFees[mallId] ?? usualFees[currency] ?? '0';
}

/** `orders/calculation` (contract.md §7.5). Sending costs nothing as long as nobody knows where to. @returns null when a field is wrong */
export function calculate(shop: SandboxShop, fee: string, fields: Fields): Fields | null {
  const { items } = fields;
  if (!Array.isArray(items) || items.length === 0) return null;
  let goods = 0n;
  for (const item of items as Fields[]) {
    const prices = [item.product_price, item.option_price ?? '0'].map((text) => signedUnits(shop.currency, text));
    const quantity = Number(item.quantity);
    if (!Number.isInteger(quantity) || quantity < 1 || prices.includes(null)) return null;
    if (typeof item.product_no !== 'number' || typeof item.variant_code !== 'string') return null;
    goods += ((prices[0] ?? 0n) + (prices[1] ?? 0n)) * BigInt(quantity);
  }
  const shipping = fields.zipcode ? unitsIn(shop.currency, fee) : 0n;
  return {
    ...fields,
    order_price_amount: textIn(shop.currency, goods),
    total_discount_amount: textIn(shop.currency, 0n),
    coupon_discount_amount: null,
    shipping_fee: textIn(shop.currency, shipping),
    total_amount_due: textIn(shop.currency, goods + shipping),
  };
}

/** Minor units of a text that may be negative; null when it is no amount. */
export function signedUnits(currency: string, text: unknown): bigint | null {
  if (typeof text !== 'string') return null;
  const units = parseMoneyText(text.replace(/^-/, ''), currencyOf(currency));
  return units === null ? null : text.startsWith('-') ? -units : units;
}

export const textIn = (currency: string, units: bigint) => formatMoneyText(units, currencyOf(currency));
export const unitsIn = (currency: string, text: string) => parseMoneyText(text, currencyOf(currency)) ?? 0n;

function currencyOf(text: string): Currency {
  if (!isCurrency(text)) throw new TypeError(`no currency of the sandbox: ${text}`);
  return text;
}
