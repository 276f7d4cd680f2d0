import { sql } from 'kysely';
import type { ChartUnit } from '../../domain/overview.ts';
import type { Em } from '../orm.config.ts';
import { type Asked, bucketOf, ofMalls, within } from './sql-parts.ts';

/** Calls to a partner by hour or day, and how long they took; null: it is not known. */
type DurationCount = { bucket: number; partner: 'PG' | 'CAFE24'; ms: number | null; count: number };

/** Read from an index alone, without the messages, so that a month of a busy bridge can be asked for. */
export async function countDurations(em: Em, asked: Asked, unit: ChartUnit): Promise<DurationCount[]> {
  const { rows } = await sql<{
    bucket: string | number;
    partner: 'PG' | 'CAFE24';
    ms: number | null;
    count: string | number;
  }>`
    select ${bucketOf(em, 'received_at', unit)} as "bucket", case when substr(kind, 1, 3) = 'PG_' then 'PG' else 'CAFE24' end as "partner",
      duration_ms as "ms", count(*) as "count" from webhook_events
    where direction = 'OUTBOUND' and ${within(em, 'received_at', asked)} and ${ofMalls('mall_id', asked.malls)}
    group by 1, 2, 3 order by 1, 2, 3
  `.execute(em.getKysely());
  return rows.map(({ bucket, count, ...row }) => ({ ...row, bucket: Number(bucket), count: Number(count) }));
}
