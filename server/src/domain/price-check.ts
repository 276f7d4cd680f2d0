import { isEqual, readDecimal } from './decimal.ts';
import type { ReservedLine } from './reservation.ts';

/** What Cafe24's Admin API says a product and one of its variants cost; decimal text. */
export type CatalogueLine = {
  productName: string;
  price: string;
  /** Of the variant; null when the product has no variant of that code. */
  additionalAmount: string | null;
};

export type PriceDifference = {
  productNo: number;
  variantCode: string;
  /** What the browser claims, and what Cafe24 says, as text for staff. */
  theirs: string;
  ours: string;
};

/**
 * Compares the prices of a reservation, which any browser could have made up, with Cafe24's own (contract.md §12-B4).
 * A bundle's parts have no price of their own there, so it can't be confirmed.
 * @returns the first line that differs
 */
export function priceDifference(
  lines: readonly ReservedLine[],
  catalogue: ReadonlyMap<string, CatalogueLine>,
): PriceDifference | null {
  for (const line of lines) {
    const { productNo, variantCode, productPrice, optionPrice, isBundle } = line;
    const known = catalogue.get(lineKey(line));
    const confirmed =
      !isBundle &&
      known?.additionalAmount != null &&
      isSame(productPrice, known.price) &&
      isSame(optionPrice, known.additionalAmount);
    if (confirmed) continue;
    const ours = known ? `${known.price} + ${known.additionalAmount ?? '?'}` : '?';
    return { productNo, variantCode, theirs: `${productPrice} + ${optionPrice}`, ours };
  }
  return null;
}

/** Names a product's variant in the catalogue map. */
export function lineKey({ productNo, variantCode }: Pick<ReservedLine, 'productNo' | 'variantCode'>): string {
  return `${productNo} ${variantCode}`;
}

function isSame(left: string, right: string): boolean {
  const [a, b] = [readDecimal(left), readDecimal(right)];
  return a !== null && b !== null && isEqual(a, b);
}
