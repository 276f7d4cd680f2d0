import { PostgreSqlDriver } from '@mikro-orm/postgresql';
import type { Em, Orm } from './orm.config.ts';
import { inTransaction } from './transaction.ts';

/*
 * Rows go into tables without indexes several times as fast, and an index is made from all of them in one sweep. What the indexes
 * were is kept in a table until they are back, so that a process that ends halfway leaves a list and not a riddle.
 */

type Index = { name: string; definition: string };

/**
 * Takes the indexes that no constraint needs from these tables while the work lasts.
 * @param onIndexes called when the rows are in and the indexes are to be made
 */
export async function withIndexesLater<Outcome>(
  orm: Orm,
  tables: readonly string[],
  work: () => Promise<Outcome>,
  onIndexes?: () => void,
): Promise<Outcome> {
  await inTransaction(orm, (em) => putAway(em, tables));
  try {
    return await work();
  } finally {
    onIndexes?.();
    await restoreIndexes(orm);
  }
}

/** Makes what is still on the list: after the work, or after a process that did not get that far. */
export async function restoreIndexes(orm: Orm): Promise<void> {
  if (!(await hasList(orm.em.fork()))) return;
  await inTransaction(orm, async (em) => {
    await em.execute(isPostgres(em) ? `set local maintenance_work_mem = '512MB'` : 'pragma cache_size = -400000');
    const indexes: Index[] = await em.execute('select name, definition from indexes_put_away order by name');
    for (const { definition } of indexes) await em.execute(definition);
    await em.execute('drop table indexes_put_away');
  });
  // SQLite keeps no statistics in a real store either.
  if (orm.driver instanceof PostgreSqlDriver) await orm.em.fork().execute('analyze');
}

async function putAway(em: Em, tables: readonly string[]): Promise<void> {
  await em.execute('create table indexes_put_away (name text not null primary key, definition text not null)');
  const indexes: Index[] = await em.execute(isPostgres(em) ? postgresIndexes : sqliteIndexes, [JSON.stringify(tables)]);
  for (const { name, definition } of indexes) {
    await em.execute('insert into indexes_put_away (name, definition) values (?, ?)', [name, definition]);
    await em.execute(`drop index "${name}"`);
  }
}

const sqliteIndexes = `
  select name, sql as definition from sqlite_master
  where type = 'index' and sql not like 'create unique%' and tbl_name in (select value from json_each(?))
`;

const postgresIndexes = `
  select c.relname as name, pg_get_indexdef(i.indexrelid) as definition
  from pg_index i join pg_class c on c.oid = i.indexrelid join pg_class t on t.oid = i.indrelid
  where not i.indisunique and t.relnamespace = current_schema()::regnamespace
    and t.relname in (select json_array_elements_text(?::json))
`;

async function hasList(em: Em): Promise<boolean> {
  const rows: unknown[] = await em.execute(
    isPostgres(em)
      ? `select 1 from pg_class where relname = 'indexes_put_away' and relnamespace = current_schema()::regnamespace`
      : `select 1 from sqlite_master where name = 'indexes_put_away'`,
  );
  return rows.length > 0;
}

const isPostgres = (em: Em) => em.getDriver() instanceof PostgreSqlDriver;
