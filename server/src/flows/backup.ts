import { existsSync } from 'node:fs';
import { copyFile, rename, rm, stat } from 'node:fs/promises';
import { migrate, prepareFolder, withStore } from '../store/migrate.ts';
import { copyWhileInUse, requireSound, requireUnused, sqliteFileOf } from '../store/sqlite-files.ts';
import { checkLedger, type LedgerVerdict } from './ledger-check.ts';

/*
 * Backup and restore of a SQLite database
 *
 * 1. A backup is taken while the server works: what was committed at one moment, in one file, checked by SQLite before it gets its name.
 * 2. A restore looks at the file first: is it sound, is it ours, do its books agree. It is brought to the newest schema.
 * 3. Only then it takes the place of the database, which nobody may have open, and which is kept under another name.
 */

/** @returns its size in bytes @throws with what to do when it can't be made */
export async function backUp(databaseUrl: string, file: string): Promise<number> {
  await copyWhileInUse(
    fileOf(databaseUrl, `pg_dump --format=custom --schema=public --file=${file} "$DATABASE_URL"`),
    file,
  );
  return (await stat(file)).size;
}

/** What was restored, and where what it replaced is kept; null when there was nothing. */
export type Restored = LedgerVerdict & { migrations: string[]; replaced: string | null };

/** @throws with what to do when it can't be restored; then everything is as it was */
export async function restore(file: string, databaseUrl: string, now: Date): Promise<Restored> {
  const target = fileOf(
    databaseUrl,
    `pg_restore --clean --if-exists --single-transaction --dbname="$DATABASE_URL" ${file}`,
  );
  await prepareFolder(databaseUrl);
  const candidate = `${target}.restoring`;
  await rm(candidate, { force: true });
  try {
    if (!existsSync(file)) throw new Error(`there is no file ${file}`);
    await copyFile(file, candidate);
    requireSound(candidate);
    const url = `sqlite:${candidate}`;
    const migrations = await migrate(url);
    const verdict = await withStore(url, (orm) => checkLedger(orm));
    requireUnused(candidate);
    const replaced = existsSync(target) ? `${target}.replaced-${now.toISOString().replaceAll(/[:.]/g, '-')}` : null;
    if (replaced) {
      requireUnused(target);
      await rename(target, replaced);
    }
    await rename(candidate, target);
    return { ...verdict, migrations, replaced };
  } finally {
    await Promise.all(['', '-wal', '-shm'].map((end) => rm(`${candidate}${end}`, { force: true })));
  }
}

function fileOf(databaseUrl: string, instead: string): string {
  const file = sqliteFileOf(databaseUrl);
  if (file === null) throw new Error(`PostgreSQL has tools of its own for this: ${instead}`);
  return file;
}
