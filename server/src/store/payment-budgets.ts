import { PostgreSqlDriver } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import { momentOf, type RateLimit, secondsOf, worthOf } from '../domain/rate-limit.ts';
import type { Orm } from './orm.config.ts';

/** One SQLite file serves one process, which can count in its memory. */
export function isSharedStore(orm: Orm): boolean {
  return orm.driver instanceof PostgreSqlDriver;
}

/**
 * Takes one payment request from a mall's budget, which all processes share; PostgreSQL only. One statement, the arithmetic of
 * `domain/rate-limit`: a request that is refused writes nothing.
 * @returns how many seconds the caller must wait, or null
 */
export async function takePaymentRequest(
  orm: Orm,
  mallId: string,
  limit: RateLimit,
  now: Date,
): Promise<number | null> {
  const database = orm.em.fork().getKysely();
  const moment = momentOf(now);
  const worth = Math.round(worthOf(limit));
  const furthest = moment + limit.burst * worth;
  const { rows } = await sql`
    insert into payment_budgets as b (mall_id, used_until) values (${mallId}, ${moment + worth})
    on conflict (mall_id) do update set used_until = greatest(b.used_until, ${moment}) + ${worth}
      where greatest(b.used_until, ${moment}) + ${worth} <= ${furthest}
    returning 1
  `.execute(database);
  if (rows.length > 0) return null;
  const left = await sql<{ usedUntil: string }>`
    select used_until as "usedUntil" from payment_budgets where mall_id = ${mallId}
  `.execute(database);
  return secondsOf(Number(left.rows[0]?.usedUntil ?? moment) + worth - furthest);
}
