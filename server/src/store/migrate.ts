import { openOrm } from './orm.config.ts';

/** Brings the database to the newest schema. @returns the names of the migrations that ran. */
export async function migrate(databaseUrl: string): Promise<string[]> {
  const orm = await openOrm(databaseUrl);
  try {
    const done = await orm.migrator.up();
    return done.map((migration) => migration.name);
  } finally {
    await orm.close();
  }
}
