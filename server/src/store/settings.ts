import { LockMode } from '@mikro-orm/core';
import { isRunTime, type RunTimeName } from '@pgbridge/shared/setting-words';
import { Setting } from './entities/setting.ts';
import type { Em } from './orm.config.ts';

/** What staff have set, by name. Names of an older version are left out. */
export type StoredSettings = ReadonlyMap<RunTimeName, Setting>;

export async function readSettings(em: Em): Promise<StoredSettings> {
  return byName(await em.find(Setting, {}, { refresh: true }));
}

/** The same for these settings, which nobody else changes until the transaction ends: those that were never set get a row to lock. */
export async function lockSettings(em: Em, names: readonly RunTimeName[], now: Date): Promise<StoredSettings> {
  const rows = names.toSorted().map((name) => ({ name, value: null, changedAt: now, changedBy: '' }));
  await em.upsertMany(Setting, rows, { onConflictAction: 'ignore' });
  const lock = { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true, orderBy: { name: 'asc' } } as const;
  return byName(await em.find(Setting, { name: { $in: [...names] } }, lock));
}

function byName(rows: Setting[]): StoredSettings {
  return new Map(rows.flatMap((row) => (isRunTime(row.name) ? [[row.name, row]] : [])));
}
