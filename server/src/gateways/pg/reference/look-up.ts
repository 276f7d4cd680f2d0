import { type Currency, isCurrency } from '@pgbridge/shared/currencies';
import { z } from 'zod';
import type { ListedRefund } from '../../../domain/foreign-refunds.ts';
import { readMoney } from '../../../domain/money.ts';
import type { LookUpKey, LookUpOutcome, PgOrder, ShippingAddress } from '../payment-company.ts';
import type { Reply } from './calls.ts';
import { decimal, id, readableText } from './messages.ts';
import { pgStatusOf, referenceRefundStatuses, referenceStatuses, refundStatusOf } from './statuses.ts';

/** Words for people; whatever they are, they don't hold up the money. */
const words = z
  .unknown()
  .optional()
  .transform((given) => (typeof given === 'string' ? readableText(given).trim() : ''));

const shippingAddress = z
  .object({
    name: words,
    postal_code: words,
    country_code: words,
    state: words,
    city: words,
    district: words,
    add_1: words,
    add_2: words,
    add_3: words,
  })
  .transform(
    ({ name, postal_code, country_code, state, city, district, add_1, add_2, add_3 }): ShippingAddress => ({
      name,
      postalCode: postal_code,
      countryCode: country_code,
      state,
      city,
      lines: [district, add_1, add_2, add_3].filter((line) => line !== ''),
    }),
  )
  .nullish()
  .catch(null);

const order = z.object({
  order_code: id,
  reference_no: id,
  order_status: z.enum(referenceStatuses),
  payment_status: z.enum(referenceStatuses).optional(),
  amount: z.string().regex(decimal),
  paid_amount: z.string().regex(decimal),
  currency: z.string().refine(isCurrency),
  preference: z.string().max(100).nullish(),
  shipping_address: shippingAddress,
  refunds: z.array(z.unknown()).catch([]),
});

const refund = z.object({
  refund_code: id,
  refund_reference: id,
  refund_status: z.enum(referenceRefundStatuses),
  refund_amount: z.string().regex(decimal),
  message: words,
});

/** Refunds that can't be read are left out; the payment itself counts all the same. */
function listedRefunds(told: readonly unknown[], currency: Currency): ListedRefund[] {
  return told.flatMap((item) => {
    const { data } = refund.safeParse(item);
    const amount = data && readMoney(data.refund_amount, currency);
    if (!data || !amount) return [];
    const { refund_code: refundCode, refund_reference: refundReference, message } = data;
    return [{ refundCode, refundReference, status: refundStatusOf(data.refund_status), amount, message }];
  });
}

/** The order as the PG tells it; an order whose amounts aren't money of its currency can't be read. */
export const pgOrder = order.transform((told, context): PgOrder => {
  const amount = readMoney(told.amount, told.currency);
  const paid = readMoney(told.paid_amount, told.currency);
  if (!amount || !paid) {
    context.addIssue('not an amount of this currency');
    return z.NEVER;
  }
  // While the buyer has authorised and we have not confirmed, only `payment_status` says so.
  const letter = told.order_status === 'P' && told.payment_status === 'A' ? 'A' : told.order_status;
  const { reference_no: reference, order_code: orderCode, preference } = told;
  return {
    fact: { reference, orderCode, status: pgStatusOf(letter), amount, message: '' },
    paid,
    method: preference || null,
    // A fresh order is P as well as one that waits for a deposit; the way of paying tells them apart.
    refunds: listedRefunds(told.refunds, told.currency),
    shippingAddress: told.shipping_address ?? null,
    untouched: letter === 'P' && !depositMethods.includes(preference ?? ''),
  };
});

/** Ways of paying where the money follows later: virtual account, bank transfer, convenience store. */
const depositMethods = ['icash', 'tcash', 'cvs'];

export function lookUpPath(key: LookUpKey): string {
  return 'reference' in key
    ? `/v1/orders?reference_no=${encodeURIComponent(key.reference)}`
    : `/v1/orders/${encodeURIComponent(key.orderCode)}`;
}

/** Proof that it never saw something, if the PG says so; that an address is unknown to a proxy proves nothing. */
export function unknownTo({ isPgs }: { isPgs: boolean }) {
  return isPgs ? ({ kind: 'unknown' } as const) : ({ kind: 'lost', failure: 'HTTP_4XX' } as const);
}

/** What an answer to a look-up means. Another order than the one asked for is no answer. */
export function lookUpOutcome(key: LookUpKey, reply: Reply<PgOrder>): LookUpOutcome {
  if (reply.kind === 'refused') {
    return reply.status === 404 ? unknownTo(reply) : { kind: 'refused', message: reply.message };
  }
  if (reply.kind === 'lost') return reply;
  const { fact } = reply.value;
  const isAsked = 'reference' in key ? fact.reference === key.reference : fact.orderCode === key.orderCode;
  return isAsked ? { kind: 'found', ...reply.value } : { kind: 'lost', failure: 'UNREADABLE' };
}
