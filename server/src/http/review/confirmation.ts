import { z } from 'zod';
import type { OrRefusal } from '../../domain/refusal.ts';
import type { Pressed } from '../../flows/external-review.ts';
import { amountText, faultOf } from '../cafe24/field-formats.ts';

const shape = z.object({
  token: z.string().min(1).max(200),
  action: z.enum(['pay', 'cancel']),
  amount: amountText,
});

/** Reads the review page's own form; the first field at fault is named. */
export function readConfirmation(fields: OrRefusal<Record<string, unknown>>): OrRefusal<Pressed> {
  if (fields.refusal) return fields;
  const parsed = shape.safeParse(fields.value);
  return parsed.success ? { value: parsed.data } : faultOf(parsed.error, fields.value);
}
