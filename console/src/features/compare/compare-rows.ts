import { payloadRows } from '../../ui/payload-rows.ts';

/** One field of two payloads; null where a side has no such field. */
export type ComparedRow = {
  path: string;
  first: string | null;
  second: string | null;
  differs: 'no' | 'changed' | 'missing';
};

/**
 * Lays two payloads out field by field, those that differ first, each kind in the order of the first payload.
 * @returns null when one of them has no fields
 */
export function comparedRows(first: string, second: string): ComparedRow[] | null {
  const [one, other] = [payloadRows(first), payloadRows(second)];
  if (!one || !other) return null;
  const ours = new Map(one.map(({ path, value }) => [path, value]));
  const theirs = new Map(other.map(({ path, value }) => [path, value]));
  const rows = [...new Set([...ours.keys(), ...theirs.keys()])].map((path) =>
    rowOf(path, ours.get(path) ?? null, theirs.get(path) ?? null),
  );
  return [...rows.filter(({ differs }) => differs !== 'no'), ...rows.filter(({ differs }) => differs === 'no')];
}

function rowOf(path: string, first: string | null, second: string | null): ComparedRow {
  const isMissing = first === null || second === null;
  return { path, first, second, differs: first === second ? 'no' : isMissing ? 'missing' : 'changed' };
}
