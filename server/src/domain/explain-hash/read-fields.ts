import { secretPlace } from './variant.ts';

const longestValue = 500;

/** A field as it is hashed: its text, or what a number or a switch is as text; empty when it is anything else. */
export function textOfField(value: unknown): string {
  if (typeof value !== 'string' && typeof value !== 'number' && typeof value !== 'boolean') return '';
  const text = String(value);
  return text.length > longestValue ? '' : text.replaceAll(secretPlace, '');
}

/** The first of these names that the message has. */
export function firstPresent(
  names: readonly string[],
  fields: Record<string, unknown>,
): { name: string; value: string } {
  const name = names.find((each) => textOfField(fields[each]) !== '') ?? names[0] ?? '';
  return { name, value: textOfField(fields[name]) };
}
