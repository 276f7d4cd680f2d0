import { maskedText } from '@pgbridge/shared/words';
import { maskPersonalNumbers } from '../domain/personal-numbers.ts';
import { type OrStaffRefusal, readReason, type StaffRefusal } from '../domain/staff-refusal.ts';
import { type Doer, recordAudit } from '../store/audit.ts';
import { addRun, lockRun, releaseItems, takeItems } from '../store/bulk-runs.ts';
import { isBulkUnderWay, openBulkTurn, takeForBulk } from '../store/bulk-turns.ts';
import { BulkItem } from '../store/entities/bulk-item.ts';
import type { BulkRun, BulkSelection } from '../store/entities/bulk-run.ts';
import type { Em } from '../store/orm.config.ts';
import { probeNow } from '../store/receivers.ts';
import { startDeliveries } from '../store/start-deliveries.ts';
import { inTransaction } from '../store/transaction.ts';
import type { Bridge } from './bridge.ts';
import { triesOf } from './notification-delivery.ts';
import { judgeForBulk } from './parts/judge-bulk.ts';
import { type BulkWish, mallOf, planBulk } from './parts/plan-bulk.ts';

/*
 * Sending many notifications again
 *
 * 1. Planned: what a filter, a cause, orders or notifications name is looked through. The plan has what would be sent, to the
 *    single notification, and what is left out and why. Nothing is sent, and nobody is kept from anything.
 * 2. Started, with a reason and the number that the plan said. What can't be sent any more makes the start fail; what is sent is
 *    this run's from now on, and no other run's.
 * 3. The runner takes what is next, five a second of each mall, after all that is due by itself, through the same claim and the
 *    same delivery. A try that fails goes on with its schedule, as when a person sends one.
 * 4. Paused, nothing more is taken; stopped, what was not sent stays as it was. Both let tries end that are on their way.
 * 5. With nothing left the run is finished. Rows say all of this, so a process that dies costs a run nothing.
 */

/** @param em sees what the asker may see @param boundTo the malls that the asker is bound to; null: none */
export async function planBulkResend(
  bridge: Bridge,
  em: Em,
  wish: BulkWish & { selection: BulkSelection },
  asker: { doer: Doer; boundTo: readonly string[] | null },
): Promise<OrStaffRefusal<{ runId: string }>> {
  const { value: planned, refusal } = await planBulk(bridge, em, wish);
  if (refusal) return { refusal };
  const { plan, sent } = planned;
  const items = sent.map((notification) => ({ notificationId: notification.id, mallId: mallOf(notification) }));
  const run = { selection: wish.selection, plan, items, plannedBy: asker.doer.name, boundTo: asker.boundTo };
  const now = bridge.clock.now();
  return { value: await inTransaction(bridge.orm, async (store) => ({ runId: await addRun(store, run, now) })) };
}

export type BulkStart = { runId: string; count: number; reason: string; doer: Doer };

/** Call it in a transaction. @returns once it runs; what it sends goes by itself */
export async function startBulkResend(
  bridge: Bridge,
  em: Em,
  { runId, count, reason: given, doer }: BulkStart,
): Promise<OrStaffRefusal<{ runId: string }>> {
  const read = readReason(given);
  if (read.refusal) return read;
  const run = await lockRun(em, runId);
  if (!run) return { refusal: { code: 'UNKNOWN_BULK_RUN' } };
  if (run.status !== 'PLANNED') return { refusal: { code: 'BULK_ALREADY_STARTED' } };
  if (run.itemCount === 0) return { refusal: { code: 'BULK_EMPTY' } };
  if (count !== run.itemCount) return { refusal: { code: 'BULK_COUNT_WRONG', count } };
  const changed = await changesOf(bridge, em, run);
  if (changed) return { refusal: changed };

  const now = bridge.clock.now();
  await takeItems(em, run);
  await openBulkTurn(em, now);
  const reason = maskPersonalNumbers(read.value, maskedText);
  Object.assign(run, { status: 'RUNNING', reason, startedAt: now, dueAt: now });
  Object.assign(run, { startedBy: doer.name, startedById: doer.id, startedByKind: doer.kind });
  await audit(em, run, doer, 'BULK_RUN_STARTED', now, { count, malls: run.plan.malls });
  return { value: { runId } };
}

/**
 * Why the plan does not hold any more; else lets paused receivers be tried at once. What is on its way at this moment is looked
 * at when its turn comes.
 */
async function changesOf(bridge: Bridge, em: Em, run: BulkRun): Promise<StaffRefusal | null> {
  const items = await em.find(BulkItem, { run }, { populate: ['notification'] });
  const wanted = items.map(({ notification }) => notification.getEntity());
  const judged = await judgeForBulk(bridge, em, wanted);
  const gone = judged.flatMap(({ obstacle }) => (obstacle && obstacle !== 'SEND_IN_FLIGHT' ? [obstacle] : []));
  if (gone.length > 0) return { code: 'BULK_PLAN_CHANGED', gone: gone.length, reasons: [...new Set(gone)] };
  await probeNow(em, [...new Set(wanted.map(({ receiver }) => receiver ?? ''))], bridge.clock.now());
  return null;
}

export type BulkChange = { runId: string; doer: Doer };

/** Takes no more until it is told to go on. Call it in a transaction. */
export function pauseBulkRun(bridge: Bridge, em: Em, change: BulkChange): Promise<OrStaffRefusal<{ runId: string }>> {
  return onRun(bridge, em, change, ['RUNNING'], async (run, now) => {
    Object.assign(run, { status: 'PAUSED', dueAt: null });
    await audit(em, run, change.doer, 'BULK_RUN_PAUSED', now);
  });
}

export function continueBulkRun(
  bridge: Bridge,
  em: Em,
  change: BulkChange,
): Promise<OrStaffRefusal<{ runId: string }>> {
  return onRun(bridge, em, change, ['PAUSED'], async (run, now) => {
    Object.assign(run, { status: 'RUNNING', dueAt: now });
    await audit(em, run, change.doer, 'BULK_RUN_CONTINUED', now);
  });
}

/** Takes no more for good. Call it in a transaction. */
export function stopBulkRun(bridge: Bridge, em: Em, change: BulkChange): Promise<OrStaffRefusal<{ runId: string }>> {
  return onRun(bridge, em, change, ['RUNNING', 'PAUSED'], async (run, now) => {
    await releaseItems(em, run, now);
    Object.assign(run, { status: 'STOPPED', dueAt: null, endedAt: now });
    await audit(em, run, change.doer, 'BULK_RUN_STOPPED', now);
  });
}

/** Whoever comes second finds it done; a run that is over stays so. */
async function onRun(
  { clock }: Bridge,
  em: Em,
  { runId }: BulkChange,
  from: BulkRun['status'][],
  act: (run: BulkRun, now: Date) => Promise<void>,
): Promise<OrStaffRefusal<{ runId: string }>> {
  const run = await lockRun(em, runId);
  if (!run) return { refusal: { code: 'UNKNOWN_BULK_RUN' } };
  if (run.status === 'PLANNED') return { refusal: { code: 'BULK_NOT_STARTED' } };
  const isOver = run.status === 'STOPPED' || run.status === 'FINISHED';
  if (isOver) return { refusal: { code: 'BULK_OVER' } };
  if (from.includes(run.status)) await act(run, clock.now());
  return { value: { runId } };
}

type BulkAction = 'BULK_RUN_STARTED' | 'BULK_RUN_PAUSED' | 'BULK_RUN_CONTINUED' | 'BULK_RUN_STOPPED';

async function audit(em: Em, run: BulkRun, doer: Doer, action: BulkAction, now: Date, after: object = {}) {
  await em.flush();
  const { id, reason, status } = run;
  const [mallId, ...others] = Object.keys(run.plan.malls);
  const subject = { kind: 'BULK_RUN', id, name: `${run.itemCount}` } as const;
  const entry = { action, subject, reason, after: { status, ...after } };
  await recordAudit(em, doer, { ...entry, ...(mallId && others.length === 0 ? { mallId } : {}) }, now);
}

/** Claims what running runs send next, at most `limit`. @returns the tries, stored and ready to be made, each on its own */
export async function claimBulkDeliveries(bridge: Bridge, limit: number): Promise<(() => Promise<void>)[]> {
  const { orm, clock, inHand } = bridge;
  if (!(await isBulkUnderWay(orm.em.fork()))) return [];
  const now = clock.now();
  const claimed = await inTransaction(orm, async (em) =>
    startDeliveries(em, await takeForBulk(em, now, { limit, inHand: inHand.counts }), now),
  );
  return triesOf(bridge, claimed);
}
