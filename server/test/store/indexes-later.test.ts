import { PostgreSqlDriver } from '@mikro-orm/postgresql';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { restoreIndexes, withIndexesLater } from '../../src/store/indexes-later.ts';
import { type Orm, openOrm } from '../../src/store/orm.config.ts';
import { type FreshDatabase, freshDatabase } from '../support/database.ts';

let database: FreshDatabase;
let orm: Orm;
beforeEach(async () => {
  database = await freshDatabase();
  orm = await openOrm(database.url);
});
afterEach(async () => {
  await orm.close();
  await database.drop();
});

/** The names of the indexes of a table. */
async function indexesOf(table: string): Promise<string[]> {
  const isPostgres = orm.driver instanceof PostgreSqlDriver;
  const rows: { name: string }[] = await orm.em
    .fork()
    .execute(
      isPostgres
        ? 'select indexname as name from pg_indexes where tablename = ? order by 1'
        : `select name from sqlite_master where type = 'index' and tbl_name = ? order by 1`,
      [table],
    );
  return rows.map(({ name }) => name);
}

const open = 'orders_created_at_id_index';

test('indexes are away while the rows come, but for those of constraints, and all there afterwards', async () => {
  const before = await indexesOf('orders');
  const meanwhile = await withIndexesLater(orm, ['orders'], () => indexesOf('orders'));
  expect(meanwhile).toContain('orders_mall_id_order_number_unique');
  expect(meanwhile).not.toContain(open);
  expect(await indexesOf('orders')).toEqual(before);
});

test('work that fails gets its indexes back, and so does work whose process ended', async () => {
  const before = await indexesOf('orders');
  const failed = withIndexesLater(orm, ['orders'], () => Promise.reject(new Error('no disk')));
  await expect(failed).rejects.toThrow('no disk');
  expect(await indexesOf('orders')).toEqual(before);

  const em = orm.em.fork();
  await em.execute('create table indexes_put_away (name text not null primary key, definition text not null)');
  const definition = `create index ${open} on orders (created_at, id)`;
  await em.execute('insert into indexes_put_away (name, definition) values (?, ?)', [open, definition]);
  await em.execute(`drop index ${open}`);
  await restoreIndexes(orm);
  expect(await indexesOf('orders')).toEqual(before);
});
