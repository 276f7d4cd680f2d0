type Source = { source?: string };

/**
 * The fields of a JSON object, null when the text is none. Numbers at the top level keep their source text, because amounts
 * are hashed in exactly the characters that were sent.
 */
export function readJsonFields(text: string): Record<string, unknown> | null {
  const numbers = new Map<unknown, Map<string, string>>();
  try {
    const fields: unknown = JSON.parse(text, function (this: unknown, key: string, value: unknown, context?: Source) {
      if (typeof value === 'number' && context?.source !== undefined) {
        if (!numbers.has(this)) numbers.set(this, new Map());
        numbers.get(this)?.set(key, context.source);
      }
      return value;
    });
    if (typeof fields !== 'object' || fields === null || Array.isArray(fields)) return null;
    return { ...fields, ...Object.fromEntries(numbers.get(fields) ?? []) };
  } catch {
    return null;
  }
}
