import { PostgreSqlDriver } from '@mikro-orm/postgresql';
import { type RawBuilder, sql } from 'kysely';
import type { ChartUnit, Span } from '../../domain/overview.ts';
import { dateFromText } from '../date-from-text.ts';
import type { Em } from '../orm.config.ts';

/*
 * Pieces of the overview's statements, which are plain SQL: the ORM can't group. They go past the scope of the caller, so every
 * one of them carries the malls it may count.
 */

/** Whose rows count; null: everybody's. */
export type Malls = readonly string[] | null;
export type Asked = Span & { malls: Malls };

const isPostgres = (em: Em) => em.getDriver() instanceof PostgreSqlDriver;

export function timeValue(em: Em, time: Date): RawBuilder<unknown> {
  return sql`${isPostgres(em) ? time : time.getTime()}`;
}

export function within(em: Em, column: string, { from, to }: Span): RawBuilder<unknown> {
  const time = sql.ref(column);
  return sql`${time} >= ${timeValue(em, from)} and ${time} < ${timeValue(em, to)}`;
}

export function ofMalls(column: string, malls: Malls): RawBuilder<unknown> {
  if (malls === null) return sql`1 = 1`;
  if (malls.length === 0) return sql`1 = 0`;
  return sql`${sql.ref(column)} in (${sql.join(malls)})`;
}

const seconds: Record<ChartUnit, number> = { HOUR: 3_600, DAY: 86_400 };

/** The Korean hour or day of a time, as `bucketAt` counts them. */
export function bucketOf(em: Em, column: string, unit: ChartUnit): RawBuilder<unknown> {
  const time = sql.ref(column);
  const length = seconds[unit];
  return isPostgres(em)
    ? sql`floor((extract(epoch from ${time}) + 32400) / ${sql.lit(length)})`
    : sql`(${time} + 32400000) / ${sql.lit(length * 1000)}`;
}

/** A time as either engine answers it. */
export function timeOf(value: unknown): Date | null {
  if (value === null || value === undefined) return null;
  if (value instanceof Date) return value;
  return typeof value === 'number' ? new Date(value) : dateFromText(String(value));
}
