import { type Field, text } from './url-codec.ts';

/** Where in a list the reader stands: behind a cursor (older) or before one (newer). */
export type Paging = { after: string; before: string };

export const pagingFields: { [K in keyof Paging]: Field<string> } = { after: text(), before: text() };

export const firstPage: Paging = { after: '', before: '' };

/** Rows of one page. */
const pageSize = 25;

export type PagingVariables = { first?: number; after?: string; last?: number; before?: string };

export function pagingVariables({ after, before }: Paging): PagingVariables {
  if (after) return { first: pageSize, after };
  if (before) return { last: pageSize, before };
  return { first: pageSize };
}
