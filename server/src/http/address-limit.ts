import type { Clock } from '../domain/clock.ts';

/** Lets each address through so many times a minute, and forgets all of them when the minute is over. */
export function createAddressLimit(clock: Clock, perMinute: number) {
  let minute = 0;
  let seen = new Map<string, number>();

  /** @returns how many seconds to wait, or null when the call may go on */
  return function secondsToWait(address: string): number | null {
    const now = clock.now().getTime();
    const current = Math.floor(now / 60_000);
    if (current !== minute) {
      minute = current;
      seen = new Map();
    }
    const count = (seen.get(address) ?? 0) + 1;
    seen.set(address, count);
    return count <= perMinute ? null : Math.ceil(((current + 1) * 60_000 - now) / 1_000);
  };
}
