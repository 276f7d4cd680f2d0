/** How one piece of a screen's state stands in the query. Reading forgives: what is not understood counts as absent. */
export type Field<T> = { read: (texts: string[]) => T; write: (value: T) => string[] };

export type UrlCodec<S> = { read: (query: URLSearchParams) => S; write: (state: S) => URLSearchParams };

/** Free text, '' when absent. */
export function text(): Field<string> {
  return { read: ([first = '']) => first.trim(), write: (value) => (value ? [value] : []) };
}

/** One of `allowed`; `otherwise` is never written, so that an untouched screen has a bare address. */
export function choice<T extends string>(allowed: readonly T[], otherwise: T): Field<T> {
  return {
    read: ([first]) => allowed.find((word) => word === first) ?? otherwise,
    write: (value) => (value === otherwise ? [] : [value]),
  };
}

/** Any number of `allowed`, joined by commas, in the order of `allowed`. */
export function several<T extends string>(allowed: readonly T[]): Field<T[]> {
  return {
    read: (texts) => allowed.filter((word) => texts.join(',').split(',').includes(word)),
    write: (values) => (values.length > 0 ? [values.join(',')] : []),
  };
}

/** Any number of free words (mall ids), joined by commas. */
export function words(): Field<string[]> {
  return {
    read: (texts) => [...new Set(texts.join(',').split(','))].map((word) => word.trim()).filter(Boolean),
    write: (values) => (values.length > 0 ? [values.join(',')] : []),
  };
}

/** A calendar day "2026-05-19" that exists, or a moment of one "2026-05-19T14:00", else ''. */
export function moment(): Field<string> {
  return {
    read: ([first = '']) => (isMoment(first) ? first : ''),
    write: (value) => (value ? [value] : []),
  };
}

function isMoment(value: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2})?)?$/.test(value)) return false;
  const at = new Date(value.includes('T') ? `${value}Z` : `${value}T00:00:00Z`);
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(value);
}

/** Binds each key of a screen's state to its field. */
export function urlCodec<S extends object>(fields: { [K in keyof S]: Field<S[K]> }): UrlCodec<S> {
  const names = Object.keys(fields) as (keyof S & string)[];
  return {
    read: (query) => Object.fromEntries(names.map((name) => [name, fields[name].read(query.getAll(name))])) as S,
    write: (state) =>
      new URLSearchParams(names.flatMap((name) => fields[name].write(state[name]).map((value) => [name, value]))),
  };
}
