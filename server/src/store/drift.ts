import { ReferenceKind } from '@mikro-orm/core';
import { PostgreSqlDriver } from '@mikro-orm/postgresql';
import { migrations as postgresqlMigrations } from './migrations/postgresql/index.ts';
import { migrations as sqliteMigrations } from './migrations/sqlite/index.ts';
import type { Orm } from './orm.config.ts';

const isPostgres = (orm: Orm) => orm.driver instanceof PostgreSqlDriver;

/** Migrations that were made in this database and that this version does not know: a newer one was here. */
export async function unknownMigrations(orm: Orm): Promise<string[]> {
  const known = new Set((isPostgres(orm) ? postgresqlMigrations : sqliteMigrations).map(({ name }) => name));
  return (await orm.migrator.getExecuted()).map(({ name }) => name).filter((name) => !known.has(name));
}

/** Columns that this version works with and that the database lacks, as "table.column". Run it on the newest schema. */
export async function missingColumns(orm: Orm): Promise<string[]> {
  const rows: { place: string }[] = await orm.em
    .fork()
    .execute(
      isPostgres(orm)
        ? `select table_name || '.' || column_name as place from information_schema.columns where table_schema = current_schema()`
        : `select m.name || '.' || c.name as place from sqlite_master m, pragma_table_info(m.name) c where m.type = 'table'`,
    );
  const there = new Set(rows.map(({ place }) => place));
  const expected = [...orm.getMetadata().getAll().values()].flatMap(({ tableName, props }) =>
    props
      .filter(({ kind, persist }) => persist !== false && isStored.has(kind))
      .flatMap(({ fieldNames }) => fieldNames.map((field) => `${tableName}.${field}`)),
  );
  return expected.filter((place) => !there.has(place));
}

const isStored = new Set<ReferenceKind>([ReferenceKind.SCALAR, ReferenceKind.MANY_TO_ONE]);
