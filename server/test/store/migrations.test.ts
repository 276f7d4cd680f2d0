import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { migrate, migrateOrm, storeObstacle } from '../../src/store/migrate.ts';
import { type Orm, openOrm } from '../../src/store/orm.config.ts';
import { anOrder } from '../support/builders.ts';
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

const names = [
  '0001-orders',
  '0002-access',
  '0003-search',
  '0004-cancellations',
  '0005-sync-checkout',
  '0006-onboarding',
  '0007-external-checkout',
  '0008-told-through-admin-api',
  '0009-checks',
  '0010-delivery',
  '0012-retention',
  '0013-mall-upkeep',
  '0014-audit',
  '0015-approvals',
  '0016-staff-actions',
  '0018-bulk-runs',
  '0020-who-cancels',
  '0021-entered-by-hand',
  '0022-order-list',
  '0023-saved-views',
  '0024-overview',
  '0026-mall-pages',
  '0027-settings',
  '0033-message-lists',
  '0034-what-indexes-find',
  '0037-ledger-checks',
];

const isPostgres = () => database.url.startsWith('postgresql');

/** Every column of every table, as "table.column type null?"; those of the sign-in library and of plain SQL left out. */
async function columns(): Promise<string[]> {
  const rows: { table: string; column: string; type: string; optional: unknown }[] = await orm.em
    .getConnection()
    .execute(
      isPostgres()
        ? `select table_name as "table", column_name as "column", data_type as "type", is_nullable as "optional"
         from information_schema.columns where table_schema = 'public'`
        : `select m.name as "table", c.name as "column", lower(c.type) as "type", not c."notnull" as "optional"
         from sqlite_master m, pragma_table_info(m.name) c where m.type = 'table'`,
    );
  return rows
    .filter(({ table }) => !/^(operator|audit_head$|mikro_orm_|sqlite_)/.test(table))
    .map(({ table, column, type, optional }) => `${table}.${column} ${type} ${optional}`)
    .sort();
}

describe('the migrations', () => {
  it('make exactly the columns that the entities expect', async () => {
    const migrated = await columns();
    await orm.migrator.down({ to: 0 });
    expect(await columns()).toEqual([]);
    await orm.schema.create();
    expect(migrated).toEqual(await columns());
    expect(migrated.length).toBeGreaterThan(90);
  });

  it('go all the way down and up again, and the store works as before', async () => {
    await orm.migrator.down({ to: 0 });
    expect((await orm.migrator.getPending()).map(({ name }) => name)).toEqual(names);
    expect(await storeObstacle(orm)).toBe('migrations pending');
    expect(await migrateOrm(orm, database.url)).toEqual(names);
    expect(await storeObstacle(orm)).toBeNull();
    expect((await anOrder(orm.em.fork())).status).toBe('REQUESTED');
  });

  it('each have their way back', async () => {
    const before = await columns();
    for (const name of names.toReversed()) {
      await orm.migrator.down();
      expect((await orm.migrator.getPending())[0]?.name).toBe(name);
    }
    for (const _ of names) await orm.migrator.up({ to: (await orm.migrator.getPending())[0]?.name ?? '' });
    expect(await columns()).toEqual(before);
  });

  it('keep the tokens and sessions of known malls, drop those of nobody, and let no such come again', async () => {
    const run = (statement: string) => orm.em.getConnection().execute(statement);
    const [at, text] = ["'2026-05-19 05:03:27'", "'x'"];
    const mall = `insert into malls (id, pg_adapter, domains, payment_method, installed_at)
      values ('hanokmall', 'reference', '[]', 'etc', ${at})`;
    const token = (mallId: string) =>
      `insert into mall_tokens values ('${mallId}', ${text}, ${text}, ${at}, ${at}, '[]', null)`;
    const session = (mallId: string) =>
      `insert into merchant_sessions values ('${mallId}', '${mallId}', ${text}, 'ko_KR', ${at})`;
    const owners = async () =>
      (await run(`select mall_id from mall_tokens union all select mall_id from merchant_sessions`)).map(
        (row) => row.mall_id,
      );
    do await orm.migrator.down();
    while ((await orm.migrator.getPending())[0]?.name !== '0013-mall-upkeep');
    for (const statement of [mall, ...['hanokmall', 'nobody'].flatMap((id) => [token(id), session(id)])]) {
      await run(statement);
    }
    await migrateOrm(orm, database.url);
    expect(await owners()).toEqual(['hanokmall', 'hanokmall']);
    for (const statement of [token('nobody'), session('nobody')]) {
      await expect(run(statement)).rejects.toThrow(/foreign key/i);
    }
    await orm.migrator.down();
    await migrateOrm(orm, database.url);
    expect(await owners()).toEqual(['hanokmall', 'hanokmall']);
  });

  it('do nothing where all is done', async () => {
    expect(await migrate(database.url)).toEqual([]);
  });

  it('run once when several processes start together', async () => {
    await orm.migrator.down({ to: 0 });
    const runs: string[][] = [];
    const run = async () => void runs.push(await migrate(database.url));
    // One SQLite file serves one process: there the second comes later.
    if (isPostgres()) await Promise.all([run(), run(), run()]);
    else for (let process = 0; process < 3; process++) await run();
    expect(runs).toEqual([names, [], []]);
  });
});
