import { type OpenSettings, openSettings } from './app-settings.ts';
import type { Config } from './config.ts';
import { migrateOrm, prepareFolder } from './store/migrate.ts';
import { type Orm, openOrm } from './store/orm.config.ts';
import { openSignals, type Signals } from './store/signals.ts';

export type OpenStore = {
  orm: Orm;
  /** What changes in the store, here and in other processes. */
  signals: Signals;
  settings: OpenSettings['settings'];
  settingsBook: OpenSettings['book'];
  close(): Promise<void>;
};

type Options = {
  /** False: settings that other processes change are not looked for. */
  watchesSettings: boolean;
  /** @param what in a sentence for the log */
  onError: (error: unknown, what: string) => void;
};

/** The store, its schema brought up to date, its live line, and the settings kept in it. @throws when the database can't be reached */
export async function openStore(config: Config, { watchesSettings, onError }: Options): Promise<OpenStore> {
  const { databaseUrl, role } = config;
  await prepareFolder(databaseUrl);
  const orm = await openOrm(databaseUrl);
  await migrateOrm(orm, databaseUrl);
  const onLineError = (error: unknown) => onError(error, 'the live line broke');
  const signals = await openSignals(orm, { databaseUrl, listens: role !== 'worker', onError: onLineError });
  const { settings, book, close } = await openSettings({
    orm,
    config,
    // One SQLite file serves one process, which knows what it changes.
    watches: watchesSettings && !databaseUrl.startsWith('sqlite:'),
    onError: (error) => onError(error, 'settings could not be read'),
  });
  return {
    orm,
    signals,
    settings,
    settingsBook: book,
    async close() {
      await close();
      await signals.close();
      await orm.close();
    },
  };
}
