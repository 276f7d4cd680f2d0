import { mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import { PostgreSqlDriver } from '@mikro-orm/postgresql';
import { missingColumns, unknownMigrations } from './drift.ts';
import { type Orm, openOrm } from './orm.config.ts';

/**
 * Brings an open store to the newest schema, one process at a time. @returns the names of the migrations that ran
 * @throws when a newer version was here, or when the schema is not what the migrations make: both would end in half-written rows
 */
export async function migrateOrm(orm: Orm, databaseUrl: string): Promise<string[]> {
  const run = async () => {
    await refuseNewer(orm);
    const done = (await orm.migrator.up()).map(({ name }) => name);
    const missing = await missingColumns(orm);
    if (missing.length > 0)
      throw new Error(
        `the schema is not what this version's migrations make: ${missing.join(', ')} missing; restore a backup`,
      );
    return done;
  };
  // One SQLite file serves one process.
  if (!(orm.driver instanceof PostgreSqlDriver)) return run();
  return orm.em.fork().transactional(async (em) => {
    await em.execute('select pg_advisory_xact_lock(?)', [migrationLock]);
    const migrations = await run();
    // Only PostgreSQL needs it, and loading it is a good part of a short command's time.
    const { installJobQueue } = await import('./job-queue.ts');
    await installJobQueue(orm, databaseUrl);
    return migrations;
  });
}

/** Any number that nobody else locks in this database. */
const migrationLock = 5_519_713;

async function refuseNewer(orm: Orm): Promise<void> {
  const unknown = await unknownMigrations(orm);
  if (unknown.length === 0) return;
  throw new Error(
    `the database has migrations that this version does not know (${unknown.join(', ')}): start the version that made them, or take them back with its "pgbridge migrate --back-to"`,
  );
}

/**
 * Takes migrations back, the newest first, until `name` is the newest that is there. What they added is lost with them.
 * @returns the names of those that were taken back @throws when that one is not there
 */
export async function migrateBack(databaseUrl: string, name: string): Promise<string[]> {
  const orm = await openOrm(databaseUrl);
  try {
    const executed = async () => (await orm.migrator.getExecuted()).map((migration) => migration.name);
    const there = await executed();
    if (!there.includes(name))
      throw new Error(`there is no migration "${name}" in the database; the newest is ${there.at(-1)}`);
    await refuseNewer(orm);
    const after = there.slice(there.indexOf(name) + 1).toReversed();
    for (const _ of after) await orm.migrator.down();
    return after;
  } finally {
    await orm.close();
  }
}

/** Brings the database at this URL to the newest schema. @returns the names of the migrations that ran. */
export async function migrate(databaseUrl: string): Promise<string[]> {
  await prepareFolder(databaseUrl);
  const orm = await openOrm(databaseUrl);
  try {
    return await migrateOrm(orm, databaseUrl);
  } finally {
    await orm.close();
  }
}

/**
 * Opens the store for work outside of the server, and closes it again.
 * @throws when the database can't be opened or its schema is not the newest
 */
export async function withStore<Outcome>(databaseUrl: string, work: (orm: Orm) => Promise<Outcome>): Promise<Outcome> {
  const orm = await openOrm(databaseUrl);
  try {
    const obstacle = await storeObstacle(orm);
    if (obstacle) throw new Error(`${obstacle}; "pgbridge migrate" brings the schema up to date`);
    await refuseNewer(orm);
    return await work(orm);
  } finally {
    await orm.close();
  }
}

/** Why this store can't be worked with now, in words; null when it can. */
export async function storeObstacle(orm: Orm): Promise<string | null> {
  try {
    const pending = await orm.migrator.getPending();
    return pending.length === 0 ? null : 'migrations pending';
  } catch {
    return 'database not reachable';
  }
}

/** A SQLite file needs its folder. */
export async function prepareFolder(databaseUrl: string): Promise<void> {
  if (databaseUrl.startsWith('sqlite:')) await mkdir(dirname(databaseUrl.slice('sqlite:'.length)), { recursive: true });
}
