import type { Measure } from './measure.ts';

const columns: readonly (readonly [string, (measure: Measure) => number | string | undefined])[] = [
  ['measure', ({ name }) => name],
  ['value', ({ value }) => value],
  ['unit', ({ unit }) => unit],
  ['against', ({ baseline }) => baseline],
  ['ratio', ({ ratio }) => ratio],
  ['asked', ({ atLeast }) => (atLeast === undefined ? '<= 1' : `>= ${atLeast}`)],
  ['min', ({ min }) => min],
  ['max', ({ max }) => max],
  ['p50 ms', ({ p50 }) => p50],
  ['p95 ms', ({ p95 }) => p95],
  ['p99 ms', ({ p99 }) => p99],
  ['CPU ms', ({ cpuMs }) => cpuMs],
  ['MiB', ({ rssMiB }) => rssMiB],
  ['seen', ({ note }) => note],
];

export function printTable(measures: readonly Measure[]): void {
  const rows = measures.map((each) => columns.map(([, cell]) => String(cell(each) ?? '')));
  print([columns.map(([head]) => head), ...rows]);
}

/** What changed since an earlier run; of ratios, since the machine may have been busier then. */
export function printComparison(measures: readonly Measure[], earlier: readonly Measure[]): void {
  const before = new Map(earlier.map((each) => [each.name, each]));
  const rows = measures.map(({ name, ratio, value }) => {
    const old = before.get(name);
    if (!old) return [name, 'new', '', ''];
    return [name, `${old.ratio} -> ${ratio}`, `x ${(ratio / old.ratio).toFixed(2)}`, `${old.value} -> ${value}`];
  });
  print([['measure', 'ratio', 'change', 'value'], ...rows]);
}

function print(lines: readonly (readonly string[])[]): void {
  const widths = (lines[0] ?? []).map((_, column) => Math.max(...lines.map((line) => line[column]?.length ?? 0)));
  const text = lines.map((line) =>
    line
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  );
  process.stdout.write(`${text.join('\n')}\n`);
}
