import { sql } from 'kysely';
import type { Orm } from './orm.config.ts';
import { timeOf } from './removal/removal.ts';
import type { Vault } from './vault.ts';

/** Where sealed texts stand. What is leased is being replaced at this moment, by whoever knows it as it was. */
const places = [
  { table: 'malls', key: 'id', column: 'pg_secret_key_sealed', leased: false },
  { table: 'mall_tokens', key: 'mall_id', column: 'access_token_sealed', leased: true },
  { table: 'mall_tokens', key: 'mall_id', column: 'refresh_token_sealed', leased: true },
  { table: 'attempts', key: 'id', column: 'result_key_sealed', leased: false },
  { table: 'oauth_states', key: 'state_hash', column: 'verifier_sealed', leased: false },
] as const;

const batch = 200;

/** `left`: of those that are sealed otherwise still, by the id of their key. */
export type Resealed = { resealed: number; left: Record<string, number> };

/**
 * Seals everything anew that another key than the first sealed, a few rows at a time, while the servers work: each row is changed
 * only if it is what was read. What can't be opened is left as it is.
 */
export async function resealAll(orm: Orm, vault: Vault, currentId: string, now: Date): Promise<Resealed> {
  const kysely = orm.em.fork().getKysely();
  const prefix = `${currentId}.`;
  const others = (column: string) =>
    sql`${sql.ref(column)} is not null and substr(${sql.ref(column)}, 1, ${sql.lit(prefix.length)}) <> ${prefix}`;
  let resealed = 0;
  const left: Record<string, number> = {};
  for (const { table, key, column, leased } of places) {
    const free = leased ? sql`(leased_until is null or leased_until < ${timeOf(orm, now)})` : sql`1 = 1`;
    for (let after = ''; ; ) {
      const { rows } = await sql<{ key: string; sealed: string }>`
        select ${sql.ref(key)} as key, ${sql.ref(column)} as sealed from ${sql.table(table)}
        where ${others(column)} and cast(${sql.ref(key)} as text) > ${after}
        order by cast(${sql.ref(key)} as text) limit ${sql.lit(batch)}
      `.execute(kysely);
      for (const row of rows) {
        const again = sealAgain(vault, row.sealed);
        const { numAffectedRows = 0n } = again
          ? await sql`
              update ${sql.table(table)} set ${sql.ref(column)} = ${again}
              where ${sql.ref(key)} = ${row.key} and ${sql.ref(column)} = ${row.sealed} and ${free}
            `.execute(kysely)
          : {};
        const [id = ''] = row.sealed.split('.');
        if (numAffectedRows > 0n) resealed += 1;
        else left[id] = (left[id] ?? 0) + 1;
      }
      const last = rows.at(-1);
      if (!last || rows.length < batch) break;
      after = String(last.key);
    }
  }
  return { resealed, left };
}

function sealAgain(vault: Vault, sealed: string): string | null {
  try {
    return vault.seal(vault.open(sealed));
  } catch {
    return null;
  }
}
