import type { OrderStatus } from '@pgbridge/shared/words';
import { sql } from 'kysely';
import type { ChartUnit } from '../../domain/overview.ts';
import type { Em } from '../orm.config.ts';
import { type Asked, bucketOf, ofMalls, within } from './sql-parts.ts';

export type PaymentCount = { status: OrderStatus; currency: string; count: number; paidMinor: bigint };

/** Orders that were requested in a span, by status and currency, with what was paid. */
export async function countPayments(em: Em, asked: Asked): Promise<PaymentCount[]> {
  const { rows } = await sql<{ status: OrderStatus; currency: string; count: string | number; paid: string | number }>`
    select status, currency, count(*) as "count", sum(paid_minor) as "paid" from orders
    where ${within(em, 'created_at', asked)} and ${ofMalls('mall_id', asked.malls)}
    group by status, currency
  `.execute(em.getKysely());
  return rows.map(({ status, currency, count, paid }) => ({
    status,
    currency,
    count: Number(count),
    paidMinor: BigInt(paid),
  }));
}

type StatusCount = { bucket: number; status: OrderStatus; count: number };

/** The same by hour or day, without the money. */
export async function countPaymentsOver(em: Em, asked: Asked, unit: ChartUnit): Promise<StatusCount[]> {
  const { rows } = await sql<{ bucket: string | number; status: OrderStatus; count: string | number }>`
    select ${bucketOf(em, 'created_at', unit)} as "bucket", status, count(*) as "count" from orders
    where ${within(em, 'created_at', asked)} and ${ofMalls('mall_id', asked.malls)}
    group by 1, 2
  `.execute(em.getKysely());
  return rows.map(({ bucket, status, count }) => ({ bucket: Number(bucket), status, count: Number(count) }));
}
