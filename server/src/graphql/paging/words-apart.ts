/** A column, and the words that it may have; empty: any. */
export type Choice = [column: string, words: readonly string[] | null | undefined];

/** A condition by column. */
type Words = Record<string, string | { $in: readonly string[] }>;

/** More conditions than this cost more than they spare. */
const most = 24;

/**
 * Conditions for rows that have one of the chosen words in each column, of which no row fits two. Where an index has the rows of
 * each word in order, every word gets a condition of its own; elsewhere there is one condition.
 * @param indexed which columns stand before those of the sort in an index, together or alone; the first that fits is taken
 */
export function wordsApart(choices: readonly Choice[], indexed: readonly (readonly string[])[]): Words[] {
  const chosen = new Map(choices.flatMap(([column, words]) => (words ? [[column, [...new Set(words)]] as const] : [])));
  const apart = indexed.find((columns) => isWorth(columns, chosen)) ?? [];
  const together = [...chosen].filter(([column]) => !apart.includes(column));
  const common = Object.fromEntries(together.map(([column, words]) => [column, { $in: words }]));
  return apart.reduce<Words[]>(
    (conditions, column) =>
      conditions.flatMap((condition) => (chosen.get(column) ?? []).map((word) => ({ ...condition, [column]: word }))),
    [common],
  );
}

function isWorth(columns: readonly string[], chosen: ReadonlyMap<string, readonly string[]>): boolean {
  const counts = columns.map((column) => chosen.get(column)?.length ?? 0);
  return counts.every((count) => count > 0) && counts.reduce((product, count) => product * count, 1) <= most;
}
