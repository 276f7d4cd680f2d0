import type { EntityName } from '@mikro-orm/core';
import type { Em } from '../../store/orm.config.ts';
import type { Page } from './connection.ts';
import type { PageArgs } from './page-args.ts';
import { readSorted } from './read-sorted.ts';
import type { SortedList } from './sorted-list.ts';

/** The place of a row in a list ordered by time, then id. */
type Place = { at: Date; id: string };

/** Which rows, and the column whose time orders them; rows of the same time are ordered by id. */
export type List<Row extends object> = {
  entity: EntityName<Row>;
  where: object;
  time: string;
  newestFirst: boolean;
  placeOf(row: Row): Place;
};

export function readPage<Row extends { id: string }>(em: Em, list: List<Row>, args: PageArgs): Promise<Page<Row>> {
  const { where, ...rest } = list;
  return readSorted(em, sortedByTime({ ...rest, alternatives: [where] }), args);
}

/** @param list its alternatives are conditions of which no row fits two */
export function sortedByTime<Row extends object>(
  list: Omit<List<Row>, 'where'> & Pick<SortedList<Row>, 'alternatives'>,
): SortedList<Row> {
  const { entity, alternatives, time, newestFirst } = list;
  const columns = [{ column: time, kind: 'time' as const, of: (row: Row) => list.placeOf(row).at }];
  return { entity, alternatives, sort: { name: null, columns, descending: newestFirst } };
}
