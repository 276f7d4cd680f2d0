import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { Kysely, sql } from 'kysely';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { SqliteImmediateDialect } from './sqlite-dialect.ts';

let folder: string;
let db: Kysely<unknown>;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'pgbridge-dialect-'));
  db = new Kysely({ dialect: new SqliteImmediateDialect(join(folder, 'a.sqlite')) });
  await sql`create table lines (text text)`.execute(db);
});
afterEach(async () => {
  await db.destroy();
  rmSync(folder, { recursive: true, force: true });
});

const write = (text: string) => sql`insert into lines values (${text})`;

/** As the ORM does it: a transaction in steps, ended by hand whatever fails. */
async function inSteps(text: string): Promise<void> {
  const transaction = await db.startTransaction().execute();
  try {
    await write(text).execute(transaction);
    await transaction.commit().execute();
  } catch (error) {
    await transaction.rollback().execute();
    throw error;
  }
}

describe('the one connection to SQLite comes back', () => {
  it('after another process held the file for too long', async () => {
    await sql`pragma busy_timeout = 1`.execute(db);
    const other = new Database(join(folder, 'a.sqlite'));
    other.exec('begin immediate');
    await expect(inSteps('early')).rejects.toMatchObject({ code: 'SQLITE_BUSY' });
    other.exec('rollback');
    other.close();
    await inSteps('late');
    expect(await sql`select text from lines`.execute(db)).toMatchObject({ rows: [{ text: 'late' }] });
  });

  it('after a full disk, which ends the transaction by itself', async () => {
    await sql`pragma max_page_count = 1`.execute(db);
    await expect(inSteps('x'.repeat(100_000))).rejects.toMatchObject({ code: 'SQLITE_FULL' });
    await inSteps('small');
    expect(await sql`select text from lines`.execute(db)).toMatchObject({ rows: [{ text: 'small' }] });
  });

  it('in turn, to each that asks at once', async () => {
    await Promise.all(Array.from({ length: 20 }, (_, at) => inSteps(String(at))));
    expect(await sql`select count(*) as n from lines`.execute(db)).toMatchObject({ rows: [{ n: 20 }] });
  });
});
