import type { FilterQuery } from '@mikro-orm/core';
import type { Em } from '../../store/orm.config.ts';
import type { Page } from './connection.ts';
import { type PageArgs, pageWindow } from './page-args.ts';
import { pageOf } from './page-of.ts';
import { beyond, comparePlaces, decodePlace, encodePlace, placeOf, type SortedList } from './sorted-list.ts';

/** A stretch of a list: so many rows beyond a cursor, in the list's direction or against it. */
type Stretch = { size: number; cursor: string | null; backwards: boolean };

/** Reads one page by place instead of by offset, so rows that arrive meanwhile neither repeat nor hide others. */
export async function readSorted<Row extends { id: string }>(
  em: Em,
  list: SortedList<Row>,
  args: PageArgs,
): Promise<Page<Row>> {
  const { size, cursor, backwards } = pageWindow(args);
  const rows = await readStretch(em, list, { size: size + 1, cursor, backwards });
  const more = rows.length > size;
  const page = rows.slice(0, size);
  if (backwards) page.reverse();
  return {
    ...pageOf(page, (row) => cursorOf(row, list), {
      hasNextPage: backwards ? cursor !== null : more,
      hasPreviousPage: backwards ? more : cursor !== null,
    }),
    count: async () => {
      const counts = await Promise.all(list.alternatives.map((where) => em.count(list.entity, where as never)));
      return counts.reduce((sum, count) => sum + count, 0);
    },
  };
}

/** The rows beyond a place, nearest first. */
export async function readStretch<Row extends { id: string }>(
  em: Em,
  { entity, alternatives, sort }: SortedList<Row>,
  { size, cursor, backwards }: Stretch,
): Promise<Row[]> {
  const descending = sort.descending !== backwards;
  const rest = cursor === null ? {} : beyond(decodePlace(cursor, sort), sort, descending);
  const direction = descending ? 'desc' : 'asc';
  const orderBy = [...sort.columns.map(({ column }) => ({ [column]: direction })), { id: direction }];
  const found = await Promise.all(
    alternatives.map((where) =>
      // The list's columns are known by name only, which the ORM's types can't follow.
      em.find(entity, { $and: [where, rest] } as FilterQuery<NoInfer<Row>>, { orderBy: orderBy as never, limit: size }),
    ),
  );
  if (found.length === 1) return found[0] as Row[];
  const placed = (found.flat() as Row[]).map((row) => ({ row, place: placeOf(row, sort) }));
  placed.sort((a, b) => comparePlaces(a.place, b.place) * (descending ? -1 : 1));
  return placed.slice(0, size).map(({ row }) => row);
}

/** Names the place of a row in the list. */
export function cursorOf<Row extends { id: string }>(row: Row, { sort }: SortedList<Row>): string {
  return encodePlace(placeOf(row, sort), sort);
}
