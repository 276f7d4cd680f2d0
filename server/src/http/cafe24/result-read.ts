import { z } from 'zod';
import { type OrRefusal, refuse } from '../../domain/refusal.ts';
import type { ResultRead } from '../../flows/sync-checkout.ts';

const shape = z.object({
  // Whatever text it is, it is only hashed and looked up; what isn't one of our keys is unknown.
  key: z.string().min(1).max(500),
  hash_data: z
    .string()
    .regex(/^[A-Za-z0-9+/]{43}=$/)
    .nullish(),
});

/** Reads Cafe24's request for the result of a synchronous checkout (contract.md §4.3); the field at fault is named. */
export function readResultRead(fields: OrRefusal<Record<string, unknown>>): OrRefusal<ResultRead> {
  if (fields.refusal) return fields;
  const parsed = shape.safeParse(fields.value);
  if (parsed.success) return { value: { key: parsed.data.key, hashData: parsed.data.hash_data ?? null } };
  const field = String(parsed.error.issues[0]?.path[0] ?? 'body');
  const given = fields.value[field];
  return given === undefined || given === '' ? refuse('MISSING_FIELD', { field }) : refuse('BAD_FORMAT', { field });
}
