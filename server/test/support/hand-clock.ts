import type { Clock } from '../../src/domain/clock.ts';

export type HandClock = Clock & {
  /** Moves time on. */
  pass(seconds: number): void;
};

/** A clock that stands still until a test moves it. */
export function handClock(start: string): HandClock {
  let time = new Date(start).getTime();
  return {
    now: () => new Date(time),
    pass(seconds) {
      time += seconds * 1_000;
    },
  };
}
