/** One field of a message's body that is not as it was; empty where there was none, or is none any more. */
export type FieldDifference = { field: string; before: string | null; after: string | null };

/** In which fields of its own two bodies of the same message differ, JSON or form; what lies deeper counts as one value. */
export function differencesOf(before: string, after: string): FieldDifference[] {
  const [was, is] = [fieldsOf(before), fieldsOf(after)];
  return [...new Set([...was.keys(), ...is.keys()])]
    .map((field) => ({ field, before: was.get(field) ?? null, after: is.get(field) ?? null }))
    .filter((difference) => difference.before !== difference.after);
}

function fieldsOf(body: string): Map<string, string> {
  const json = parsed(body);
  if (typeof json !== 'object' || json === null) return new Map(new URLSearchParams(body));
  const text = (value: unknown) => (typeof value === 'string' ? value : JSON.stringify(value));
  return new Map(Object.entries(json).map(([name, value]) => [name, text(value)]));
}

function parsed(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return null;
  }
}
