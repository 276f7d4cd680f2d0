import { z } from 'zod';
import { type CatalogueLine, lineKey, type PriceDifference, priceDifference } from '../../domain/price-check.ts';
import { type OrRefusal, refuse } from '../../domain/refusal.ts';
import type { Reservation } from '../../domain/reservation.ts';
import type { AdminAnswer } from '../../gateways/cafe24-admin.ts';
import type { BasketLine } from '../../store/entities/external-checkout.ts';
import type { Bridge } from '../bridge.ts';
import { callAdmin } from './admin-call.ts';

const amount = z.union([z.string(), z.number()]).transform(String);
const productShape = z.object({ product: z.object({ product_name: z.string(), price: amount }) });
const variantsShape = z.object({
  variants: z.array(
    z.object({
      variant_code: z.string(),
      additional_amount: amount.nullish(),
      options: z
        .array(z.object({ name: z.string(), value: z.string() }))
        .nullish()
        .catch(null),
    }),
  ),
});

export type ConfirmedBasket = { lines: BasketLine[]; difference: PriceDifference | null };

/**
 * Asks Cafe24 what the reserved products cost and compares that with what the browser claims (contract.md §12-B4). Names come
 * from Cafe24 as well.
 * @returns the basket at the claimed prices and the first difference, when the setting lets it pass; else a refusal
 */
export async function confirmPrices(bridge: Bridge, reservation: Reservation): Promise<OrRefusal<ConfirmedBasket>> {
  const { mallId, shopNo, lines } = reservation;
  const products = new Map<number, Product>();
  for (const productNo of new Set(lines.map((line) => line.productNo))) {
    const read = await readProduct(bridge, mallId, shopNo, productNo);
    if (read.kind === 'failed') return refuse('CALCULATION_FAILED', { call: 'products', why: read.why });
    if (read.kind === 'found') products.set(productNo, read.product);
  }
  const catalogue = new Map<string, CatalogueLine>(
    lines.flatMap((line) => {
      const product = products.get(line.productNo);
      const variant = product?.variants.find(({ variant_code }) => variant_code === line.variantCode);
      const additionalAmount = variant ? (variant.additional_amount ?? '0') : null;
      return product ? [[lineKey(line), { productName: product.name, price: product.price, additionalAmount }]] : [];
    }),
  );
  const difference = priceDifference(lines, catalogue);
  if (difference && bridge.settings.externalPriceCheck === 'strict') return refuse('PRICE_DIFFERS', difference);
  return {
    value: {
      difference,
      lines: lines.map(({ isBundle: _bundle, shippingType: _shipping, ...line }) => {
        const product = products.get(line.productNo);
        const variant = product?.variants.find(({ variant_code }) => variant_code === line.variantCode);
        const option = (variant?.options ?? []).map(({ name, value }) => `${name}=${value}`).join(', ');
        return { ...line, name: product?.name ?? `${line.productNo}`, option };
      }),
    },
  };
}

type Product = { name: string; price: string; variants: z.infer<typeof variantsShape>['variants'] };
type ReadProduct = { kind: 'found'; product: Product } | { kind: 'unknown' } | { kind: 'failed'; why: string };

async function readProduct(bridge: Bridge, mallId: string, shopNo: number, productNo: number): Promise<ReadProduct> {
  const path = `products/${productNo}`;
  const query = `?shop_no=${shopNo}`;
  const product = await callAdmin(bridge, mallId, { method: 'GET', path: `${path}${query}`, shape: productShape });
  if (product.kind !== 'answered') return noProduct(product);
  const variants = await callAdmin(bridge, mallId, {
    method: 'GET',
    path: `${path}/variants${query}`,
    shape: variantsShape,
  });
  if (variants.kind !== 'answered') return noProduct(variants);
  const { product_name: name, price } = product.value.product;
  return { kind: 'found', product: { name, price, variants: variants.value.variants } };
}

function noProduct(answer: Exclude<AdminAnswer<unknown>, { kind: 'answered' }>): ReadProduct {
  return answer.kind === 'not-found' ? { kind: 'unknown' } : { kind: 'failed', why: answer.kind };
}
