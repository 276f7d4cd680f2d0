import type { KyselyPlugin } from 'kysely';
import { dateFromText } from '../store/date-from-text.ts';

const dateColumns = [
  'createdAt',
  'updatedAt',
  'expiresAt',
  'banExpires',
  'accessTokenExpiresAt',
  'refreshTokenExpiresAt',
  'lockedUntil',
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
    if (typeof text === 'string') read[column] = dateFromText(text);
  }
  return read;
}
