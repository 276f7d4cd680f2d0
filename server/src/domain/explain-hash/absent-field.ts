import type { HashCause } from '@pgbridge/shared/hash-words';
import { recipeKindOf, type SignedMessage } from './candidates.ts';
import { launchFields, launchParts } from './launch-mistakes.ts';
import { firstPresent, textOfField } from './read-fields.ts';
import { recipes } from './recipes.ts';

/** The first field that should be signed and is not in the message, or is there under a name of other case. */
export function absentField(message: SignedMessage): { cause: HashCause; field: string } | null {
  if (message.kind === 'launch') {
    const names = new Set(launchParts(message.query).parts.map(({ name }) => name));
    const field = launchFields.find((each) => !names.has(each));
    return field ? { cause: nameOf(field, [...names]) ? 'case' : 'missing-field', field } : null;
  }
  const { fields } = message;
  const names = recipes[recipeKindOf(message)].fields;
  const absent = names.find((each) => each[0] !== 'total' && firstPresent(each, fields).value === '');
  if (!absent) return null;
  const field = absent[0] ?? '';
  const named = Object.keys(fields).filter((name) => textOfField(fields[name]) !== '');
  return { cause: nameOf(field, named) ? 'case' : 'missing-field', field };
}

function nameOf(field: string, names: string[]): boolean {
  return names.some((name) => name !== field && name.toLowerCase() === field.toLowerCase());
}
