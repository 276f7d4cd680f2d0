import type { Measure } from './measure.ts';

const heads = ['measure', 'value', 'unit', 'asked for', 'ratio', 'seen'] as const;

export function printTable(measures: readonly Measure[]): void {
  const rows = measures.map(({ name, value, unit, baseline, ratio, note = '' }) =>
    [name, value, unit, baseline, ratio, note].map(String),
  );
  const widths = heads.map((head, column) => Math.max(head.length, ...rows.map((row) => row[column]?.length ?? 0)));
  const line = (cells: readonly string[]) =>
    cells
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd();
  process.stdout.write(`${[line(heads), ...rows.map(line)].join('\n')}\n`);
}
