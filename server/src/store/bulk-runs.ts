import { LockMode } from '@mikro-orm/core';
import type { BulkOutcome } from '@pgbridge/shared/bulk-words';
import { BulkItem } from './entities/bulk-item.ts';
import { type BulkPlan, BulkRun, type BulkSelection } from './entities/bulk-run.ts';
import type { Delivery } from './entities/delivery.ts';
import { newId } from './new-id.ts';
import type { Em } from './orm.config.ts';

const open: BulkOutcome[] = ['WAITING', 'SENDING'];

export type NewRun = {
  selection: BulkSelection;
  plan: BulkPlan;
  /** What it would send, in order. */
  items: readonly { notificationId: string; mallId: string }[];
  plannedBy: string;
  boundTo: readonly string[] | null;
};

/** Keeps a plan. @returns the id of the run that it may become */
export async function addRun(em: Em, given: NewRun, now: Date): Promise<string> {
  const id = newId(now);
  const { items, boundTo, ...said } = given;
  await em.insert(BulkRun, {
    ...said,
    id,
    status: 'PLANNED',
    itemCount: items.length,
    boundTo: boundText(boundTo),
    createdAt: now,
    startedByKind: null,
    startedById: null,
    startedBy: null,
    reason: null,
    startedAt: null,
    dueAt: null,
    endedAt: null,
  });
  const rows = items.map(({ notificationId, mallId }, position) => ({
    ...{ id: newId(now), run: id, position, notification: notificationId, mall: mallId },
    ...{ outcome: 'PLANNED' as const, why: null, sentAt: null, endedAt: null, delivery: null },
  }));
  if (rows.length > 0) await em.insertMany(BulkItem, rows);
  return id;
}

/** How a run says whose malls its planner was bound to; whoever is bound alike sees it. */
export function boundText(malls: readonly string[] | null): string {
  return (malls ?? []).toSorted().join();
}

/** A run that nobody else can change until the transaction ends. */
export function lockRun(em: Em, id: string): Promise<BulkRun | null> {
  return em.findOne(BulkRun, id, { lockMode: LockMode.PESSIMISTIC_WRITE });
}

/** Which of these notifications a run that is not over still has to send. */
export async function takenByRuns(em: Em, notificationIds: readonly string[]): Promise<Set<string>> {
  const items = await em.find(BulkItem, { notification: { $in: [...notificationIds] }, outcome: { $in: open } });
  return new Set(items.map(({ notification }) => notification.id));
}

/** Makes a planned run's notifications its own. @throws when another run got one of them at the same moment */
export async function takeItems(em: Em, run: BulkRun): Promise<void> {
  await em.nativeUpdate(BulkItem, { run: run.id, outcome: 'PLANNED' }, { outcome: 'WAITING' });
}

/** What was not sent yet is not sent by this run any more; its notifications are as they were. */
export async function releaseItems(em: Em, run: BulkRun, now: Date): Promise<void> {
  const released = { outcome: 'NOT_SENT', why: 'STOPPED', endedAt: now } as const;
  await em.nativeUpdate(BulkItem, { run: run.id, outcome: 'WAITING' }, released);
}

/** Tells the run what came of a try that it had made. The first result counts, also of a try after a crash. */
export async function settleItem(em: Em, delivery: Delivery, succeeded: boolean, now: Date): Promise<void> {
  if (!delivery.bulkRun) return;
  const item = await em.findOne(BulkItem, {
    run: delivery.bulkRun.id,
    notification: delivery.notification.id,
    outcome: 'SENDING',
  });
  if (item) Object.assign(item, { outcome: succeeded ? 'ACCEPTED' : 'FAILED', endedAt: now, delivery });
}
