import pg from 'pg';
import type { TestProject } from 'vitest/node';
import { migrate } from '../../src/store/migrate.ts';
import { startPostgres } from './postgres.ts';
import './template-facts.ts';

const template = 'pgbridge_template';

/** Global set-up of the projects on PostgreSQL: one server with one migrated database, copied for each test file. */
export default async function setUpPostgres(project: TestProject) {
  const server = await startPostgres();
  try {
    await inMaintenance(server.url, `CREATE DATABASE ${template}`);
    await migrate(`${server.url}/${template}`);
    // Copying waits for every session on the template, so a forgotten one shall fail here and not slow all tests.
    await inMaintenance(server.url, `ALTER DATABASE ${template} WITH ALLOW_CONNECTIONS false IS_TEMPLATE true`);
  } catch (error) {
    await server.stop();
    throw error;
  }
  project.provide('databaseTemplate', { kind: 'postgresql', template, server: server.url });
  return server.stop;
}

async function inMaintenance(server: string, statement: string): Promise<void> {
  const client = new pg.Client(`${server}/postgres`);
  await client.connect();
  await client.query(statement);
  await client.end();
}
