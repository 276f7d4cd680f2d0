import { sql } from 'kysely';
import type { Limits } from '../../domain/retention.ts';
import type { Orm } from '../orm.config.ts';
import { changeRows, type DueRows, measureRows, type Removal, timeOf } from './removal.ts';

/** Rows that let nobody in any more. They go without regard to the setting: nothing of them is ever looked at again. */
export const expiredAccess: Removal[] = [
  expired('oauth-states', 'oauth_states', 'state_hash', 'expires_at', ours),
  expired('used-launches', 'used_launches', 'hmac_hash', 'expires_at', ours),
  expired('merchant-sessions', 'merchant_sessions', 'token_hash', 'expires_at', ours),
  // The sign-in library removes a session only when its own browser comes again.
  expired('operator-sessions', 'operator_sessions', 'id', 'expiresAt', theLibrarys),
  expired('operator-verifications', 'operator_verifications', 'id', 'expiresAt', theLibrarys),
  // Counters of tries by address, which count for a minute.
  expired('sign-in-counters', 'operator_rate_limits', 'id', 'lastRequest', (_orm, now) => now.getTime() - 3_600_000),
];

type EndOf = (orm: Orm, now: Date) => string | number;

function expired(kind: string, table: string, key: string, time: string, endOf: EndOf): Removal {
  const due = (orm: Orm, { now }: Limits): DueRows => ({
    table,
    time,
    where: sql`${sql.ref(time)} <= ${endOf(orm, now)}`,
    bytes: sql`octet_length(cast(${sql.ref(key)} as text))`,
  });
  return {
    kind,
    measure: (orm, limits) => measureRows(orm, due(orm, limits)),
    remove: (orm, limits, most) => changeRows(orm, sql`delete from ${sql.table(table)}`, due(orm, limits), key, most),
  };
}

function ours(orm: Orm, now: Date): string | number {
  return timeOf(orm, now);
}

/** The sign-in library writes ISO text in SQLite. */
function theLibrarys(_orm: Orm, now: Date): string {
  return now.toISOString();
}
