import { PostgreSqlDriver } from '@mikro-orm/postgresql';
import type { Orm } from '../../src/store/orm.config.ts';

/** Every row of every table, whoever made the table, as text: `schema.table` and its rows. */
export async function dumpDatabase(orm: Orm): Promise<Map<string, string>> {
  const run = (sql: string) => orm.em.fork().getConnection().execute<Record<string, unknown>[]>(sql);
  const tables =
    orm.driver instanceof PostgreSqlDriver
      ? await run(
          `select quote_ident(table_schema) || '.' || quote_ident(table_name) as name from information_schema.tables
           where table_type = 'BASE TABLE' and table_schema not in ('pg_catalog', 'information_schema')`,
        )
      : await run(`select '"' || name || '"' as name from sqlite_master where type = 'table'`);
  const dump = new Map<string, string>();
  for (const { name } of tables) {
    const rows = await run(`select * from ${name}`);
    dump.set(String(name), rows.map((row) => Object.values(row).map(textOf).join('\n')).join('\n'));
  }
  return dump;
}

function textOf(value: unknown): string {
  if (value instanceof Uint8Array) return Buffer.from(value).toString('latin1');
  return typeof value === 'object' && value !== null ? JSON.stringify(value) : String(value);
}
