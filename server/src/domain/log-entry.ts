import { maskedText } from '@pgbridge/shared/words';
import { maskValues } from './known-values.ts';
import { redactText } from './redaction.ts';
import { secretName } from './secret-names.ts';

const secretField = new RegExp(`^(?:${secretName}|key)$`, 'i');
const deepest = 8;
const longest = 8_000;

/**
 * A log entry's facts without secrets. Of an error only its kind, texts and code are kept: libraries hang statements with
 * their values, requests and whole inputs on theirs.
 * @param secrets texts that must not stand anywhere
 */
export function redactLogEntry(entry: unknown, secrets: readonly string[], depth = 0): unknown {
  const inner = (value: unknown) => redactLogEntry(value, secrets, depth + 1);
  if (typeof entry === 'string') return redactLogText(entry, secrets);
  if (typeof entry !== 'object' || entry === null) return typeof entry === 'bigint' ? String(entry) : entry;
  if (depth > deepest) return '…';
  if (entry instanceof Date) return entry;
  if (entry instanceof Error) return errorFacts(entry, inner);
  if (Array.isArray(entry)) return entry.map(inner);
  const fields = Object.entries(entry).map(([name, value]) => [
    name,
    secretField.test(name) && value !== null && value !== undefined ? maskedText : inner(value),
  ]);
  return Object.fromEntries(fields);
}

/** A text of the log without secrets, and not endless. */
export function redactLogText(text: string, secrets: readonly string[]): string {
  return redactText(maskValues(text, secrets, maskedText)).slice(0, longest);
}

function errorFacts(error: Error & { code?: unknown; errors?: unknown }, inner: (value: unknown) => unknown): object {
  const { name, message, stack, code, cause } = error;
  return {
    type: name,
    message: inner(message),
    stack: inner(stack ?? ''),
    ...(typeof code === 'string' || typeof code === 'number' ? { code } : {}),
    ...(cause === undefined ? {} : { cause: inner(cause) }),
    ...(error instanceof AggregateError ? { errors: inner(error.errors) } : {}),
  };
}
