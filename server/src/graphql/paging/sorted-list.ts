import type { EntityName } from '@mikro-orm/core';
import { z } from 'zod';
import { badInput } from '../errors.ts';

/** What one column of an order holds; a cursor keeps it as text. */
type KeyKind = 'time' | 'integer' | 'text';
type Key = Date | bigint | string;

/** By what a list is sorted: columns from the most to the least important, all in one direction; the id decides what is left. */
export type SortKeys<Row> = {
  /** Stands in its cursors, so that one of another sort is refused; null for the first sort there was. */
  name: string | null;
  columns: readonly { column: string; kind: KeyKind; of: (row: Row) => Key }[];
  descending: boolean;
};

/** Which rows, and in which order. */
export type SortedList<Row extends object> = {
  entity: EntityName<Row>;
  /**
   * Conditions of which no row fits two. Each is read by itself, through an index that has its rows in order already, and the
   * results are merged: one condition with IN would have the database sort all that fits.
   */
  alternatives: readonly object[];
  sort: SortKeys<Row>;
};

/** The place of a row: what it has in the columns of the sort, and its id. */
export type SortPlace = { keys: Key[]; id: string };

export function placeOf<Row extends { id: string }>(row: Row, { columns }: SortKeys<Row>): SortPlace {
  return { keys: columns.map(({ of }) => of(row)), id: row.id };
}

export function encodePlace<Row>({ keys, id }: SortPlace, { name }: SortKeys<Row>): string {
  const texts = keys.map((key) => (key instanceof Date ? key.toISOString() : String(key)));
  return Buffer.from(JSON.stringify([...(name === null ? [] : [name]), ...texts, id])).toString('base64url');
}

const kinds: Record<KeyKind, z.ZodType<Key>> = {
  time: z.iso.datetime().transform((text) => new Date(text)),
  integer: z
    .string()
    .regex(/^-?\d{1,18}$/)
    .transform((text) => BigInt(text)),
  text: z.string(),
};

/** Throws a refusal for the caller when the text is no cursor of this sort. */
export function decodePlace<Row>(text: string, { name, columns }: SortKeys<Row>): SortPlace {
  try {
    const parts: unknown = JSON.parse(Buffer.from(text, 'base64url').toString());
    const all = z.array(z.string()).parse(parts);
    const [first, ...rest] = name === null ? [null, ...all] : all;
    if (first !== name || rest.length !== columns.length + 1) throw new Error('of another sort');
    return { keys: columns.map(({ kind }, n) => kinds[kind].parse(rest[n])), id: z.guid().parse(rest.at(-1)) };
  } catch {
    throw badInput('This is not a cursor of this list.');
  }
}

/** Less than zero when `a` comes first in rising order. */
export function comparePlaces(a: SortPlace, b: SortPlace): number {
  for (const [n, key] of a.keys.entries()) {
    const other = b.keys[n];
    if (other !== undefined && key < other) return -1;
    if (other !== undefined && key > other) return 1;
  }
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}

/**
 * Condition for what lies beyond a place. Written so that the index on the columns and the id bounds the search: what comes
 * before the place is skipped, not filtered.
 */
export function beyond<Row>(place: SortPlace, { columns }: SortKeys<Row>, descending: boolean): object {
  const [side, sideOrSame] = descending ? ['$lt', '$lte'] : ['$gt', '$gte'];
  const names = [...columns.map(({ column }) => column), 'id'];
  const keys = [...place.keys, place.id];
  const from = (n: number): object => {
    const [name = 'id', key] = [names[n], keys[n]];
    if (n === names.length - 1) return { [name]: { [side]: key } };
    return { [name]: { [sideOrSame]: key }, $or: [{ [name]: { [side]: key } }, from(n + 1)] };
  };
  return from(0);
}
