/** One measured thing. `ratio` is `value` over `baseline`, both of this run: 1 or less is within what was asked for. */
export type Measure = { name: string; value: number; unit: string; baseline: number; ratio: number; note?: string };

/** @param baseline what it is held against: a limit that was asked for, or another figure of this run */
export function measure(name: string, value: number, unit: string, baseline: number, note?: string): Measure {
  return { name, value: round(value), unit, baseline, ratio: round(value / baseline), ...(note ? { note } : {}) };
}

/** The middle one; of an even number the lower of the two in the middle. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor((sorted.length - 1) / 2)] ?? Number.NaN;
}

export function range(values: readonly number[]): string {
  return `${round(Math.min(...values))} to ${round(Math.max(...values))}`;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
