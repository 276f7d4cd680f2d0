import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Mall } from '../../src/store/entities/mall.ts';
import { jobQueue } from '../../src/store/job-queue.ts';
import { migrate } from '../../src/store/migrate.ts';
import { type Orm, openOrm } from '../../src/store/orm.config.ts';
import { inTransaction } from '../../src/store/transaction.ts';
import { startWorld, type World } from '../support/app.ts';
import { type FreshDatabase, freshDatabase } from '../support/database.ts';
import { placeOrder } from '../support/place-order.ts';
import { openRunnerOf, type RunnerUnderTest } from '../support/runner.ts';

type Job = { start_after: Date; singleton_on: string | null };
const jobsIn = (orm: Orm): Promise<Job[]> =>
  orm.em.getConnection().execute(`select * from pgboss.job where name = '${jobQueue}' order by created_on`);

describe('jobs and the rows they are for', () => {
  let world: World;
  beforeEach(async () => {
    world = await startWorld();
  });
  afterEach(() => world.stop());
  const jobs = () => jobsIn(world.app.bridge.orm);

  const dueAt = (seconds: number) =>
    inTransaction(world.app.bridge.orm, async (em) => {
      const mall = await em.findOneOrFail(Mall, 'tindahan');
      mall.careDueAt = new Date(world.clock.now().getTime() + seconds * 1_000);
    });

  it('a notification brings a job with the commit that writes it', async () => {
    const placed = await placeOrder(world);
    const before = (await jobs()).length;
    world.sandbox.pg.act(placed.code, 'approve');
    await world.sandbox.settled();
    expect(await jobs()).toHaveLength(before + 1);
  });

  it('a transaction that fails at its end leaves neither', async () => {
    const before = (await jobs()).length;
    let failure: Error | null = new Error('the server went away');
    const atCommit = () => {
      if (failure) throw failure;
    };
    world.app.bridge.orm.em.getEventManager().registerSubscriber({ beforeTransactionCommit: atCommit });
    await expect(dueAt(0)).rejects.toThrow('went away');
    expect(await jobs()).toHaveLength(before);
    failure = null;
    await dueAt(0);
    expect(await jobs()).toHaveLength(before + 1);
  });

  it('a job waits as long as its row, whatever the database’s clock says', async () => {
    await dueAt(3_600);
    const waits = (await jobs()).map(({ start_after }) => (new Date(start_after).getTime() - Date.now()) / 1_000);
    expect(Math.max(...waits)).toBeGreaterThan(3_500);
    expect(Math.max(...waits)).toBeLessThan(3_700);
  });
});

describe('on one database', () => {
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

  it('three processes take one look a second between them', async () => {
    const runners: RunnerUnderTest[] = [];
    for (let n = 0; n < 3; n++) {
      runners.push(await openRunnerOf(database.url, { claim: async () => [], onError: () => {} }));
    }
    try {
      for (const { runner } of runners) await runner.start();
      const seconds = async () => (await jobsIn(orm)).map(({ singleton_on }) => String(singleton_on));
      await vi.waitFor(async () => expect((await seconds()).length).toBeGreaterThan(2), { timeout: 15_000 });
      const looks = await seconds();
      expect(new Set(looks).size).toBe(looks.length);
    } finally {
      for (const { close } of runners) await close();
    }
  });

  it('a comparison of the schema with the entities leaves the jobs alone', async () => {
    expect(await orm.schema.getUpdateSchemaSQL()).not.toMatch(/pgboss/);
  });

  it('a user who may not make the schema is told so', async () => {
    const user = `weak_${randomUUID().slice(0, 8)}`;
    const run = (statement: string) => orm.em.getConnection().execute(statement);
    await run(`create role ${user} login`);
    await run(`grant all on all tables in schema public to ${user}`);
    const url = database.url.replace('//postgres@', `//${user}@`);
    try {
      await run('drop schema pgboss cascade');
      await expect(migrate(url)).rejects.toThrow(/may not make the schema "pgboss".*pgbridge migrate/);
      await migrate(database.url);
    } finally {
      await run(`drop owned by ${user}`);
      await run(`drop role ${user}`);
    }
  });

  it('sessions that the server ends in the middle of a transaction leave room for others', async () => {
    const cutOff = () =>
      inTransaction(orm, (em) => em.execute('select pg_terminate_backend(pg_backend_pid())')).catch(() => 'cut off');
    const ends = await Promise.all(Array.from({ length: 30 }, cutOff));
    expect(new Set(ends)).toEqual(new Set(['cut off']));
    expect(await orm.em.fork().count(Mall)).toBe(0);
  });
});
