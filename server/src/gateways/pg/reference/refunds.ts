import { createHash } from 'node:crypto';
import { currencies, isCurrency } from '@pgbridge/shared/currencies';
import { z } from 'zod';
import type { RefundFact } from '../../../domain/cancellation.ts';
import { isSame, type Money, moneyText, readMoney } from '../../../domain/money.ts';
import { type OrRefusal, refuse } from '../../../domain/refusal.ts';
import type { PgKeys, Refund, RefundOutcome } from '../payment-company.ts';
import type { Request } from './calls.ts';
import { isDigestOf } from './digests.ts';
import { decimal, formatRefusal, hexDigest, id, words } from './messages.ts';
import { referenceRefundStatuses, refundStatusOf } from './statuses.ts';

const amountText = z.string().regex(decimal);
const currencyCode = z.string().regex(/^[A-Z]{3}$/);

/** A refund call. */
export function refundRequest(refund: Refund): Request {
  return {
    method: 'POST',
    path: `/v1/orders/${encodeURIComponent(refund.orderCode)}/refunds`,
    body: {
      reference_no: refund.reference,
      refund_reference: refund.refundReference,
      refund_amount: moneyText(refund.amount),
      currency: refund.amount.currency,
      reason: refund.reason,
      mode: refund.mode === 'SYNC' ? 'sync' : 'async',
      webhook_url: refund.webhookUrl,
    },
    idempotencyKey: refund.idempotencyKey,
  };
}

/** Answer to a refund call. */
export const refundAnswer = z.object({
  order_code: id,
  refund_code: id,
  refund_status: z.enum(referenceRefundStatuses),
  request_refund_amount: amountText.optional(),
  currency: currencyCode.optional(),
  message: words.optional().default(''),
});

/** An answer about another payment or amount than was asked for tells nothing of ours. */
export function refundOutcome(
  answer: z.infer<typeof refundAnswer>,
  asked: { orderCode: string; amount: Money },
): RefundOutcome {
  const { order_code, refund_code: refundCode, request_refund_amount, currency, message } = answer;
  const told =
    request_refund_amount === undefined ? asked.amount : readMoney(request_refund_amount, asked.amount.currency);
  const isOurs =
    order_code === asked.orderCode &&
    (currency ?? asked.amount.currency) === asked.amount.currency &&
    told !== null &&
    isSame(told, asked.amount);
  if (!isOurs) return { kind: 'lost', failure: 'UNREADABLE' };
  const kinds = { PENDING: 'pending', COMPLETED: 'done', REJECTED: 'rejected' } as const;
  return { kind: kinds[refundStatusOf(answer.refund_status)], refundCode, message };
}

const refundWebhook = z.object({
  reference_no: id,
  order_code: id,
  refund_code: id,
  refund_reference: id,
  refund_status: z.enum(referenceRefundStatuses),
  refund_amount: amountText,
  currency: currencyCode,
  message: words.optional().default(''),
  digest: hexDigest,
});

/** Which refund, by our reference, a webhook claims to be about. */
export function claimedRefundReference({ refund_reference }: Record<string, unknown>): OrRefusal<string> {
  const parsed = id.safeParse(refund_reference);
  if (parsed.success) return { value: parsed.data };
  const field = 'refund_reference';
  return refund_reference === undefined ? refuse('MISSING_FIELD', { field }) : refuse('BAD_FORMAT', { field });
}

/**
 * Refund webhook, PG → app. Formats first, then the digest. It doesn't cover `refund_reference`, `order_code` and `message`:
 * whoever uses the fact compares the first two with what we know.
 */
export function readRefundWebhook(fields: Record<string, unknown>, keys: PgKeys): OrRefusal<RefundFact> {
  const parsed = refundWebhook.safeParse(fields);
  if (!parsed.success) return formatRefusal(parsed.error, fields);
  const { reference_no, refund_code, refund_status, refund_amount, currency, message, digest } = parsed.data;
  const signed = [reference_no, refund_code, refund_status, refund_amount, currency];
  if (!isDigestOf(signed, keys.secretKey, digest)) return refuse('BAD_DIGEST');
  if (!isCurrency(currency)) return refuse('CURRENCY_NOT_SUPPORTED', { currency, supported: currencies.join(' ') });
  const amount = readMoney(refund_amount, currency);
  if (!amount) return refuse('BAD_FORMAT', { field: 'refund_amount' });
  return {
    value: {
      reference: reference_no,
      orderCode: parsed.data.order_code,
      refundReference: parsed.data.refund_reference,
      refundCode: refund_code,
      status: refundStatusOf(refund_status),
      amount,
      message,
    },
  };
}

/** Of what the digest leaves out, all that leads somewhere belongs to the key. */
export function refundEventKey({
  event_id,
  digest,
  reference_no,
  refund_reference,
  order_code,
}: Record<string, unknown>) {
  return createHash('sha256')
    .update(JSON.stringify(['refund', reference_no, refund_reference, order_code, event_id ?? null, digest]))
    .digest('hex');
}
