import { MikroORM, type Options } from '@mikro-orm/core';
import { Migrator } from '@mikro-orm/migrations';
import type { AbstractSqlDriver, SqlEntityManager } from '@mikro-orm/sql';
import { SqliteDriver } from '@mikro-orm/sqlite';
import { entities } from './entities/index.ts';
import { migrations as postgresqlMigrations } from './migrations/postgresql/index.ts';
import { migrations as sqliteMigrations } from './migrations/sqlite/index.ts';
import { SafePostgresDriver } from './postgres-driver.ts';
import { SqliteImmediateDialect } from './sqlite-dialect.ts';

export type Em = SqlEntityManager;
export type Orm = MikroORM<AbstractSqlDriver, Em>;

/** Tables that the sign-in library reads and writes itself; our migrations make them, our entities don't know them. */
const accessTables = [
  'operators',
  'operator_sessions',
  'operator_accounts',
  'operator_verifications',
  'operator_rate_limits',
  'operator_two_factors',
];

/** Tables of ours that are read and written by plain SQL only. */
const plainTables = ['operator_confirmations', 'audit_head'];

/** What SQLite knows of its own indexes. */
const figures = ['sqlite_stat1', 'sqlite_stat4'];

/**
 * Opens the store.
 * @param databaseUrl `sqlite:<file>` or `postgresql://…`
 */
export async function openOrm(databaseUrl: string): Promise<Orm> {
  const engine = databaseUrl.startsWith('sqlite:')
    ? sqlite(databaseUrl.slice('sqlite:'.length))
    : postgresql(databaseUrl);
  const options: Partial<Options> = {
    entities,
    extensions: [Migrator],
    // Our one filter (graphql/scope) says itself where each entity finds its mall; joins on top of that would only cost.
    autoJoinRefsForFilters: false,
    schemaGenerator: { skipTables: [...accessTables, ...plainTables, ...figures] },
    // The ORM's own log goes nowhere: queries may carry personal data, and outages surface as exceptions.
    logger: () => undefined,
    ...engine,
  };
  // The driver is chosen at run time, which the ORM's types can't follow; both drivers are SQL drivers.
  return (await MikroORM.init(options as Options)) as unknown as Orm;
}

function sqlite(file: string) {
  return {
    driver: SqliteDriver,
    dbName: file,
    driverOptions: new SqliteImmediateDialect(file),
    migrations: { migrationsList: sqliteMigrations, snapshot: false },
  };
}

function postgresql(clientUrl: string) {
  return {
    driver: SafePostgresDriver,
    clientUrl,
    pool: { max: 10 },
    // Without an end to waiting, a database that is silent would hold every request for ever.
    driverOptions: { connectionTimeoutMillis: 10_000, keepAlive: true },
    migrations: { migrationsList: postgresqlMigrations, snapshot: false },
  };
}
