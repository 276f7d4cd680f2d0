import { getMigrations } from 'better-auth/db/migration';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type GraphqlServer, isPostgres, startGraphqlServer } from '../support/graphql-server.ts';

let server: GraphqlServer;
beforeAll(async () => {
  server = await startGraphqlServer();
});
afterAll(() => server.stop());

test('the migrations make every table and column that the sign-in library wants', async () => {
  const { toBeCreated, toBeAdded } = await getMigrations(server.auth.options);
  expect({ toBeCreated, toBeAdded }).toEqual({ toBeCreated: [], toBeAdded: [] });
});

test('entities and migrations agree, and the tables of sign-in are left alone', async () => {
  const statements = (await server.orm.schema.getUpdateSchemaSQL()).split(/;\n/).map((statement) => statement.trim());
  expect(statements.filter((statement) => statement.includes('operator'))).toEqual([]);
  if (!isPostgres(server.orm)) return; // On SQLite the ORM doesn't recognise its own checks and wants to copy tables.
  // The ORM doesn't know our triggers and would drop them.
  const differences = statements.filter((statement) => !/^$|^set names|^drop (trigger|function)/.test(statement));
  expect(differences.toSorted()).toEqual(keysOfTheDatabaseAlone);
});

/** These entities have the mall's id alone and not the mall; that it is a mall's is seen to by the database. */
const keysOfTheDatabaseAlone = ['mall_checks', 'mall_tokens', 'merchant_sessions'].map(
  (table) => `alter table "${table}" drop constraint "${table}_mall_id_foreign"`,
);
