import type { AttentionCause } from '@pgbridge/shared/words';
import DataLoader from 'dataloader';
import { sql } from 'kysely';
import { causesByUrgency } from '../../domain/situation.ts';
import { dateFromText } from '../../store/date-from-text.ts';
import { MallCheck } from '../../store/entities/mall-check.ts';
import { MallToken } from '../../store/entities/mall-token.ts';
import { Receiver } from '../../store/entities/receiver.ts';
import type { Em } from '../../store/orm.config.ts';

/** The tokens of each mall; null when it has none. */
export function tokens(em: Em): DataLoader<string, MallToken | null> {
  return new DataLoader(async (malls) => {
    const rows = await em.find(MallToken, { mallId: { $in: [...malls] } });
    const found = new Map(rows.map((row) => [row.mallId, row]));
    return malls.map((mall) => found.get(mall) ?? null);
  });
}

/** What testing each mall's setup last said. */
export function checks(em: Em): DataLoader<string, MallCheck[]> {
  return new DataLoader(async (malls) => {
    const rows = await em.find(MallCheck, { mallId: { $in: [...malls] } });
    const found = Map.groupBy(rows, ({ mallId }) => mallId);
    return malls.map((mall) => found.get(mall) ?? []);
  });
}

/** When each mall was last paid. Plain SQL, so only for malls that the caller was shown. */
export function lastPayments(em: Em): DataLoader<string, Date | null> {
  return new DataLoader(async (malls) => {
    const { rows } = await sql<{ id: string; last: string | number | null }>`
      select id, (select max(paid_at) from orders where orders.mall_id = malls.id and paid_at is not null) as last
      from malls where id in (${sql.join(malls)})
    `.execute(em.getKysely());
    const found = new Map(rows.map(({ id, last }) => [id, last === null ? null : timeOf(last)]));
    return malls.map((mall) => found.get(mall) ?? null);
  });
}

export type OpenCause = { cause: AttentionCause; orderCount: number };

/** Why orders of each mall need a person, the most urgent cause first. Plain SQL, so only for malls that the caller was shown. */
export function openCauses(em: Em): DataLoader<string, OpenCause[]> {
  return new DataLoader(async (malls) => {
    const { rows } = await sql<{ mall: string; cause: AttentionCause; count: number | string }>`
      select o.mall_id as mall, a.cause as cause, count(distinct o.id) as count
      from attentions a join orders o on o.id = a.order_id
      where a.resolved_at is null and o.mall_id in (${sql.join(malls)}) group by o.mall_id, a.cause
    `.execute(em.getKysely());
    const found = Map.groupBy(rows, ({ mall }) => mall);
    return malls.map((mall) => {
      const counts = new Map(found.get(mall)?.map(({ cause, count }) => [cause, Number(count)]));
      return causesByUrgency.flatMap((cause) => {
        const orderCount = counts.get(cause);
        return orderCount ? [{ cause, orderCount }] : [];
      });
    });
  });
}

/** A receiver of each mall's waiting notifications that is paused; null when there is none. */
export function pausedReceivers(em: Em): DataLoader<string, string | null> {
  return new DataLoader(async (malls) => {
    // Nearly always nobody is paused, and nothing else is read.
    const paused = await em.find(Receiver, { probeAt: { $ne: null } });
    if (paused.length === 0) return malls.map(() => null);
    const hosts = paused.map(({ host }) => host);
    const { rows } = await sql<{ mall: string; host: string }>`
      select o.mall_id as mall, min(n.receiver) as host from notifications n join orders o on o.id = n.order_id
      where n.status = 'PENDING' and n.receiver in (${sql.join(hosts)}) and o.mall_id in (${sql.join(malls)})
      group by o.mall_id
    `.execute(em.getKysely());
    const found = new Map(rows.map(({ mall, host }) => [mall, host]));
    return malls.map((mall) => found.get(mall) ?? null);
  });
}

/** Dates come as plain SQL gives them: SQLite numbers, PostgreSQL text. */
const timeOf = (value: string | number) => (typeof value === 'number' ? new Date(value) : dateFromText(value));
