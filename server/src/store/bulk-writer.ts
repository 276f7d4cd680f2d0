import type { EntityName } from '@mikro-orm/core';
import { PostgreSqlDriver } from '@mikro-orm/postgresql';
import type { Statement } from 'better-sqlite3';
import { CompiledQuery } from 'kysely';
import type { Em, Orm } from './orm.config.ts';
import { openDatabase } from './sqlite-dialect.ts';

/** Rows of one entity; all name the same properties, and what they leave out gets the column's default. */
export type Batch = { entity: EntityName<object>; rows: readonly Record<string, unknown>[] };

/**
 * Writes many rows as they are, past the unit of work: no watcher hears of them. The tables' own constraints and triggers hold as
 * ever. What is handed over at once is there together or not at all.
 */
export type BulkWriter = { write(batches: readonly Batch[]): Promise<void>; close(): void };

export function openBulkWriter(orm: Orm): BulkWriter {
  return orm.driver instanceof PostgreSqlDriver ? postgresWriter(orm) : sqliteWriter(orm);
}

type Table = { name: string; columns: { property: string; column: string }[] };

function tableOf(orm: Orm, { entity, rows }: Batch): Table {
  const { properties, tableName } = orm.getMetadata(entity);
  const known: Record<string, { fieldNames: string[] } | undefined> = properties;
  const columns = Object.keys(rows[0] ?? {}).map((property) => {
    const [column] = known[property]?.fieldNames ?? [];
    if (!column) throw new Error(`${tableName} has no column for ${property}`);
    return { property, column };
  });
  return { name: tableName, columns };
}

const listOf = ({ columns }: Table) => columns.map(({ column }) => `"${column}"`).join(', ');

/** Memory for the many indexes that each row goes into; commits need not reach the disk one by one. */
const sqliteForBulk = ['cache_size = -400000', 'synchronous = off', 'wal_autocheckpoint = 20000'];

/** A connection of its own, with statements that are prepared once. */
function sqliteWriter(orm: Orm): BulkWriter {
  const database = openDatabase(String(orm.config.get('dbName')));
  for (const pragma of sqliteForBulk) database.pragma(pragma);
  const statements = new Map<string, Statement>();

  function statementFor(table: Table): Statement {
    const places = table.columns.map(() => '?').join(', ');
    const text = `insert into "${table.name}" (${listOf(table)}) values (${places})`;
    const statement = statements.get(text) ?? database.prepare(text);
    statements.set(text, statement);
    return statement;
  }

  const insert = database.transaction((batches: readonly Batch[]) => {
    for (const batch of batches) {
      if (batch.rows.length === 0) continue;
      const table = tableOf(orm, batch);
      const statement = statementFor(table);
      for (const row of batch.rows) statement.run(table.columns.map(({ property }) => sqliteValue(row[property])));
    }
  });
  return { write: async (batches) => insert.immediate(batches), close: () => void database.close() };
}

/** As the ORM writes it: times in milliseconds, yes and no as 1 and 0, structures as text. */
function sqliteValue(value: unknown): unknown {
  if (value instanceof Date) return value.getTime();
  if (typeof value === 'boolean') return value ? 1 : 0;
  if (typeof value === 'object' && value !== null) return JSON.stringify(value);
  return value ?? null;
}

const perStatement = 5_000;

function postgresWriter(orm: Orm): BulkWriter {
  return {
    write: (batches) =>
      orm.em.fork().transactional(async (em) => {
        for (const batch of batches) {
          for (let start = 0; start < batch.rows.length; start += perStatement) {
            const rows = batch.rows.slice(start, start + perStatement);
            await (em as Em).getKysely().executeQuery(postgresInsert(tableOf(orm, batch), rows));
          }
        }
      }),
    close: () => undefined,
  };
}

/** One JSON text, so that a statement of any number of rows is the same statement. */
function postgresInsert(table: Table, rows: Batch['rows']): CompiledQuery {
  const objects = rows.map((row) =>
    Object.fromEntries(table.columns.map(({ column, property }) => [column, row[property] ?? null])),
  );
  const text = JSON.stringify(objects, (_, value: unknown) => (typeof value === 'bigint' ? String(value) : value));
  const listed = listOf(table);
  return CompiledQuery.raw(
    `insert into "${table.name}" (${listed}) select ${listed} from json_populate_recordset(null::"${table.name}", $1::json)`,
    [text],
  );
}
