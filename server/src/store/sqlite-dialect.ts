import Database from 'better-sqlite3';
import { CompiledQuery, type DatabaseConnection, SqliteDialect } from 'kysely';

/**
 * SQLite as we want it: write-ahead log, every commit on disk before we answer, and transactions that take the
 * write lock at BEGIN. A deferred BEGIN lets a read-then-write transaction of a second process fail with
 * SQLITE_BUSY at its first write in spite of the time-out.
 */
export class SqliteImmediateDialect extends SqliteDialect {
  constructor(file: string) {
    super({ database: async () => openDatabase(file) });
  }

  override createDriver() {
    const driver = super.createDriver();
    driver.beginTransaction = async (connection: DatabaseConnection) => {
      await connection.executeQuery(CompiledQuery.raw('begin immediate'));
    };
    return driver;
  }
}

export function openDatabase(file: string): Database.Database {
  const database = new Database(file);
  database.pragma('journal_mode = WAL');
  database.pragma('synchronous = FULL');
  database.pragma('foreign_keys = ON');
  database.pragma('busy_timeout = 5000');
  return database;
}
