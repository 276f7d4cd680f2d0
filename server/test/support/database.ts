import { randomUUID } from 'node:crypto';
import { copyFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import pg from 'pg';
import { inject } from 'vitest';
import type { TemplateFacts } from './template-facts.ts';

/** A database of the current schema without rows that belongs to the caller alone; `url` is a DATABASE_URL. */
export type FreshDatabase = { url: string; drop(): Promise<void> };

/** Makes a database of the kind the test project runs on. Close every connection before `drop`. */
export async function freshDatabase(): Promise<FreshDatabase> {
  const facts = inject('databaseTemplate');
  if (facts.kind === 'none') throw new Error(facts.fault);
  return facts.kind === 'sqlite' ? copySqlite(facts) : copyPostgres(facts);
}

type FactsOf<Kind> = Extract<TemplateFacts, { kind: Kind }>;

async function copySqlite({ template, folder }: FactsOf<'sqlite'>): Promise<FreshDatabase> {
  const file = join(folder, `${randomUUID()}.sqlite`);
  await copyFile(template, file);
  const remove = (path: string) => rm(path, { force: true, maxRetries: 5 });
  return {
    url: `sqlite:${file}`,
    drop: async () => void (await Promise.all([file, `${file}-wal`, `${file}-shm`].map(remove))),
  };
}

async function copyPostgres(facts: FactsOf<'postgresql'>): Promise<FreshDatabase> {
  const name = `test_${randomUUID().replaceAll('-', '')}`;
  await execute(facts.server, `CREATE DATABASE ${name} TEMPLATE ${facts.template}`);
  return {
    url: `${facts.server}/${name}`,
    drop: () => execute(facts.server, `DROP DATABASE IF EXISTS ${name} WITH (FORCE)`),
  };
}

async function execute(server: string, statement: string): Promise<void> {
  const client = new pg.Client(`${server}/postgres`);
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}
