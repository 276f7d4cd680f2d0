import { isCurrency } from '@pgbridge/shared/currencies';
import { parseMoneyText } from '@pgbridge/shared/money-text';
import { z } from 'zod';
import type { CancelRequest } from '../../domain/cancel-request.ts';
import { type OrRefusal, refuse } from '../../domain/refusal.ts';
import { amountText, currencyCode, faultOf, orderNumber, partnerId, signature, webAddress } from './field-formats.ts';

const shape = z.object({
  order_id: orderNumber,
  partner_id: partnerId,
  /** Required by Cafe24's sample, and neither signed nor used. */
  amount: amountText,
  cancel_amount: amountText,
  currency: currencyCode,
  tid: z.string().regex(/^[\x21-\x7e]{1,100}$/),
  hash_data: signature,
});

/**
 * Reads Cafe24's cancel request (contract.md §6.1); the first field at fault is named.
 * @param mode only an asynchronous request needs an address for the result
 */
export function readCancelRequest(
  fields: OrRefusal<Record<string, unknown>>,
  mode: 'SYNC' | 'ASYNC',
): OrRefusal<CancelRequest> {
  if (fields.refusal) return fields;
  const parsed = shape.safeParse(fields.value);
  if (!parsed.success) return faultOf(parsed.error, fields.value);
  const notified = z.object({ cancel_noty_url: webAddress }).safeParse(fields.value);
  if (mode === 'ASYNC' && !notified.success) return faultOf(notified.error, fields.value);
  const { order_id, partner_id, cancel_amount, currency, tid, hash_data } = parsed.data;
  if (!isCurrency(currency)) return refuse('CURRENCY_NOT_SUPPORTED', { currency });
  const amountMinor = parseMoneyText(cancel_amount, currency);
  if (amountMinor === null) return refuse('BAD_FORMAT', { field: 'cancel_amount' });
  if (amountMinor === 0n) return refuse('AMOUNT_NOT_POSITIVE', { amount: cancel_amount });
  return {
    value: {
      orderNumber: order_id,
      partnerId: partner_id,
      amountText: cancel_amount,
      currency,
      amountMinor,
      tid,
      hashData: hash_data,
      notificationUrl: mode === 'ASYNC' ? (notified.data?.cancel_noty_url ?? null) : null,
    },
  };
}
