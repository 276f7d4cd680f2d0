import { sql } from 'kysely';
import { dateFromText } from './date-from-text.ts';
import type { Em } from './orm.config.ts';

/** When the person at a session last showed who they are, beyond its sign-in. */
export async function confirmedAt(em: Em, sessionId: string): Promise<Date | null> {
  const { rows } = await sql<{ confirmed_at: string | null }>`
    select cast(confirmed_at as text) as confirmed_at from operator_confirmations where session_id = ${sessionId}
  `.execute(em.getKysely());
  const text = rows[0]?.confirmed_at;
  return text == null ? null : dateFromText(text);
}

/** Counts a try that failed. @returns how many there were since the last that did not */
export async function countFailure(em: Em, sessionId: string): Promise<number> {
  const { rows } = await sql<{ failures: number }>`
    insert into operator_confirmations (session_id, confirmed_at, failures) values (${sessionId}, null, 1)
    on conflict (session_id) do update set failures = operator_confirmations.failures + 1 returning failures
  `.execute(em.getKysely());
  return rows[0]?.failures ?? 1;
}

export async function confirm(em: Em, sessionId: string, at: Date): Promise<void> {
  const text = at.toISOString();
  await sql`
    insert into operator_confirmations (session_id, confirmed_at, failures) values (${sessionId}, ${text}, 0)
    on conflict (session_id) do update set confirmed_at = ${text}, failures = 0
  `.execute(em.getKysely());
}
