import { PostgreSqlDriver } from '@mikro-orm/postgresql';
import { type RawBuilder, sql } from 'kysely';
import { type Due, type Limits, nothingDue } from '../../domain/retention.ts';
import type { Orm } from '../orm.config.ts';

/** A kind of data that goes when its time is over. */
export type Removal = {
  /** Its name in the report of `pgbridge retention`. */
  kind: string;
  /** What would go now. */
  measure(orm: Orm, limits: Limits): Promise<Due>;
  /** Takes at most `most` away, those first that have been due for the longest. @returns how many */
  remove(orm: Orm, limits: Limits, most: number): Promise<number>;
};

/** The rows of a table that are due, and what of them goes. */
export type DueRows = { table: string; time: string; where: RawBuilder<unknown>; bytes: RawBuilder<unknown> };

/** Counts rows that are due. */
export async function measureRows(orm: Orm, { table, time, where, bytes }: DueRows): Promise<Due> {
  const { rows } = await sql<{ rows: unknown; bytes: unknown; oldest: string | number | Date | null }>`
    select count(*) as rows, sum(${bytes}) as bytes, min(${sql.ref(time)}) as oldest from ${sql.table(table)} where ${where}
  `.execute(orm.em.fork().getKysely());
  const [row] = rows;
  if (!row?.oldest) return nothingDue;
  return { rows: Number(row.rows), bytes: Number(row.bytes), oldest: new Date(row.oldest) };
}

/** Does `change`, a statement up to its `where`, to the first of the rows that are due. @returns how many it met */
export async function changeRows(
  orm: Orm,
  change: RawBuilder<unknown>,
  { table, time, where }: DueRows,
  key: string,
  most: number,
): Promise<number> {
  const first = sql`select ${sql.ref(key)} from ${sql.table(table)} where ${where} order by ${sql.ref(time)} limit ${sql.lit(most)}`;
  // The condition stands twice: what was chosen may have changed until it is written.
  const { numAffectedRows = 0n } = await sql`${change} where ${where} and ${sql.ref(key)} in (${first})`.execute(
    orm.em.fork().getKysely(),
  );
  return Number(numAffectedRows);
}

/** A time as the engine compares it: SQLite has them as milliseconds. */
export function timeOf(orm: Orm, time: Date): string | number {
  return orm.driver instanceof PostgreSqlDriver ? time.toISOString() : time.getTime();
}
