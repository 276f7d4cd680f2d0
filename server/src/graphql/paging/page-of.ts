import type { Page } from './connection.ts';

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
