import { existsSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import Database from 'better-sqlite3';

/** The file of a SQLite database's URL; null for another database. */
export function sqliteFileOf(databaseUrl: string): string | null {
  return databaseUrl.startsWith('sqlite:') ? databaseUrl.slice('sqlite:'.length) : null;
}

/** Copies a database, as it is at one moment, while others read and write it. The copy is there whole and sound, or not at all. */
export async function copyWhileInUse(from: string, to: string): Promise<void> {
  if (existsSync(to)) throw new Error(`${to} is there already; name a new file`);
  if (!existsSync(from)) throw new Error(`there is no database ${from}`);
  const part = `${to}.part`;
  await rm(part, { force: true });
  const source = new Database(from, { readonly: true });
  try {
    await source.backup(part);
  } finally {
    source.close();
  }
  requireSound(part);
  await rename(part, to);
}

/** @throws when SQLite finds a fault in the file, or when it is no database at all */
export function requireSound(file: string): void {
  if (!existsSync(file)) throw new Error(`there is no file ${file}`);
  const database = new Database(file);
  try {
    // A copy needs no files beside it.
    database.pragma('journal_mode = DELETE');
    const found: unknown = database.pragma('integrity_check', { simple: true });
    if (found !== 'ok') throw new Error(`${file} is damaged: ${found}`);
  } catch (error) {
    if (error instanceof Database.SqliteError) throw new Error(`${file} can't be read as a database: ${error.message}`);
    throw error;
  } finally {
    database.close();
  }
}

/** Writes everything into the one file, which only works while nobody else has it open. @throws when somebody has */
export function requireUnused(file: string): void {
  const database = new Database(file, { timeout: 0 });
  try {
    database.pragma('journal_mode = DELETE');
  } catch {
    throw new Error(`${file} is in use: stop the server first`);
  } finally {
    database.close();
  }
}
