import { isCurrency } from '@pgbridge/shared/currencies';
import { parseMoneyText } from '@pgbridge/shared/money-text';
import { z } from 'zod';
import type { PaymentRequest } from '../../domain/payment-request.ts';
import { type OrRefusal, refuse } from '../../domain/refusal.ts';
import { isTooDeep } from '../nesting.ts';
import { amountText, currencyCode, faultOf, orderNumber, partnerId, signature, webAddress } from './field-formats.ts';

// PostgreSQL has no way to store it in a text.
const storable = (text: string) => !text.includes('\u0000');

const common = {
  amount: amountText,
  currency: currencyCode,
  order_id: orderNumber,
  partner_id: partnerId,
  hash_data: signature,
  return_url: webAddress,
  buyer_id: z.string().max(255).refine(storable).nullish(),
  extra_data: z.unknown().optional(),
};

const absent = z.literal(['', null]).transform(() => undefined);
const shapes = {
  /** Cafe24 must be told the result. */
  told: z.object({ ...common, return_noty_url: webAddress }),
  /** Cafe24 reads the result by itself; where it can be told besides, late money is. */
  read: z.object({ ...common, return_noty_url: z.union([absent, webAddress]).optional() }),
};

/**
 * Reads Cafe24's payment request (contract.md §4.1); the first field at fault is named.
 * @param result how Cafe24 learns the result: it is told (asynchronous) or reads it (synchronous)
 */
export function readPaymentRequest(
  fields: OrRefusal<Record<string, unknown>>,
  result: keyof typeof shapes = 'told',
): OrRefusal<PaymentRequest> {
  if (fields.refusal) return fields;
  const parsed = shapes[result].safeParse(fields.value);
  if (!parsed.success) return faultOf(parsed.error, fields.value);
  const request = parsed.data;
  if (!isCurrency(request.currency)) return refuse('CURRENCY_NOT_SUPPORTED', { currency: request.currency });
  const amountMinor = parseMoneyText(request.amount, request.currency);
  if (amountMinor === null) return refuse('BAD_FORMAT', { field: 'amount' });
  if (amountMinor === 0n) return refuse('AMOUNT_NOT_POSITIVE', { amount: request.amount });
  const extraData = extraDataText(request.extra_data);
  if (extraData === null) return refuse('BAD_FORMAT', { field: 'extra_data' });
  return {
    value: {
      amountText: request.amount,
      currency: request.currency,
      amountMinor,
      orderNumber: request.order_id,
      partnerId: request.partner_id,
      buyerId: request.buyer_id || null,
      returnUrl: request.return_url,
      notificationUrl: request.return_noty_url ?? null,
      extraData,
      hashData: request.hash_data,
    },
  };
}

/** Cafe24's opaque data: an object, or its JSON as text when the body was a form. Null when it is neither. */
function extraDataText(given: unknown): string | null {
  if (given === undefined || given === null || given === '') return '{}';
  if (typeof given === 'object') return JSON.stringify(given);
  if (typeof given !== 'string') return null;
  try {
    const parsed: unknown = JSON.parse(given);
    return typeof parsed === 'object' && parsed !== null && !isTooDeep(parsed) ? JSON.stringify(parsed) : null;
  } catch {
    return null;
  }
}
