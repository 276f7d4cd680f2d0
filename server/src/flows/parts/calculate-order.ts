import type { Currency } from '@pgbridge/shared/currencies';
import { z } from 'zod';
import { type Money, readMoney } from '../../domain/money.ts';
import { type OrRefusal, refuse } from '../../domain/refusal.ts';
import type { ShippingAddress } from '../../gateways/pg/payment-company.ts';
import type { BasketLine } from '../../store/entities/external-checkout.ts';
import type { Bridge } from '../bridge.ts';
import { callAdmin } from './admin-call.ts';

/** What Cafe24 asks for a basket. Only the total is certain; a part that Cafe24 leaves out or garbles is null and not shown. */
export type Calculation = { total: Money; goods: Money | null; shipping: Money | null; discount: Money | null };

export type Calculated = {
  mallId: string;
  shopNo: number;
  currency: Currency;
  /** Null for guests. */
  memberId: string | null;
  shippingType: string;
  lines: readonly BasketLine[];
  /** Null as long as the buyer has told none. */
  address: ShippingAddress | null;
};

// Cafe24's documentation shows amounts as text, null, and once with a comma for a point.
const amount = z
  .unknown()
  .optional()
  .transform((given) => (typeof given === 'string' || typeof given === 'number' ? `${given}` : ''));
const shape = z.object({
  calculation: z.object({
    total_amount_due: amount,
    order_price_amount: amount,
    shipping_fee: amount,
    total_discount_amount: amount,
  }),
});

/** Has Cafe24 reckon what the buyer owes, shipping and discounts included (contract.md §7.5). Charged is this, not what a browser says. */
export async function calculateOrder(bridge: Bridge, order: Calculated): Promise<OrRefusal<Calculation>> {
  const answer = await callAdmin(bridge, order.mallId, {
    method: 'POST',
    path: 'orders/calculation',
    body: { shop_no: order.shopNo, request: requestOf(order) },
    shape,
  });
  if (answer.kind !== 'answered') return refuse('CALCULATION_FAILED', { call: 'orders/calculation', why: answer.kind });
  const { calculation } = answer.value;
  const read = (text: string) => readMoney(text, order.currency);
  const total = read(calculation.total_amount_due);
  if (!total) return refuse('CALCULATION_FAILED', { call: 'orders/calculation', why: 'unreadable' });
  if (total.minor === 0n) return refuse('AMOUNT_NOT_POSITIVE', { amount: calculation.total_amount_due });
  return {
    value: {
      total,
      goods: read(calculation.order_price_amount),
      shipping: read(calculation.shipping_fee),
      discount: read(calculation.total_discount_amount),
    },
  };
}

function requestOf({ memberId, shippingType, lines, address }: Calculated): Record<string, unknown> {
  return {
    mobile: 'F',
    // Longer names can't be members of Cafe24's.
    ...(memberId && memberId.length <= 20 ? { member_id: memberId } : {}),
    shipping_type: shippingType,
    ...(address ? addressOf(address) : {}),
    items: lines.map((line) => ({
      product_no: line.productNo,
      variant_code: line.variantCode,
      quantity: line.quantity,
      product_price: line.productPrice,
      ...(line.optionId ? { option_id: line.optionId } : {}),
      option_price: line.optionPrice,
      product_bundle: 'F',
      // In reservations the same field is spelt with an f (contract.md §7.5).
      prepaid_shipping_fee: line.prepaidShippingFee,
    })),
  };
}

function addressOf({ countryCode, postalCode, state, city, lines }: ShippingAddress) {
  const full = [city, ...lines].filter((part) => part !== '').join(' ');
  return {
    ...(countryCode ? { country_code: countryCode } : {}),
    ...(postalCode ? { zipcode: postalCode } : {}),
    ...(full ? { address_full: full.slice(0, 1_000) } : {}),
    ...(state ? { address_state: state.slice(0, 255) } : {}),
  };
}
