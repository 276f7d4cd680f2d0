import { raw } from '@mikro-orm/core';

/** A piece of a condition, and the values of its question marks. */
export type Part = { text: string; params: readonly unknown[] };

/** A piece without values. */
export const one = (text: string): Part => ({ text, params: [] });

/** That a column has one of these words; none of them fits nothing. */
export function words(column: string, among: readonly string[]): Part {
  if (among.length === 0) return one('1 = 0');
  return { text: `${column} in (${among.map(() => '?').join(', ')})`, params: among };
}

/**
 * A condition in SQL, for what the ORM would say in a way that the databases are slow at.
 * @param text is told by which name the row is known
 */
export function sqlCondition(text: (row: string) => string, params: readonly unknown[]): object {
  return { [raw((row) => `(${text(row)})`, params)]: [] };
}
