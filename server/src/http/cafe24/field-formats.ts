import { z } from 'zod';
import { refuse } from '../../domain/refusal.ts';

/*
 * Formats are checked before anything is hashed: signatures join fields without separators, so a loose field could borrow
 * characters of its neighbour (contract.md §12-B5).
 */

export const amountText = z.string().regex(/^\d{1,16}(\.\d{1,8})?$/);
export const currencyCode = z.string().regex(/^[A-Z]{3}$/);
export const orderNumber = z.string().regex(/^\d{8}-\d{7}$/);
export const partnerId = z.string().regex(/^[\x21-\x7e]{1,50}$/);
/** Base64 of 32 bytes. */
export const signature = z.string().regex(/^[A-Za-z0-9+/]{43}=$/);

// URL readers drop line ends, spaces and half characters, each in its own way; a URL that all read alike has none.
export const webAddress = z
  .string()
  .max(2_000)
  .regex(/^[^\s\p{Cc}]+$/u)
  .refine((text) => text.isWellFormed())
  .pipe(z.url());

/** Names the first field at fault, and whether it is missing or malformed. */
export function faultOf(error: z.ZodError, fields: Record<string, unknown>) {
  const field = String(error.issues[0]?.path[0] ?? 'body');
  const given = fields[field];
  return given === undefined || given === '' ? refuse('MISSING_FIELD', { field }) : refuse('BAD_FORMAT', { field });
}
