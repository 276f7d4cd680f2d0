import pg from 'pg';
import type { TestProject } from 'vitest/node';
import { migrate } from '../../src/store/migrate.ts';
import { buildServer } from './build-server.ts';
import { startPostgres } from './postgres.ts';
import './template-facts.ts';

const template = 'pgbridge_template';

/** Global set-up of the projects on PostgreSQL: one server with one migrated database, copied for each test file. */
export default async function setUpPostgres(project: TestProject) {
  buildServer();
  const server = await startPostgres().catch((error: Error) => ({ fault: error.message }));
  // Its own tests fail with the reason; the others still run.
  if ('fault' in server) return project.provide('databaseTemplate', { kind: 'none', fault: server.fault });
  try {
    await inMaintenance(server.url, `CREATE DATABASE ${template}`);
    await migrate(`${server.url}/${template}`);
    // PostgreSQL refuses to copy a database that somebody is connected to.
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
