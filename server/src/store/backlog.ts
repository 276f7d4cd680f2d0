import { sql } from 'kysely';
import { Attention } from './entities/attention.ts';
import { Cancellation } from './entities/cancellation.ts';
import { LedgerCheck } from './entities/ledger-check.ts';
import { Mall } from './entities/mall.ts';
import { Notification } from './entities/notification.ts';
import { Order } from './entities/order.ts';
import { Receiver } from './entities/receiver.ts';
import type { Orm } from './orm.config.ts';

/** How the work stands that waits, in all processes together. Ages are in seconds, zero where nothing waits. */
export type Backlog = {
  /** Notifications that Cafe24 has not taken yet and that are still tried, whatever holds them up. */
  pending: number;
  /** Since the oldest of them was written: also where its receiver is paused or its mall held back. */
  oldestPending: number;
  /** How long the notification that waits for nothing but a worker has been due. */
  overdue: number;
  unknownOrders: number;
  unknownCancellations: number;
  pausedReceivers: number;
  heldMalls: number;
  /** Open reasons for a person to look, by cause. */
  attentions: Record<string, number>;
  /** What the last comparison of the books came to; null before the first. */
  ledger: { orders: number; broken: number; age: number } | null;
};

export async function readBacklog(orm: Orm, now: Date): Promise<Backlog> {
  const em = orm.em.fork();
  const [oldestPending, overdue] = await Promise.all([oldestOf(orm, now), overdueSince(orm, now)]);
  const [last] = await em.find(LedgerCheck, {}, { orderBy: { checkedAt: 'desc' }, limit: 1 });
  return {
    pending: await em.count(Notification, { status: 'PENDING' }),
    oldestPending,
    overdue,
    unknownOrders: await em.count(Order, { status: 'UNKNOWN' }),
    unknownCancellations: await em.count(Cancellation, { status: 'UNKNOWN' }),
    pausedReceivers: await em.count(Receiver, { probeAt: { $ne: null } }),
    heldMalls: await em.count(Mall, { noticesPausedAt: { $ne: null } }),
    attentions: await em.countBy(Attention, 'cause', { where: { resolvedAt: null } }),
    ledger: last ? { orders: last.orders, broken: last.broken, age: secondsSince(last.checkedAt, now) } : null,
  };
}

/** How long the work that waits for nothing but a worker has been due, in seconds: what a process tells when asked whether it is well. */
export async function overdueSince(orm: Orm, now: Date): Promise<number> {
  const { rows } = await sql<{ since: string | number | Date | null }>`
    select min(n.next_attempt_at) as since from notifications n
    where n.status = 'PENDING' and n.next_attempt_at is not null
      and not exists (select 1 from receivers r where r.host = n.receiver and r.probe_at is not null)
      and not exists (
        select 1 from notifications earlier where earlier.order_id = n.order_id and earlier.sequence < n.sequence
          and (earlier.status not in ('DELIVERED', 'SKIPPED') or earlier.next_attempt_at is not null))
      and not exists (
        select 1 from orders o join malls m on m.id = o.mall_id
        where o.id = n.order_id and m.notices_paused_at is not null and n.next_trigger <> 'MANUAL')
  `.execute(orm.em.fork().getKysely());
  return secondsSince(rows[0]?.since ?? null, now);
}

async function oldestOf(orm: Orm, now: Date): Promise<number> {
  const { rows } = await sql<{ since: string | number | Date | null }>`
    select min(created_at) as since from notifications where status = 'PENDING'
  `.execute(orm.em.fork().getKysely());
  return secondsSince(rows[0]?.since ?? null, now);
}

function secondsSince(since: string | number | Date | null, now: Date): number {
  return since === null ? 0 : Math.max(0, (now.getTime() - new Date(since).getTime()) / 1_000);
}
