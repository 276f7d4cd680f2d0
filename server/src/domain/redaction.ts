import { maskedText } from '@pgbridge/shared/words';
import { maskPackedText } from './packed-text.ts';
import { maskPersonalNumbers } from './personal-numbers.ts';
import { plainSpelling } from './plain-spelling.ts';
import { maskSecretFields } from './secret-fields.ts';
import { maskSecretShapes } from './secret-shapes.ts';

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
 * contract.md §12-B2), secrets, card numbers and Korean resident numbers. Everything else stays as it was on the wire, save
 * for escapes that needn't be.
 */
export function redactText(text: string): string {
  const storable = text.replaceAll('\u0000', '\uFFFD'); // PostgreSQL can't store it
  return maskPackedText(redactPlain(storable), maskedText, redactPlain);
}

function redactPlain(text: string): string {
  const withoutSecrets = maskSecretShapes(maskSecretFields(plainSpelling(text), maskedText), maskedText);
  return maskPersonalNumbers(withoutSecrets, maskedText);
}

export function redactHeaders(headers: Iterable<readonly [string, string]>): { name: string; value: string }[] {
  return [...headers]
    .filter(([name]) => keptHeaders.has(name.toLowerCase()))
    .map(([name, value]) => ({ name: name.toLowerCase(), value: redactText(value) }));
}
