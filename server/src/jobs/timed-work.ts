import type { Bridge } from '../flows/bridge.ts';
import { claimCare } from '../flows/mall-care.ts';
import { claimDeliveries } from '../flows/notification-delivery.ts';
import { claimRetention } from '../flows/retention.ts';

export type Task = () => Promise<void>;

/** Work that falls due by the clock. Its rows say when; a claim takes them for this process alone. */
export type TimedWork = {
  name: string;
  /** The most that one round may take of it, so that no kind of work waits behind another. */
  atOnce: number;
  claim: (bridge: Bridge, limit: number) => Promise<Task[]>;
};

/** Everything that time calls, those first that nobody may hold up. */
export const timedWork: readonly TimedWork[] = [
  { name: 'care for malls', atOnce: 2, claim: claimCare },
  { name: 'deliver notifications', atOnce: 32, claim: (bridge, limit) => claimDeliveries(bridge, limit) },
  { name: 'take away what is too old', atOnce: 1, claim: claimRetention },
];

/** Takes what is due of every kind, at most `limit` tasks together. */
export async function claimTimedWork(bridge: Bridge, limit: number): Promise<Task[]> {
  const claimed: Task[] = [];
  for (const { atOnce, claim } of timedWork) {
    const free = Math.min(atOnce, limit - claimed.length);
    if (free > 0) claimed.push(...(await claim(bridge, free)));
  }
  return claimed;
}
