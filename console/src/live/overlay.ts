/** Rows as they are now, and the list they were asked for; null: nothing was asked yet. */
export type FreshRows<Row> = { of: readonly Row[]; rows: readonly Row[] } | null;

/** The rows in their places with what they are now, and how many there are that have no place yet. */
export function overlay<Row extends { id: string }>(
  shown: readonly Row[],
  fresh: FreshRows<Row>,
): { rows: Row[]; news: number } {
  if (fresh?.of !== shown) return { rows: [...shown], news: 0 };
  const now = new Map(fresh.rows.map((row) => [row.id, row]));
  const places = new Set(shown.map(({ id }) => id));
  const news = fresh.rows.filter(({ id }) => !places.has(id)).length;
  return { rows: shown.map((row) => now.get(row.id) ?? row), news };
}

/** Which of the rows on screen are not what they were. */
export function changedRows<Row extends { id: string }>(before: readonly Row[], now: readonly Row[]): Set<string> {
  const known = new Map(before.map((row) => [row.id, textOf(row)]));
  const isOther = (row: Row) => known.has(row.id) && known.get(row.id) !== textOf(row);
  return new Set(now.filter(isOther).map(({ id }) => id));
}

/** The same for the same values, in whichever order an answer or the cache has them. */
function textOf(value: unknown): string {
  if (value === null || typeof value !== 'object') return JSON.stringify(value) ?? '';
  if (Array.isArray(value)) return `[${value.map(textOf).join()}]`;
  const entries = Object.entries(value).map(([name, inner]) => `${name}:${textOf(inner)}`);
  return `{${entries.sort().join()}}`;
}
