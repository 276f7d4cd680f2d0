import { readDecimal } from '../decimal.ts';
import { type PricedLine, totalTexts } from '../reservation.ts';

const mostLines = 50;

/** Totals of a reservation (H8) as its lines give them: those that count, and those of a sender who counted wrong. */
export function totalsOf({ order, total }: Record<string, unknown>): { right: string[]; wrong: string[] } {
  const lines = Array.isArray(order) ? order.slice(0, mostLines).map(pricedLine) : [];
  const known = lines.filter((line) => line !== null);
  if (known.length === 0 || known.length < lines.length) return { right: given(total), wrong: [] };
  const once = known.map((line) => ({ ...line, quantity: 1 }));
  const withoutOptions = known.map((line) => ({ ...line, optionPrice: '0' }));
  const right = totalTexts(known);
  return { right, wrong: [withoutOptions, once, known.slice(0, 1)].flatMap(totalTexts) };
}

function given(total: unknown): string[] {
  return typeof total === 'string' || typeof total === 'number' ? [String(total)] : [];
}

function pricedLine(line: unknown): PricedLine | null {
  if (typeof line !== 'object' || line === null) return null;
  const { quantity, product_price, option_price } = line as Record<string, unknown>;
  const price = (value: unknown) => String(value ?? '0');
  const count = Number(quantity);
  const isReadable =
    Number.isInteger(count) && readDecimal(price(product_price)) !== null && readDecimal(price(option_price)) !== null;
  return isReadable ? { quantity: count, productPrice: price(product_price), optionPrice: price(option_price) } : null;
}
