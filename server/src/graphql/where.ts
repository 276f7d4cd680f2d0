import type { FilterQuery } from '@mikro-orm/core';
import { z } from 'zod';

/** Joins the conditions that are there by AND. */
export function allOf(conditions: (object | null | undefined | false)[]): object {
  const wanted = conditions.filter((condition) => condition !== null && condition !== undefined && condition !== false);
  return wanted.length === 0 ? {} : { $and: wanted };
}

/** Joins conditions by OR; none of them fits nothing. */
export function anyOf(conditions: object[]): object {
  const [first, ...rest] = conditions;
  if (!first) return { id: { $in: [] } };
  return rest.length === 0 ? first : { $or: conditions };
}

/** From one time up to, not including, another. */
export function period(column: string, from?: Date | null, to?: Date | null): object | null {
  if (!from && !to) return null;
  return { [column]: { ...(from && { $gte: from }), ...(to && { $lt: to }) } };
}

/** PostgreSQL refuses to compare an id with text that is not one. */
export function isUuid(text: string): boolean {
  return z.guid().safeParse(text).success;
}

/** Condition for rows of any entity; the ORM's types can't follow an entity that is not known yet. */
export function idIn<Row extends { id: string }>(ids: readonly string[]): FilterQuery<Row> {
  return { id: { $in: [...ids] } } as unknown as FilterQuery<Row>;
}
