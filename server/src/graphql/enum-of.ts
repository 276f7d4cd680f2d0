import { registerEnumType } from 'type-graphql';

/**
 * Registers a list of words as a GraphQL enum.
 * @param meanings one description a word; the type forces a description for every word.
 */
export function enumOf<Word extends string>(name: string, description: string, meanings: Record<Word, string>) {
  const words = Object.fromEntries(Object.keys(meanings).map((word) => [word, word])) as { [W in Word]: W };
  registerEnumType(words, {
    name,
    description,
    valuesConfig: Object.fromEntries(Object.entries(meanings).map(([word, text]) => [word, { description: text }])),
  } as Parameters<typeof registerEnumType>[1]);
  return words;
}
