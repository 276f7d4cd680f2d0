import { accessSync, constants, existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { migrate } from '../../src/store/migrate.ts';
import { buildServer } from './build-server.ts';
import './template-facts.ts';

/** Global set-up of the projects on SQLite: one migrated file, copied for each test file. */
export default async function setUpSqlite(project: TestProject) {
  buildServer();
  const folder = mkdtempSync(join(quickFolder(), 'pgbridge-sqlite-'));
  const remove = () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  // An interrupted run skips the teardown below but still passes here.
  process.once('exit', remove);

  const template = join(folder, 'template.sqlite');
  writeFileSync(template, '');
  await migrate(`sqlite:${template}`);
  if (existsSync(`${template}-wal`)) throw new Error('migrate() left its connection to the SQLite template open.');

  project.provide('databaseTemplate', { kind: 'sqlite', template, folder });
  return remove;
}

/** Memory where the system offers it as files: the store waits for the disk at every commit, and tests need not. */
function quickFolder(): string {
  try {
    accessSync('/dev/shm', constants.W_OK);
    return '/dev/shm';
  } catch {
    return tmpdir();
  }
}
