import { raw } from '@mikro-orm/core';
import { Attempt } from './entities/attempt.ts';
import { Cancellation } from './entities/cancellation.ts';
import { WebhookEvent } from './entities/webhook-event.ts';
import type { Em } from './orm.config.ts';

/** How long one process may take over a question; later another may assume that it died. */
const leaseMs = 120_000;

/** A question that this process alone asks now. */
export type ClaimedCheck = {
  /** Of the attempt or the cancellation. */
  id: string;
  /** When it was due. */
  dueAt: Date;
  /** Stands in `nextCheckAt` as long as nothing else happens to the row. */
  leasedUntil: Date;
};

/** Attempts whose turn it is to be asked about, at most `limit`, the longest due first. */
export function claimPaymentChecks(em: Em, now: Date, limit: number): Promise<ClaimedCheck[]> {
  return claim(em, Attempt, now, limit);
}

/** The same for cancellations. */
export function claimRefundChecks(em: Em, now: Date, limit: number): Promise<ClaimedCheck[]> {
  return claim(em, Cancellation, now, limit);
}

/** Each row is put off and counted in one conditional statement, so that of several processes one gets it. */
async function claim(
  em: Em,
  entity: typeof Attempt | typeof Cancellation,
  now: Date,
  limit: number,
): Promise<ClaimedCheck[]> {
  const rows = entity as typeof Attempt;
  const orderBy = { nextCheckAt: 'asc', id: 'asc' } as const;
  const due = await em.find(rows, { nextCheckAt: { $lte: now } }, { limit, orderBy });
  const leasedUntil = new Date(now.getTime() + leaseMs);
  const claimed: ClaimedCheck[] = [];
  for (const { id, nextCheckAt } of due) {
    if (!nextCheckAt) continue;
    const taken = { nextCheckAt: leasedUntil, checkCount: raw('check_count + 1') };
    const isMine = (await em.nativeUpdate(rows, { id, nextCheckAt }, taken)) === 1;
    if (isMine) claimed.push({ id, dueAt: nextCheckAt, leasedUntil });
  }
  return claimed;
}

/** Whether nothing happened to a row since it was claimed. */
export function isStillClaimed({ nextCheckAt }: Attempt | Cancellation, { leasedUntil }: ClaimedCheck): boolean {
  return nextCheckAt?.getTime() === leasedUntil.getTime();
}

/** The latest question about an order that is written down. */
export async function lastQuestion(em: Em, orderId: string, kind: 'PG_LOOK_UP' | 'PG_LOOK_UP_REFUND') {
  const latest = { orderBy: { receivedAt: 'desc', id: 'desc' }, limit: 1 } as const;
  const [question] = await em.find(WebhookEvent, { order: orderId, kind }, latest);
  return question;
}
