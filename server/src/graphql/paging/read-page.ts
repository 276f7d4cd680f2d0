import type { EntityName, FilterQuery } from '@mikro-orm/core';
import type { Em } from '../../store/orm.config.ts';
import type { Page } from './connection.ts';
import { decodeCursor, encodeCursor, type Place } from './cursor.ts';
import { type PageArgs, pageWindow } from './page-args.ts';

/** Which rows, and the column whose time orders them; rows of the same time are ordered by id. */
export type List<Row extends object> = {
  entity: EntityName<Row>;
  where: object;
  time: string;
  newestFirst: boolean;
  placeOf(row: Row): Place;
};

/** Reads one page by (time, id) instead of by offset, so rows that arrive meanwhile neither repeat nor hide others. */
export async function readPage<Row extends object>(em: Em, list: List<Row>, args: PageArgs): Promise<Page<Row>> {
  const { size, cursor, backwards } = pageWindow(args);
  const descending = list.newestFirst !== backwards;
  const beyond = cursor === null ? {} : placeBeyond(list.time, decodeCursor(cursor), descending);
  const direction = descending ? 'desc' : 'asc';
  // The list's columns are known by name only, which the ORM's types can't follow.
  const rows = await em.find(list.entity, { $and: [list.where, beyond] } as FilterQuery<NoInfer<Row>>, {
    orderBy: [{ [list.time]: direction }, { id: direction }] as never,
    limit: size + 1,
  });
  const more = rows.length > size;
  const page = rows.slice(0, size);
  if (backwards) page.reverse();
  return {
    ...pageOf(page, (row) => encodeCursor(list.placeOf(row)), {
      hasNextPage: backwards ? cursor !== null : more,
      hasPreviousPage: backwards ? more : cursor !== null,
    }),
    count: () => em.count(list.entity, list.where as FilterQuery<NoInfer<Row>>),
  };
}

/** Wraps rows that are already the right ones. */
export function pageOf<Row>(
  rows: Row[],
  cursorOf: (row: Row) => string,
  ends: { hasNextPage: boolean; hasPreviousPage: boolean },
): Omit<Page<Row>, 'count'> {
  const edges = rows.map((node) => ({ cursor: cursorOf(node), node }));
  const pageInfo = { ...ends, startCursor: edges.at(0)?.cursor ?? null, endCursor: edges.at(-1)?.cursor ?? null };
  return { edges, pageInfo };
}

/** Written so that the index on (time, id) bounds the search: every row before the place is skipped, not filtered. */
function placeBeyond(time: string, place: Place, descending: boolean) {
  const [side, sideOrSame] = descending ? ['$lt', '$lte'] : ['$gt', '$gte'];
  return { [time]: { [sideOrSame]: place.at }, $or: [{ [time]: { [side]: place.at } }, { id: { [side]: place.id } }] };
}
