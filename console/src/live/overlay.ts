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
