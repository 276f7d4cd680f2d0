import Database from 'better-sqlite3';
import { CompiledQuery, type DatabaseConnection, type Driver, SqliteAdapter, SqliteDialect } from 'kysely';

/**
 * SQLite as we want it: write-ahead log, every commit on disk before we answer, and transactions that take the
 * write lock at BEGIN. A deferred BEGIN lets a read-then-write transaction of a second process fail with
 * SQLITE_BUSY at its first write in spite of the time-out.
 *
 * There is one connection, and it comes back whatever fails. Kysely keeps it for ever when a BEGIN or a ROLLBACK fails
 * (kysely-org/kysely#1990): after a full disk, or another process that held the file for too long, nobody would get it again.
 */
export class SqliteImmediateDialect extends SqliteDialect {
  readonly #file: { database?: Database.Database };

  constructor(file: string) {
    const opened: { database?: Database.Database } = {};
    super({
      database: async () => {
        opened.database = openDatabase(file);
        return opened.database;
      },
    });
    this.#file = opened;
  }

  override createAdapter() {
    return new TakesTurnsItself();
  }

  override createDriver() {
    const driver = inTurn(super.createDriver());
    driver.beginTransaction = async (connection: DatabaseConnection) => {
      try {
        await connection.executeQuery(CompiledQuery.raw('begin immediate'));
      } catch (error) {
        await driver.releaseConnection(connection);
        throw error;
      }
    };
    // A full or failing disk has ended the transaction already; to end it again would be an error.
    driver.rollbackTransaction = async (connection: DatabaseConnection) => {
      if (this.#file.database?.inTransaction) await connection.executeQuery(CompiledQuery.raw('rollback'));
    };
    return driver;
  }
}

/** Kysely's own turns can't be given back by a driver. */
class TakesTurnsItself extends SqliteAdapter {
  override get supportsMultipleConnections() {
    return true;
  }
}

/** Lends the one connection to one at a time. */
function inTurn(driver: Driver): Driver {
  const acquire = driver.acquireConnection.bind(driver);
  let last = Promise.resolve();
  let end = () => {};
  driver.acquireConnection = async (...options) => {
    const before = last;
    const turn = Promise.withResolvers<void>();
    last = turn.promise;
    await before;
    end = turn.resolve;
    return acquire(...options);
  };
  driver.releaseConnection = async () => end();
  return driver;
}

export function openDatabase(file: string): Database.Database {
  const database = new Database(file);
  database.pragma('journal_mode = WAL');
  database.pragma('synchronous = FULL');
  database.pragma('foreign_keys = ON');
  database.pragma('busy_timeout = 5000');
  return database;
}
