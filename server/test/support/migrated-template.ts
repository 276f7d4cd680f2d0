import { existsSync } from 'node:fs';

const migrations = new URL('../../src/store/migrate.ts', import.meta.url);

/** Brings an empty database to the current schema, once a run; each test file gets a copy of it. */
export async function migrateTemplate(databaseUrl: string): Promise<void> {
  if (!existsSync(migrations)) return;
  const { migrate }: { migrate(url: string): Promise<void> } = await import(migrations.href);
  await migrate(databaseUrl);
}
