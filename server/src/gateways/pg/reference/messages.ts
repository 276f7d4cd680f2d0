import { currencies, isCurrency } from '@pgbridge/shared/currencies';
import { z } from 'zod';
import { readMoney } from '../../../domain/money.ts';
import type { PaymentFact } from '../../../domain/pg-status.ts';
import { type OrRefusal, refuse } from '../../../domain/refusal.ts';
import type { BuyerReturn, PgKeys } from '../payment-company.ts';
import { isDigestOf } from './digests.ts';
import { pgStatusOf, referenceStatuses } from './statuses.ts';

const decimal = /^\d{1,16}(\.\d{1,8})?$/;
const hexDigest = z.string().regex(/^[0-9a-fA-F]{40}$/);
// No colon: it is what the digest joins its fields with.
const id = z.string().regex(/^[^\s:]{1,100}$/);

const paymentWebhook = z.object({
  reference_id: id,
  order_code: id,
  status: z.enum(referenceStatuses),
  amount: z.string().regex(decimal),
  currency: z.string().regex(/^[A-Z]{3}$/),
  message: z.string().max(1_000).default(''),
  digest: hexDigest,
});

const callback = z.object({
  reference_no: id,
  order_code: id,
  status: z.enum(referenceStatuses),
  digest: hexDigest,
});

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

function formatRefusal(error: z.ZodError, fields: Record<string, unknown>) {
  const field = String(error.issues[0]?.path[0] ?? 'body');
  return fields[field] === undefined ? refuse('MISSING_FIELD', { field }) : refuse('BAD_FORMAT', { field });
}
