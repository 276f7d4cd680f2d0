import { isRunTime, type RunTimeName } from '@pgbridge/shared/setting-words';
import type { ShownSetting } from '../config-shown.ts';
import type { OrStaffRefusal, StaffRefusal } from '../domain/staff-refusal.ts';
import { type Doer, recordAudit } from '../store/audit.ts';
import type { Setting } from '../store/entities/setting.ts';
import type { Em, Orm } from '../store/orm.config.ts';
import { lockSettings, readSettings, type StoredSettings } from '../store/settings.ts';
import type { Bridge } from './bridge.ts';

/*
 * Settings that staff change while the server runs
 *
 * 1. Each change names a setting, what the person saw, and what it shall be. One that the environment fixes, or that needs a restart, is
 *    refused, and so is one that somebody else changed meanwhile: all of them or none.
 * 2. Value, who, when and the audit log are stored together.
 * 3. After the commit this process takes them into force; every other does so at its next look, within seconds (`app-settings`).
 */

export type SettingsBook = {
  shown: readonly ShownSetting[];
  isWithinBounds(name: RunTimeName, text: string): boolean;
  /** Takes what is stored into force in this process. */
  reload(): Promise<void>;
};

export type SettingState = ShownSetting & { changedAt: Date | null; changedBy: string | null };

/** @param value null: the default again @param expected what the person saw */
type SettingChange = { name: string; value: string | null; expected: string };

type Deed = { doer: Doer; changes: readonly SettingChange[]; reason: string | null };

/** Every setting as it is stored now, and who changed it last. */
export async function listSettings({ settingsBook }: Pick<Bridge, 'settingsBook'>, em: Em): Promise<SettingState[]> {
  const stored = await readSettings(em);
  return settingsBook.shown.map((shown) => stateOf(shown, stored));
}

/** What staff set last, for commands; null: nothing, so that environment or default count. */
export async function storedText(orm: Orm, name: RunTimeName): Promise<string | null> {
  return (await readSettings(orm.em.fork())).get(name)?.value ?? null;
}

/** Steps 1 and 2. Call it in a transaction, and `settingsBook.reload` after it. */
export async function changeSettings(bridge: Bridge, em: Em, deed: Deed): Promise<OrStaffRefusal<null>> {
  const { settingsBook: book, clock } = bridge;
  const obstacle = obstacleTo(book, deed.changes);
  if (obstacle) return { refusal: obstacle };
  const now = clock.now();
  const names = deed.changes.map(({ name }) => name).filter(isRunTime);
  const stored = await lockSettings(em, names, now);
  const planned = deed.changes.flatMap((change) => {
    const shown = book.shown.find(({ name }) => name === change.name);
    const row = isRunTime(change.name) ? stored.get(change.name) : undefined;
    return shown && row ? [{ change, row, before: stateOf(shown, stored), shown }] : [];
  });
  const stale = planned.find(({ change, before }) => before.value !== change.expected);
  if (stale)
    return { refusal: { code: 'SETTING_CHANGED_SINCE', name: stale.shown.name, by: stale.before.changedBy ?? 'none' } };
  const real = planned.filter(({ change, before, shown }) => (change.value ?? shown.defaultValue) !== before.value);
  if (real.length === 0) return { refusal: { code: 'SETTINGS_SAME' } };
  for (const { change, row } of real) {
    Object.assign(row, { value: change.value, changedAt: now, changedBy: deed.doer.name } satisfies Partial<Setting>);
  }
  await em.flush();
  for (const { change, before, shown } of real) {
    const subject = { kind: 'SETTING', id: shown.name, name: shown.name } as const;
    const told = { before: { value: before.value }, after: { value: change.value ?? shown.defaultValue } };
    await recordAudit(em, deed.doer, { action: 'SETTING_CHANGED', subject, reason: deed.reason, ...told }, now);
  }
  return { value: null };
}

function obstacleTo(book: SettingsBook, changes: readonly SettingChange[]): StaffRefusal | null {
  if (changes.length === 0) return { code: 'SETTINGS_SAME' };
  for (const [at, { name, value }] of changes.entries()) {
    const shown = book.shown.find((known) => known.name === name);
    if (!shown || changes.findIndex((other) => other.name === name) !== at) return { code: 'SETTING_UNKNOWN', name };
    if (!isRunTime(name) || shown.obstacle !== null)
      return { code: 'SETTING_FIXED', name, why: shown.obstacle ?? 'RESTART' };
    if (value !== null && !book.isWithinBounds(name, value)) return { code: 'SETTING_MALFORMED', name };
  }
  return null;
}

function stateOf(shown: ShownSetting, stored: StoredSettings): SettingState {
  const row = isRunTime(shown.name) ? stored.get(shown.name) : undefined;
  const isSet = row !== undefined && row.changedBy !== '';
  const value = shown.obstacle === null && row?.value != null ? row.value : shown.value;
  return { ...shown, value, changedAt: isSet ? row.changedAt : null, changedBy: isSet ? row.changedBy : null };
}
