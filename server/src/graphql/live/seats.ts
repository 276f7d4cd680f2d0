import type { Caller } from '../../access/caller.ts';

/** Connections that one person or key may hold open on one server: many tabs, not a flood. */
const perCaller = 40;

export type Seats = {
  /** @returns what frees the seat, or null when the caller has all there are for one */
  take(caller: Pick<Caller, 'kind' | 'id'>): (() => void) | null;
};

export function createSeats(): Seats {
  const taken = new Map<string, number>();
  return {
    take({ kind, id }) {
      const who = `${kind} ${id}`;
      const count = taken.get(who) ?? 0;
      if (count >= perCaller) return null;
      taken.set(who, count + 1);
      let isFree = false;
      return () => {
        if (isFree) return;
        isFree = true;
        const left = (taken.get(who) ?? 1) - 1;
        if (left === 0) taken.delete(who);
        else taken.set(who, left);
      };
    },
  };
}
