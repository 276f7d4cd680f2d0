import type { Bridge } from '../flows/bridge.ts';
import { claimBulkDeliveries } from '../flows/bulk-resend.ts';
import { claimLedgerCheck } from '../flows/ledger-watch.ts';
import { claimCare } from '../flows/mall-care.ts';
import { claimDeliveries } from '../flows/notification-delivery.ts';
import { claimPayments, claimRefunds } from '../flows/recheck.ts';
import { claimRetention } from '../flows/retention.ts';
import type { Task } from './runner.ts';

/** Work that falls due by the clock. Its rows say when; a claim takes them for this process alone. */
type TimedWork = {
  name: string;
  /** The most that one process may have of it in hand, so that a silent partner of one kind of work doesn't hold up another. */
  atOnce: number;
  claim: (bridge: Bridge, limit: number) => Promise<Task[]>;
};

/** Everything that time calls, those first that nobody may hold up. */
const timedWork: readonly TimedWork[] = [
  { name: 'care for malls', atOnce: 2, claim: claimCare },
  { name: 'ask about payments', atOnce: 4, claim: claimPayments },
  { name: 'ask about refunds', atOnce: 4, claim: claimRefunds },
  { name: 'deliver notifications', atOnce: 32, claim: (bridge, limit) => claimDeliveries(bridge, limit) },
  { name: 'send in bulk', atOnce: 8, claim: claimBulkDeliveries },
  { name: 'take away what is too old', atOnce: 1, claim: claimRetention },
  { name: 'compare the books', atOnce: 1, claim: claimLedgerCheck },
];

/** How many tasks of each kind a process has in hand. */
const inHand = new WeakMap<Bridge, Map<string, number>>();

/** Puts something around a task of this kind of work. */
type Follow = (name: string, task: Task) => Task;

/** Takes what is due of every kind, at most `limit` tasks together; of no kind more are in hand than it may have at once. */
export async function claimTimedWork(
  bridge: Bridge,
  limit: number,
  follow: Follow = (_name, task) => task,
): Promise<Task[]> {
  const counts = inHand.get(bridge) ?? new Map<string, number>();
  inHand.set(bridge, counts);
  const claimed: Task[] = [];
  for (const { name, atOnce, claim } of timedWork) {
    const free = Math.min(atOnce - (counts.get(name) ?? 0), limit - claimed.length);
    const tasks = free > 0 ? await claim(bridge, free) : [];
    claimed.push(...tasks.map((task) => counted(counts, name, follow(name, task))));
  }
  return claimed;
}

function counted(counts: Map<string, number>, name: string, task: Task): Task {
  const count = (by: number) => counts.set(name, (counts.get(name) ?? 0) + by);
  count(1);
  return () => task().finally(() => count(-1));
}
