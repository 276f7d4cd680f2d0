import type { Config } from './config.ts';
import { isReadable, isWithinBounds, type RunTimeSettings, type RunTimeTexts, readRunTime } from './config-run-time.ts';
import { shownSettings } from './config-shown.ts';
import type { SettingsBook } from './flows/settings.ts';
import type { Orm } from './store/orm.config.ts';
import { readSettings } from './store/settings.ts';

type Options = {
  orm: Orm;
  config: Config;
  /** False: what other processes set is not looked for. */
  watches: boolean;
  /** A stored text could not be read, or the store could not be. */
  onError: (error: unknown) => void;
};

export type OpenSettings = {
  /** Those in force. The object stays, its values change. */
  settings: RunTimeSettings;
  book: SettingsBook;
  close(): Promise<void>;
};

/** How soon a process knows what another one set. */
const everyMs = 2_000;

/** The settings in force: what the environment fixes, else what staff set, else the default. */
export async function openSettings({ orm, config, watches, onError }: Options): Promise<OpenSettings> {
  const settings = readRunTime(config.fixed);
  await reload();
  let looking: Promise<void> = Promise.resolve();
  const watch = watches
    ? setInterval(() => {
        looking = reload().catch(onError);
      }, everyMs)
    : undefined;

  async function reload(): Promise<void> {
    const stored = await readSettings(orm.em.fork());
    const texts: RunTimeTexts = {};
    for (const [name, { value }] of stored) {
      if (value == null) continue;
      if (isReadable(name, value)) texts[name] = value;
      // Written by another version of us, say; the default is safer than no start.
      else onError(new Error(`what is stored as ${name} can't be read; its default is in force`));
    }
    Object.assign(settings, readRunTime({ ...texts, ...config.fixed }));
  }

  return {
    settings,
    book: { shown: shownSettings(config), isWithinBounds, reload },
    async close() {
      clearInterval(watch);
      await looking;
    },
  };
}
