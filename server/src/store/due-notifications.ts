import { LockMode } from '@mikro-orm/core';
import type { QBFilterQuery } from '@mikro-orm/sql';
import { takeForProbe } from './bulk-turns.ts';
import type { Delivery } from './entities/delivery.ts';
import { Notification } from './entities/notification.ts';
import type { Em } from './orm.config.ts';
import { pausedHosts, takeProbes } from './receivers.ts';
import { startDeliveries } from './start-deliveries.ts';

/** How many notifications one process may have on their way to one receiver, so that a slow one leaves room for the others. */
const perReceiver = 8;

// Something delivered that is sent once more at a person's wish holds up the later ones, too, until its result is there.
const earlierIsDone = `not exists (
  select 1 from notifications earlier
  where earlier.order_id = n.order_id and earlier.sequence < n.sequence
    and (earlier.status not in ('DELIVERED', 'SKIPPED') or earlier.next_attempt_at is not null))`;

// What staff hold back waits, but for what a person sends by hand.
const mallLetsGo = `(n.next_trigger = 'MANUAL' or not exists (
  select 1 from orders o join malls m on m.id = o.mall_id where o.id = n.order_id and m.notices_paused_at is not null))`;

export type Claim = {
  limit: number;
  /** Of one order alone. */
  orderId?: string;
  /** How many this process has on their way to each receiver. Leases don't tell: those of a process that died last on. */
  inHand: ReadonlyMap<string, number>;
};

/**
 * Takes notifications that are due for sending: at most one of an order, and only when every earlier one of that order is
 * delivered or skipped; of a paused receiver none but its probe; of a mall that staff hold back none; of one receiver not more
 * than its share. Each gets a delivery row before anything leaves. Call it in a transaction.
 */
export async function claimDue(em: Em, now: Date, { limit, orderId, inHand }: Claim): Promise<Delivery[]> {
  const probes = orderId ? [] : await dueProbes(em, now, limit);
  const due = [...probes, ...(await dueInTurn(em, now, { limit: limit - probes.length, orderId, inHand }))];
  return startDeliveries(em, due, now);
}

/** Of each paused receiver whose time has come, the notification that has waited longest; if none is due, one of a bulk run. */
async function dueProbes(em: Em, now: Date, limit: number): Promise<Notification[]> {
  const probes: Notification[] = [];
  for (const receiver of await takeProbes(em, now, limit)) {
    const [due] = await findDue(em, now, { receiver }, 1);
    const probe = due ?? (await takeForProbe(em, now, receiver));
    if (probe) probes.push(probe);
  }
  return probes;
}

/** The longest due first; of a receiver that has its share of the work in hand none. */
async function dueInTurn(em: Em, now: Date, { limit, orderId, inHand }: Claim): Promise<Notification[]> {
  const counts = new Map(inHand);
  const isFull = (host: string) => (counts.get(host) ?? 0) >= perReceiver;
  const shut = new Set([...(await pausedHosts(em)), ...[...counts.keys()].filter(isFull)]);
  const taken: Notification[] = [];
  while (taken.length < limit) {
    const isOpen = [{ receiver: null }, { receiver: { $nin: [...shut] } }, { nextTrigger: 'MANUAL' as const }];
    const found = await findDue(
      em,
      now,
      { id: { $nin: taken.map(({ id }) => id) }, $or: isOpen, ...(orderId ? { order: orderId } : {}) },
      limit - taken.length,
    );
    let turnedAway = 0;
    for (const notification of found) {
      const host = notification.receiver ?? '';
      const waits = host !== '' && isFull(host) && notification.nextTrigger !== 'MANUAL';
      if (waits) {
        shut.add(host);
        turnedAway += 1;
      } else {
        counts.set(host, (counts.get(host) ?? 0) + 1);
        taken.push(notification);
      }
    }
    if (turnedAway === 0) break;
  }
  return taken;
}

function findDue(em: Em, now: Date, which: QBFilterQuery<Notification>, limit: number): Promise<Notification[]> {
  return em
    .createQueryBuilder(Notification, 'n')
    .where({ status: { $in: ['PENDING', 'DELIVERED'] }, nextAttemptAt: { $lte: now } })
    .andWhere({ $or: [{ leasedUntil: null }, { leasedUntil: { $lte: now } }] })
    .andWhere(earlierIsDone)
    .andWhere(mallLetsGo)
    .andWhere(which)
    .orderBy({ nextAttemptAt: 'asc', id: 'asc' })
    .limit(limit)
    .setLockMode(LockMode.PESSIMISTIC_PARTIAL_WRITE)
    .getResultList();
}
