import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkLedger } from '../../src/flows/ledger-check.ts';
import { seed } from '../../src/seed/seed.ts';
import { migrate, migrateBack, migrateOrm, withStore } from '../../src/store/migrate.ts';
import { type Orm, openOrm } from '../../src/store/orm.config.ts';
import { type FreshDatabase, freshDatabase } from '../support/database.ts';
import { seedOptions } from '../support/seed-options.ts';

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

const run = (statement: string): Promise<Record<string, unknown>[]> => orm.em.getConnection().execute(statement);

/** What money and messages hang on, as far as the schema of that time has it. */
const kept = async () =>
  Promise.all([
    run('select id, order_number, status, amount_text, paid_minor from orders order by id'),
    run('select id, order_id, kind, status, content from notifications order by id'),
    run('select id, kind, verdict, body from webhook_events order by id'),
  ]);

describe('a database with orders in it', () => {
  it('goes back migration by migration and up again from every version without losing an order, a notification or a message', async () => {
    await seed(orm, seedOptions(new Date('2026-05-19T05:03:27Z'), { orders: 120 }));
    const before = await kept();
    const names = (await orm.migrator.getExecuted()).map(({ name }) => name);
    // The first made the tables; below it there is nothing to keep.
    for (const name of names.slice(1).toReversed()) {
      await orm.migrator.down();
      expect(await kept(), `after ${name} was taken back`).toEqual(before);
      await orm.migrator.up({ to: name });
      expect(await kept(), `after ${name} came again`).toEqual(before);
      await orm.migrator.down();
    }
    await migrateOrm(orm, database.url);
    expect(await kept()).toEqual(before);
  }, 60_000);

  it('is as it was, books too, when the newest migration is taken back and comes again', async () => {
    await seed(orm, seedOptions(new Date('2026-05-19T05:03:27Z'), { orders: 120 }));
    const names = (await orm.migrator.getExecuted()).map(({ name }) => name);
    const [last = '', newest = ''] = names.slice(-2);
    expect(await migrateBack(database.url, last)).toEqual([newest]);
    expect(await migrate(database.url)).toEqual([newest]);
    expect(await checkLedger(orm, 0)).toMatchObject({ orders: 120, broken: 0 });
    await expect(migrateBack(database.url, '9999-nothing')).rejects.toThrow('there is no migration "9999-nothing"');
  });
});

describe('a database that this version did not make is refused, and nothing in it is changed', () => {
  it('when a newer version was here', async () => {
    await run(
      `insert into mikro_orm_migrations (name, executed_at) values ('9000-of-tomorrow', '2026-05-19 05:03:27')`,
    );
    await expect(migrate(database.url)).rejects.toThrow(
      /does not know \(9000-of-tomorrow\): start the version that made/,
    );
    await expect(withStore(database.url, async () => {})).rejects.toThrow('9000-of-tomorrow');
  });

  it('when somebody took a column away', async () => {
    await run('alter table cancellations drop column pg_message');
    await expect(migrate(database.url)).rejects.toThrow('cancellations.pg_message missing; restore a backup');
  });
});
