import type { Clock } from '../../domain/clock.ts';
import { createLimits } from './limits-in-memory.ts';

const perMinute = 60;

/**
 * Who floods us with rejected messages must not fill the store: of each address the first 60 a minute are kept whole, the rest
 * are counted and reported once the minute is over.
 */
function createStorageBudget(clock: Clock, onSkipped: (remoteAddress: string, count: number) => void) {
  let minute = 0;
  let seen = new Map<string, number>();

  return function keepsRejected(remoteAddress: string): boolean {
    const current = Math.floor(clock.now().getTime() / 60_000);
    if (current !== minute) {
      for (const [address, count] of seen) if (count > perMinute) onSkipped(address, count - perMinute);
      minute = current;
      seen = new Map();
    }
    const count = (seen.get(remoteAddress) ?? 0) + 1;
    seen.set(remoteAddress, count);
    return count <= perMinute;
  };
}

/** Of all addresses together: to explain one takes milliseconds, which a flood from everywhere must not add up. */
const explained = { perSecond: 10, burst: 100 };

type Log = { warn(about: object, message: string): void };

/** What may be spent on rejected messages: which are stored, and which are looked into. */
export function createRejectionBudgets(clock: Clock, log: Log) {
  const secondsToWait = createLimits(clock, () => explained);
  return {
    keepsRejected: createStorageBudget(clock, (remoteAddress, count) =>
      log.warn({ remoteAddress, count }, 'rejected messages counted, not stored'),
    ),
    explainsRejected: () => secondsToWait('all') === null,
  };
}
