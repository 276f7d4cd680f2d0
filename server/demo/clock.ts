import type { Clock } from '../src/domain/clock.ts';

/** A clock that is moved through the demo's past by hand and then runs with the world's. */
export class DemoClock implements Clock {
  private time: number | null;

  constructor(start: Date) {
    this.time = start.getTime();
  }

  now(): Date {
    return new Date(this.time ?? Date.now());
  }

  pass(ms: number): void {
    if (this.time !== null) this.time += ms;
  }

  /** From here on it shows the time of day. */
  release(): void {
    this.time = null;
  }
}
