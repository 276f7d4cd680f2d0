import { LockMode } from '@mikro-orm/core';
import { bulkLimits, bulkTurn, paceSince } from '../domain/bulk.ts';
import { BulkItem } from './entities/bulk-item.ts';
import { BulkRun } from './entities/bulk-run.ts';
import { Delivery } from './entities/delivery.ts';
import { Notification } from './entities/notification.ts';
import { TimedTurn } from './entities/timed-turn.ts';
import { writeHistory } from './history.ts';
import type { Em } from './orm.config.ts';
import { pausedHosts } from './receivers.ts';

/** How many of a mall's are looked at in one turn: more than may be sent, since some turn out to be needless. */
const lookedAt = 40;

/** Bulk leaves half of a receiver's share to what is due by itself. */
const perReceiver = 4;

/** The lock that all bulk runs go by, so that a mall has one pace however many processes there are. */
const turnName = 'bulk resend';

export type BulkClaim = { limit: number; inHand: ReadonlyMap<string, number> };

/** Whether any run is under way: what `takeForBulk` needs a transaction for. */
export async function isBulkUnderWay(em: Em): Promise<boolean> {
  return (await em.count(BulkRun, { status: { $in: ['RUNNING', 'PAUSED'] } })) > 0;
}

/**
 * Takes what running bulk runs send next: of each mall at most as many a second as it may get, of a paused receiver nothing.
 * Notes what went by itself meanwhile, and ends runs that are through. Call it in a transaction.
 */
export async function takeForBulk(em: Em, now: Date, claim: BulkClaim): Promise<Notification[]> {
  const runs = await em.find(
    BulkRun,
    { status: { $in: ['RUNNING', 'PAUSED'] } },
    { orderBy: { startedAt: 'asc' }, lockMode: LockMode.PESSIMISTIC_PARTIAL_WRITE },
  );
  await noteAccepted(em, runs, now);
  // What is asked for next is read from the tables.
  await em.flush();
  const running = runs.filter(({ status }) => status === 'RUNNING');
  const taken = running.length > 0 && (await hasTurn(em)) ? await takeInTurn(em, running, now, claim) : [];
  await em.flush();
  for (const run of runs) await endWhenThrough(em, run, now);
  return taken;
}

/** One notification of a run that tries whether a paused receiver is back; null when no run has one for it. */
export async function takeForProbe(em: Em, now: Date, receiver: string): Promise<Notification | null> {
  const running = await em.find(
    BulkRun,
    { status: 'RUNNING' },
    { orderBy: { startedAt: 'asc' }, lockMode: LockMode.PESSIMISTIC_PARTIAL_WRITE },
  );
  if (running.length === 0) return null;
  const [taken] = await takeOpen(em, await openItems(em, running, { notification: { receiver } }, now), now, 1);
  await em.flush();
  return taken ?? null;
}

/** Makes the lock if it isn't there. */
export async function openBulkTurn(em: Em, now: Date): Promise<void> {
  await em.upsert(TimedTurn, { name: turnName, dueAt: now });
}

async function hasTurn(em: Em): Promise<boolean> {
  const lock = { lockMode: LockMode.PESSIMISTIC_PARTIAL_WRITE } as const;
  return (await em.findOne(TimedTurn, { name: turnName }, lock)) !== null;
}

async function takeInTurn(em: Em, running: BulkRun[], now: Date, { limit, inHand }: BulkClaim) {
  const full = [...inHand].filter(([, count]) => count >= perReceiver).map(([host]) => host);
  const shut = [...(await pausedHosts(em)), ...full];
  const isOpen = { notification: { $or: [{ receiver: null }, { receiver: { $nin: shut } }] } };
  const taken: Notification[] = [];
  for (const mall of await mallsOf(em, running)) {
    const sent = await em.count(BulkItem, { mall, sentAt: { $gt: paceSince(now) } });
    const room = Math.min(bulkLimits.perSecond - sent, limit - taken.length);
    if (room > 0)
      taken.push(...(await takeOpen(em, await openItems(em, running, { mall, ...isOpen }, now), now, room)));
  }
  return taken;
}

async function mallsOf(em: Em, running: BulkRun[]): Promise<string[]> {
  const groups = await em.countBy(BulkItem, 'mall', { where: { run: { $in: running }, outcome: 'WAITING' } });
  return Object.keys(groups).sort();
}

/**
 * What these runs have yet to send, the next first; what another of the same order in a run must go before is left out, and so is
 * what belongs to a mall that staff hold back.
 */
function openItems(em: Em, running: BulkRun[], which: object, now: Date): Promise<BulkItem[]> {
  return em
    .createQueryBuilder(BulkItem, 'i')
    .select('i.*')
    .join('i.notification', 'n')
    .join('i.run', 'r')
    .where({ run: { $in: running.map(({ id }) => id) }, outcome: 'WAITING' })
    .andWhere(which)
    .andWhere({ notification: { $or: [{ leasedUntil: null }, { leasedUntil: { $lte: now } }] } })
    .andWhere('not exists (select 1 from malls m where m.id = i.mall_id and m.notices_paused_at is not null)')
    .andWhere(`not exists (
      select 1 from bulk_items other join notifications earlier on earlier.id = other.notification_id
      where earlier.order_id = n.order_id and earlier.sequence < n.sequence and other.outcome in ('WAITING', 'SENDING'))`)
    .orderBy({ 'r.startedAt': 'asc', 'i.position': 'asc' })
    .limit(lookedAt)
    .getResultList();
}

async function takeOpen(em: Em, items: readonly BulkItem[], now: Date, room: number): Promise<Notification[]> {
  const ids = items.map(({ notification }) => notification.id);
  const locked = await em.find(
    Notification,
    { id: { $in: ids } },
    { lockMode: LockMode.PESSIMISTIC_PARTIAL_WRITE, refresh: true },
  );
  await em.populate(locked, ['order']);
  const siblings = await em.find(Notification, { order: { $in: locked.map(({ order }) => order.id) } });
  const byOrder = Map.groupBy(siblings, ({ order }) => order.id);
  const taken: Notification[] = [];
  for (const item of items) {
    const wanted = locked.find(({ id }) => id === item.notification.id);
    if (!wanted || taken.length >= room) continue;
    const turn = bulkTurn(wanted, byOrder.get(wanted.order.id) ?? [], now);
    if (turn.kind === 'drop') Object.assign(item, { outcome: 'NOT_SENT', why: turn.why, endedAt: now });
    if (turn.kind !== 'send') continue;
    send(em, item, wanted, now);
    taken.push(wanted);
  }
  return taken;
}

/** As when a person has one sent: due now, in place of its planned try, and the history says for whom. */
function send(em: Em, item: BulkItem, notification: Notification, now: Date): void {
  Object.assign(item, { outcome: 'SENDING', sentAt: now });
  Object.assign(notification, { status: 'PENDING', nextAttemptAt: now, nextTrigger: 'BULK' });
  const { id: runId, startedBy, startedById, reason } = item.run.getEntity();
  const params = {
    notificationKind: notification.kind,
    ...{ by: startedBy ?? '', operatorId: startedById ?? '', reason: reason ?? '', runId },
  };
  const order = notification.order.getEntity();
  writeHistory(em, order, { at: now, kind: 'RESEND_REQUESTED', actor: 'OPERATOR', params, notification });
}

/** What Cafe24 took meanwhile, by the schedule or because a person sent it, needs no try of the run. */
async function noteAccepted(em: Em, runs: BulkRun[], now: Date): Promise<void> {
  const gone = { run: { $in: runs }, outcome: 'WAITING', notification: { status: 'DELIVERED' } } as const;
  const items = runs.length > 0 ? await em.find(BulkItem, gone, { limit: 200 }) : [];
  const takenBy = { notification: { $in: items.map(({ notification }) => notification.id) }, succeeded: true };
  const tries = await em.find(Delivery, takenBy, { orderBy: { number: 'asc' } });
  const byNotification = new Map(tries.map((delivery) => [delivery.notification.id, delivery]));
  for (const item of items) {
    const delivery = byNotification.get(item.notification.id) ?? null;
    Object.assign(item, { outcome: 'ACCEPTED', endedAt: now, delivery });
  }
}

async function endWhenThrough(em: Em, run: BulkRun, now: Date): Promise<void> {
  const left = await em.count(BulkItem, { run, outcome: { $in: ['WAITING', 'SENDING'] } });
  if (left === 0) Object.assign(run, { status: 'FINISHED', dueAt: null, endedAt: now });
}
