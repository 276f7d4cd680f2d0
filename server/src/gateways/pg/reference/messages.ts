import { currencies, isCurrency } from '@pgbridge/shared/currencies';
import { z } from 'zod';
import { readMoney } from '../../../domain/money.ts';
import type { PaymentFact } from '../../../domain/pg-status.ts';
import { redactText } from '../../../domain/redaction.ts';
import { type OrRefusal, refuse } from '../../../domain/refusal.ts';
import type { BuyerReturn, PgKeys } from '../payment-company.ts';
import { isDigestOf } from './digests.ts';
import { pgStatusOf, referenceStatuses } from './statuses.ts';

/** Decimal text; which digits a currency takes is checked when it is read as money. */
export const decimal = /^\d{1,16}(\.\d{1,8})?$/;
export const hexDigest = z.string().regex(/^[0-9a-fA-F]{40}$/);
/** A reference or order code. No colon: it is what the digest joins its fields with. */
export const id = z.string().regex(/^[\x21-\x39\x3b-\x7e]{1,100}$/);
/** Words for people. They are not signed, so whatever they are, they don't hold up the money. */
export const words = z.unknown().transform((given) => (typeof given === 'string' ? readableText(given) : ''));

const paymentWebhook = z.object({
  reference_id: id,
  order_code: id,
  status: z.enum(referenceStatuses),
  amount: z.string().regex(decimal),
  currency: z.string().regex(/^[A-Z]{3}$/),
  message: words.optional().default(''),
  digest: hexDigest,
});

const callback = z.object({
  reference_no: id,
  order_code: id,
  status: z.enum(referenceStatuses),
  digest: hexDigest,
});

/** Whose payment a webhook (`reference_id`) or callback (`reference_no`) claims to be about. */
export function claimedReference(fields: Record<string, unknown>): OrRefusal<string> {
  const field =
    fields.reference_no !== undefined && fields.reference_id === undefined ? 'reference_no' : 'reference_id';
  const parsed = id.safeParse(fields[field]);
  if (parsed.success) return { value: parsed.data };
  return fields[field] === undefined ? refuse('MISSING_FIELD', { field }) : refuse('BAD_FORMAT', { field });
}

/** A text of the PG as we keep it: bounded, masked, and without what PostgreSQL can't store: zeros, and characters cut in half. */
export function readableText(text: string): string {
  return redactText(text.replaceAll('\u0000', '')).slice(0, 1_000).toWellFormed();
}

/** Payment webhook, PG → app. Formats first, then the digest: its text has no escaping, so a colon inside would shift it. */
export function readPaymentWebhook(fields: Record<string, unknown>, keys: PgKeys): OrRefusal<PaymentFact> {
  const parsed = paymentWebhook.safeParse(fields);
  if (!parsed.success) return formatRefusal(parsed.error, fields);
  const { reference_id, order_code, status, amount, currency, message, digest } = parsed.data;
  if (!isDigestOf([reference_id, order_code, status, amount, currency], keys.secretKey, digest))
    return refuse('BAD_DIGEST');
  if (!isCurrency(currency)) return refuse('CURRENCY_NOT_SUPPORTED', { currency, supported: currencies.join(' ') });
  const value = readMoney(amount, currency);
  if (!value) return refuse('BAD_FORMAT', { field: 'amount' });
  return {
    value: { reference: reference_id, orderCode: order_code, status: pgStatusOf(status), amount: value, message },
  };
}

/** The buyer's browser, PG → app. */
export function readCallback(fields: Record<string, unknown>, keys: PgKeys): OrRefusal<BuyerReturn> {
  const parsed = callback.safeParse(fields);
  if (!parsed.success) return formatRefusal(parsed.error, fields);
  const { reference_no, order_code, status, digest } = parsed.data;
  if (!isDigestOf([reference_no, order_code, status], keys.secretKey, digest)) return refuse('BAD_DIGEST');
  return { value: { reference: reference_no, status: pgStatusOf(status) } };
}

/** Names the first field at fault. */
export function formatRefusal(error: z.ZodError, fields: Record<string, unknown>) {
  const field = String(error.issues[0]?.path[0] ?? 'body');
  return fields[field] === undefined ? refuse('MISSING_FIELD', { field }) : refuse('BAD_FORMAT', { field });
}
