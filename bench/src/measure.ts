/** One measured thing. `ratio` is `value` over `baseline`, both of this run. */
export type Measure = {
  name: string;
  value: number;
  unit: string;
  baseline: number;
  ratio: number;
  /** The least ratio that was asked for, where more is better; left out, 1 or less is within what was asked for. */
  atLeast?: number;
  note?: string;
} & Partial<Spread & Cost>;

/** How the values of the rounds, or of single requests, lie. */
export type Spread = { min: number; max: number; p50: number; p95: number; p99: number };

/** What it took from the server: processor time of each request, and resident memory at the end. */
export type Cost = { cpuMs: number; rssMiB: number };

/** @param baseline what it is held against: a limit that was asked for, or another figure of this run */
export function measure(name: string, value: number, unit: string, baseline: number, note?: string): Measure {
  return { name, value: round(value), unit, baseline, ratio: round(value / baseline), ...(note ? { note } : {}) };
}

/** The middle one; of an even number the lower of the two in the middle. */
export function median(values: readonly number[]): number {
  return percentile(values, 50);
}

/** The least value that so many in a hundred don't exceed. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil((sorted.length * share) / 100) - 1)] ?? Number.NaN;
}

export function range(values: readonly number[]): string {
  return `${round(Math.min(...values))} to ${round(Math.max(...values))}`;
}

export function round(value: number): number {
  return Math.round(value * 100) / 100;
}
