import type { Configuration } from '@mikro-orm/core';
import { PostgreSqlConnection, PostgreSqlDriver } from '@mikro-orm/postgresql';
import type { DatabaseConnection, Driver, PostgresDialect } from 'kysely';

/**
 * PostgreSQL whose connections come back when the server dies in the middle of a transaction. Kysely keeps a controlled
 * transaction's connection for ever when its BEGIN or its ROLLBACK fails (kysely-org/kysely#1990), so a restart of the server
 * under load would leave a pool without connections.
 */
export class SafePostgresDriver extends PostgreSqlDriver {
  override readonly connection: SafeConnection;

  constructor(config: Configuration) {
    super(config);
    this.connection = new SafeConnection(config);
  }
}

class SafeConnection extends PostgreSqlConnection {
  override createKyselyDialect(...options: Parameters<PostgreSqlConnection['createKyselyDialect']>): PostgresDialect {
    const dialect = super.createKyselyDialect(...options);
    const createDriver = dialect.createDriver.bind(dialect);
    dialect.createDriver = () => givingBack(createDriver());
    return dialect;
  }
}

function givingBack(driver: Driver): Driver {
  const begin = driver.beginTransaction.bind(driver);
  const rollback = driver.rollbackTransaction.bind(driver);
  driver.beginTransaction = async (connection: DatabaseConnection, settings) => {
    try {
      await begin(connection, settings);
    } catch (error) {
      await driver.releaseConnection(connection);
      throw error;
    }
  };
  driver.rollbackTransaction = async (connection: DatabaseConnection) => {
    // It fails only on a broken connection, and then the server has rolled back; the pool throws such a connection away.
    await rollback(connection).catch(() => {});
  };
  return driver;
}
