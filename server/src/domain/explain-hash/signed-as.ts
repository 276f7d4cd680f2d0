import type { HashKind } from '@pgbridge/shared/hash-words';
import type { OrRefusal } from '../refusal.ts';
import type { SignedMessage } from './explain-hash.ts';

/** A message's fields as what their signature is explained by; null when the message could not be read at all. */
export function signedAs(
  kind: Exclude<HashKind, 'launch'>,
  fields: OrRefusal<Record<string, unknown>>,
): SignedMessage | null {
  return fields.value ? { kind, fields: fields.value } : null;
}
