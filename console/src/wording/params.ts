/** Facts the server sends beside a code. Texts, numbers or nothing; the reader of a fact says what it expects. */
export type Params = Record<string, unknown>;

/** The fact as text, or 'none', the word by which messages leave an optional part out. */
export function textOf(params: Params, name: string): string {
  const value = params[name];
  return typeof value === 'string' || typeof value === 'number' ? String(value) : 'none';
}

/** True when the fact came. */
export function has(params: Params, name: string): boolean {
  return textOf(params, name) !== 'none';
}

/** The fact as one of `allowed`, or null: an older or newer server may send a word this console has not learnt. */
export function wordOf<T extends string>(params: Params, name: string, allowed: readonly T[]): T | null {
  return allowed.find((word) => word === params[name]) ?? null;
}
