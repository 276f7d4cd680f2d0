import type { Direction, FailureKind, MessageKind, OrderStatus, Verdict } from '@pgbridge/shared/words';
import { sql } from 'kysely';
import type { PgCalls, Trouble } from '../../domain/overview.ts';
import type { Em } from '../orm.config.ts';
import { type Asked, type Malls, ofMalls, timeOf, timeValue, within } from './sql-parts.ts';

type Counted<Row> = Omit<Row, 'count' | 'since'> & { count: number; since: Date };
type Raw<Row> = Row & { count: string | number; since: unknown };

const counted = <Row>(rows: Raw<Row>[]): Counted<Raw<Row>>[] =>
  rows.map((row) => ({ ...row, count: Number(row.count), since: timeOf(row.since) ?? new Date(0) }));

/** Notifications that were written in a span and are not delivered, by why their last try failed. */
export async function undeliveredByFailure(em: Em, asked: Asked) {
  const { rows } = await sql<Raw<{ failureKind: FailureKind }>>`
    select n.failure_kind as "failureKind", count(*) as "count", min(n.created_at) as "since"
    from notifications n join orders o on o.id = n.order_id
    where n.failure_kind is not null and n.status in ('PENDING', 'EXHAUSTED')
      and ${within(em, 'n.created_at', asked)} and ${ofMalls('o.mall_id', asked.malls)}
    group by n.failure_kind
  `.execute(em.getKysely());
  return counted(rows);
}

/** Messages that were refused, by us or by a partner, but for notifications: those are tried again. */
export async function refusedMessages(em: Em, asked: Asked) {
  const { rows } = await sql<Raw<{ kind: MessageKind; direction: Direction }>>`
    select kind as "kind", direction as "direction", count(*) as "count", min(received_at) as "since" from webhook_events
    where verdict = 'REJECTED' and kind not like 'NOTIFICATION%'
      and ${within(em, 'received_at', asked)} and ${ofMalls('mall_id', asked.malls)}
    group by kind, direction
  `.execute(em.getKysely());
  return counted(rows);
}

/** Payments that were requested in a span and ended without money. */
export async function unpaidOrders(em: Em, asked: Asked, statuses: readonly OrderStatus[]) {
  const { rows } = await sql<Raw<{ status: OrderStatus }>>`
    select status as "status", count(*) as "count", min(created_at) as "since" from orders
    where status in (${sql.join(statuses)}) and ${within(em, 'created_at', asked)} and ${ofMalls('mall_id', asked.malls)}
    group by status
  `.execute(em.getKysely());
  return counted(rows);
}

/** Notifications that wait for another try, by why the last one failed, mall and host. */
export async function deliveryTroubles(em: Em, malls: Malls): Promise<Trouble[]> {
  const { rows } = await sql<Raw<{ failureKind: FailureKind; mallId: string; host: string | null }>>`
    select n.failure_kind as "failureKind", o.mall_id as "mallId", n.receiver as "host", count(*) as "count",
      min(n.created_at) as "since"
    from notifications n join orders o on o.id = n.order_id
    where n.failure_kind is not null and n.status = 'PENDING' and ${ofMalls('o.mall_id', malls)}
    group by n.failure_kind, o.mall_id, n.receiver
  `.execute(em.getKysely());
  return counted(rows).map((row) => ({ source: 'CAFE24', ...row }));
}

/** Calls to the PG since a time: those that went well, and those that did not by why. */
export async function pgCalls(em: Em, malls: Malls, since: Date): Promise<PgCalls[]> {
  const { rows } = await sql<Raw<{ failureKind: FailureKind | null; verdict: Verdict }>>`
    select failure_kind as "failureKind", verdict as "verdict", count(*) as "count", min(received_at) as "since" from webhook_events
    where direction = 'OUTBOUND' and substr(kind, 1, 3) = 'PG_' and received_at >= ${timeValue(em, since)}
      and ${ofMalls('mall_id', malls)}
    group by failure_kind, verdict
  `.execute(em.getKysely());
  return counted(rows).map(({ verdict, ...row }) => ({ ...row, isRefused: verdict === 'REJECTED' }));
}
