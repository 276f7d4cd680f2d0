/** Reads a date as PostgreSQL writes it; `2026-11-22 09:30:00.123+09` lacks the `T` and the minutes of the zone that ISO 8601 wants. */
export function dateFromText(text: string): Date {
  const date = new Date(text.replace(' ', 'T').replace(/([+-]\d{2})$/, '$1:00'));
  if (Number.isNaN(date.getTime())) throw new Error(`Not a date as PostgreSQL writes it: ${text}`);
  return date;
}
