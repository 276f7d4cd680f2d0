import { maskedText } from '@pgbridge/shared/words';
import { maskPersonalNumbers } from './personal-numbers.ts';
import { maskSecretFields } from './secret-fields.ts';

/** What is worth keeping of a message's headers; anything else may carry a secret and is dropped. */
const keptHeaders = new Set([
  'accept',
  'accept-language',
  'cache-control',
  'content-length',
  'content-type',
  'date',
  'idempotency-key',
  'location',
  'retry-after',
  'server',
  'user-agent',
  'x-request-id',
]);

/**
 * A message's text without what nobody may read later: signatures (they can be replayed as other messages,
 * contract.md §12-B2), secrets, card numbers and Korean resident numbers. Everything else stays as it was on the wire.
 */
export function redactText(text: string): string {
  const storable = text.replaceAll('\u0000', '\uFFFD'); // PostgreSQL can't store it
  return maskPersonalNumbers(maskSecretFields(storable, maskedText), maskedText);
}

export function redactHeaders(headers: Iterable<readonly [string, string]>): { name: string; value: string }[] {
  return [...headers]
    .filter(([name]) => keptHeaders.has(name.toLowerCase()))
    .map(([name, value]) => ({ name: name.toLowerCase(), value: redactText(value) }));
}
