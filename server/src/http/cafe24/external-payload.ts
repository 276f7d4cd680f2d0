import { isCurrency } from '@pgbridge/shared/currencies';
import { z } from 'zod';
import { isMallId } from '../../domain/mall-id.ts';
import { isMemberId } from '../../domain/member-id.ts';
import { type OrRefusal, refuse } from '../../domain/refusal.ts';
import type { Reservation } from '../../domain/reservation.ts';

const webAddress = z
  .string()
  .max(500)
  .regex(/^[\x21-\x7e]+$/)
  .refine((text) => !text.includes('\\'))
  .pipe(z.url({ protocol: /^https?$/ }));

/** Text or number on the wire: both are seen (contract.md §5.4). Negative for an option that makes a product cheaper. */
const price = z
  .union([z.string(), z.number()])
  .transform(String)
  .pipe(z.string().regex(/^-?\d{1,13}(\.\d{1,4})?$/));
const count = (max: number) =>
  z
    .union([
      z.int(),
      z
        .string()
        .regex(/^\d{1,9}$/)
        .transform(Number),
    ])
    .pipe(z.int().min(1).max(max));
const digits = z
  .union([z.int().nonnegative(), z.string()])
  .transform(String)
  .pipe(z.string().regex(/^\d{1,13}$/));
const flag = z
  .union([z.literal([0, 1, '0', '1']), z.boolean()])
  .transform((given) => given === true || String(given) === '1');

const line = z.object({
  shop_no: count(999),
  product_no: count(2_000_000_000),
  variant_code: z.string().regex(/^[A-Z0-9]{1,30}$/),
  quantity: count(9_999),
  product_price: price,
  option_price: price.nullish().transform((given) => given ?? '0'),
  option_id: z
    .string()
    .regex(/^[A-Za-z0-9]{1,30}$/)
    .nullish()
    .catch(null),
  product_bundle: z.enum(['T', 'F']).nullish(),
  prefaid_shipping_fee: z.enum(['P', 'C']).nullish(),
  shipping_type: z.enum(['A', 'B']).nullish(),
});

const shape = z.object({
  order: z.array(line).min(1).max(50),
  mall_id: z.string().refine(isMallId),
  member_id: z.string().refine(isMemberId),
  currency: z.string().regex(/^[A-Z]{3}$/),
  order_id: z.string().regex(/^\d{8}-\d{7}$/),
  return_notification_url: webAddress,
  return_url_base: webAddress.refine((url) => !/[?#]/.test(url)),
  bGuest: flag.optional().default(false),
  response_time: digits,
  hmac: z.string().regex(/^[A-Za-z0-9+/]{43}=$/),
});

/** Reads what the button posts (contract.md §5.5); the first field at fault is named. Formats only, nothing is believed yet. */
export function readPayload(fields: OrRefusal<Record<string, unknown>>): OrRefusal<Reservation> {
  if (fields.refusal) return fields;
  const parsed = shape.safeParse(fields.value);
  if (!parsed.success) {
    const field = String(parsed.error.issues[0]?.path[0] ?? 'body');
    const given = fields.value[field];
    return given === undefined || given === '' ? refuse('MISSING_FIELD', { field }) : refuse('BAD_FORMAT', { field });
  }
  const payload = parsed.data;
  const { currency, order } = payload;
  if (!isCurrency(currency)) return refuse('CURRENCY_NOT_SUPPORTED', { currency });
  const [first] = order;
  const isOfOneShop = order.every(({ shop_no }) => shop_no === first?.shop_no);
  if (!first || !isOfOneShop) return refuse('BAD_FORMAT', { field: 'order' });
  return {
    value: {
      mallId: payload.mall_id,
      shopNo: first.shop_no,
      memberId: payload.member_id,
      isGuest: payload.bGuest,
      currency,
      orderNumber: payload.order_id,
      notificationUrl: payload.return_notification_url,
      returnUrlBase: payload.return_url_base,
      responseTime: payload.response_time,
      hmac: payload.hmac,
      lines: order.map((each) => ({
        productNo: each.product_no,
        variantCode: each.variant_code,
        quantity: each.quantity,
        productPrice: each.product_price,
        optionPrice: each.option_price,
        optionId: each.option_id ?? null,
        isBundle: each.product_bundle === 'T',
        prepaidShippingFee: each.prefaid_shipping_fee ?? 'P',
        shippingType: each.shipping_type ?? 'A',
      })),
    },
  };
}
