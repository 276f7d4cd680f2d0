import { type Due, type Limits, retentionLimits } from '../domain/retention.ts';
import { removals } from '../store/removal/index.ts';
import { setTurn, takeTurn } from '../store/timed-turns.ts';
import type { Bridge } from './bridge.ts';

/*
 * Retention: what goes when its time is over
 *
 * 1. Once an hour one of all processes has the turn.
 * 2. It takes a small batch of every kind away, so that nothing else waits, and comes again at once while there is more.
 * 3. Before anything is taken, `pgbridge retention --dry-run` tells how much of each kind is due.
 */

type Keeper = Pick<Bridge, 'orm' | 'clock'> & { settings: Pick<Bridge['settings'], 'retentionDays'> };

const turn = 'retention';
const everyMs = 3_600_000;
/** How soon a turn that was cut off is taken up again. */
const againMs = 600_000;
const batch = 200;

/** Claims the hourly turn for this process: one task, or none. */
export async function claimRetention(bridge: Keeper): Promise<(() => Promise<void>)[]> {
  const now = bridge.clock.now();
  const isMine = await takeTurn(bridge.orm, turn, now, new Date(now.getTime() + againMs));
  return isMine ? [() => takeAway(bridge)] : [];
}

async function takeAway(bridge: Keeper): Promise<void> {
  const now = bridge.clock.now();
  let isMore = false;
  for (const { remove } of removals) {
    const count = await remove(bridge.orm, limitsOf(bridge), batch);
    if (count === batch) isMore = true;
  }
  await setTurn(bridge.orm, turn, isMore ? now : new Date(now.getTime() + everyMs));
}

/** Takes away everything that is due, for the command. @returns how many rows of each kind */
export async function takeAllAway(bridge: Keeper): Promise<Record<string, number>> {
  const removed: Record<string, number> = {};
  const limits = limitsOf(bridge);
  for (const { kind, remove } of removals) {
    let total = 0;
    for (let count = batch; count === batch; total += count) count = await remove(bridge.orm, limits, batch);
    removed[kind] = total;
  }
  return removed;
}

/** What is due of each kind; changes nothing. */
export async function measureDue(bridge: Keeper): Promise<Record<string, Due>> {
  const due: Record<string, Due> = {};
  for (const { kind, measure } of removals) due[kind] = await measure(bridge.orm, limitsOf(bridge));
  return due;
}

function limitsOf({ clock, settings }: Keeper): Limits {
  return retentionLimits(clock.now(), settings.retentionDays);
}
