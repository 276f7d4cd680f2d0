import { type RawBuilder, sql } from 'kysely';
import type { Em } from '../orm.config.ts';
import { type Malls, ofMalls, timeOf } from './sql-parts.ts';

/** How many wait now, and since when the first of them does. */
export type Waiting = { count: number; since: Date | null };

async function read(em: Em, statement: RawBuilder<{ count: string | number; since: unknown }>): Promise<Waiting> {
  const { rows } = await statement.execute(em.getKysely());
  return { count: Number(rows[0]?.count ?? 0), since: timeOf(rows[0]?.since) };
}

/** Notifications that Cafe24 has not taken yet; their age counts from when they were written. */
export function waitingNotifications(em: Em, malls: Malls): Promise<Waiting> {
  return read(
    em,
    sql`select count(*) as "count", min(n.created_at) as "since" from notifications n join orders o on o.id = n.order_id
      where n.status = 'PENDING' and ${ofMalls('o.mall_id', malls)}`,
  );
}

/** Orders of which nobody knows whether money came. */
export function unknownPayments(em: Em, malls: Malls): Promise<Waiting> {
  return read(
    em,
    sql`select count(*) as "count", min(updated_at) as "since" from orders
      where status = 'UNKNOWN' and ${ofMalls('mall_id', malls)}`,
  );
}

/** Orders with a cancellation of which nobody knows whether the money went back. */
export function unknownCancellations(em: Em, malls: Malls): Promise<Waiting> {
  return read(
    em,
    sql`select count(distinct c.order_id) as "count", min(c.updated_at) as "since"
      from cancellations c join orders o on o.id = c.order_id
      where c.status = 'UNKNOWN' and ${ofMalls('o.mall_id', malls)}`,
  );
}

/** Orders with something open that needs a person; of one cause, or of any. */
export function ordersInNeed(em: Em, malls: Malls, cause: string | null = null): Promise<Waiting> {
  return read(
    em,
    sql`select count(distinct a.order_id) as "count", min(a.since) as "since"
      from attentions a join orders o on o.id = a.order_id
      where a.resolved_at is null and ${cause === null ? sql`1 = 1` : sql`a.cause = ${cause}`} and ${ofMalls('o.mall_id', malls)}`,
  );
}
