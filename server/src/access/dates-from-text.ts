import type { KyselyPlugin } from 'kysely';

const dateColumns = [
  'createdAt',
  'updatedAt',
  'expiresAt',
  'banExpires',
  'accessTokenExpiresAt',
  'refreshTokenExpiresAt',
];

/** Turns the dates of the sign-in tables, which arrive as PostgreSQL's text, into dates. */
export const datesFromText: KyselyPlugin = {
  transformQuery: ({ node }) => node,
  transformResult: async ({ result }) => ({ ...result, rows: result.rows.map(withDates) }),
};

function withDates(row: Record<string, unknown>): Record<string, unknown> {
  const read = { ...row };
  for (const column of dateColumns) {
    const text = row[column];
    if (typeof text === 'string') read[column] = readDate(text);
  }
  return read;
}

/** `2026-11-22 09:30:00.123+09` lacks the `T` and the minutes of the zone that ISO 8601 wants. */
function readDate(text: string): Date {
  const date = new Date(text.replace(' ', 'T').replace(/([+-]\d{2})$/, '$1:00'));
  if (Number.isNaN(date.getTime())) throw new Error(`Not a date as PostgreSQL writes it: ${text}`);
  return date;
}
