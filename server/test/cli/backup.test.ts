import { existsSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, inject, it } from 'vitest';
import { backUp, restore } from '../../src/flows/backup.ts';
import { migrate } from '../../src/store/migrate.ts';
import { startWorld, type World } from '../support/app.ts';
import { paidOrder } from '../support/cancellation.ts';
import { patient, runPgbridge } from '../support/run-pgbridge.ts';

const isSqlite = inject('databaseTemplate').kind === 'sqlite';
const now = new Date('2026-05-19T05:03:27Z');
let folder: string;
let world: World;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'pgbridge-backup-'));
  world = await startWorld();
});
afterEach(async () => {
  await world.stop();
  rmSync(folder, { recursive: true, force: true });
});

const urlOf = (name: string) => `sqlite:${join(folder, name)}`;
const databaseUrl = () =>
  isSqlite ? `sqlite:${world.app.bridge.orm.config.get('dbName')}` : 'postgresql://db/pgbridge';

const onSqlite = () => {
  it('drill: taken while buyers pay, and restored, it has the orders of its moment, and their books agree', async () => {
    for (let count = 0; count < 3; count++) await paidOrder(world);
    const shopping = Promise.all([paidOrder(world), paidOrder(world), paidOrder(world)]);
    const file = join(folder, 'backup.sqlite');
    const made = await runPgbridge(['backup', file, '--json'], { url: databaseUrl() });
    expect([made.code, made.err, JSON.parse(made.out)]).toMatchObject([0, '', { ok: true, file }]);
    await shopping;
    await paidOrder(world);
    const restored = await runPgbridge(['restore', file, '--json'], { url: urlOf('restored.sqlite') });
    expect([restored.code, restored.err]).toEqual([0, '']);
    const { orders, broken, replaced } = JSON.parse(restored.out);
    expect([broken, replaced]).toEqual([0, null]);
    expect(orders).toBeGreaterThanOrEqual(3);
    expect(orders).toBeLessThanOrEqual(6);
  });

  it('takes the place of a database that nobody has open, which is kept', async () => {
    await paidOrder(world);
    await backUp(databaseUrl(), join(folder, 'one'));
    await migrate(urlOf('old'));
    const { replaced, orders } = await restore(join(folder, 'one'), urlOf('old'), now);
    expect([orders, existsSync(replaced ?? '')]).toEqual([1, true]);
    expect(readdirSync(folder).toSorted()).toEqual(['old', basename(replaced ?? ''), 'one'].toSorted());
  });

  it('is refused where it would do harm, and everything is as it was', async () => {
    await paidOrder(world);
    const file = join(folder, 'one');
    await backUp(databaseUrl(), file);
    await expect(backUp(databaseUrl(), file)).rejects.toThrow('is there already');
    await expect(restore(file, databaseUrl(), now)).rejects.toThrow('is in use: stop the server first');
    expect(readdirSync(dirname(databaseUrl().slice(7))).filter((name) => name.includes('restoring'))).toEqual([]);
    const garbage = join(folder, 'garbage');
    writeFileSync(garbage, 'not a database at all, but long enough to be looked at by anybody who opens it');
    await expect(restore(garbage, urlOf('new'), now)).rejects.toThrow("can't be read as a database");
    expect(existsSync(join(folder, 'new'))).toBe(false);
    await paidOrder(world);
  });
};

const onPostgres = () => {
  it('is backed up and restored by its own tools, which the command names', async () => {
    await expect(backUp(databaseUrl(), 'file')).rejects.toThrow('pg_dump --format=custom');
    await expect(restore('file', databaseUrl(), now)).rejects.toThrow('pg_restore --clean');
  });
};

if (isSqlite) describe('a backup of SQLite', patient, onSqlite);
else describe('a backup of PostgreSQL', onPostgres);
