import type { Config } from './config.ts';
import { migrateOrm, prepareFolder } from './store/migrate.ts';
import { type Orm, openOrm } from './store/orm.config.ts';
import { openSignals, type Signals } from './store/signals.ts';

export type OpenStore = {
  orm: Orm;
  /** What changes in the store, here and in other processes. */
  signals: Signals;
  close(): Promise<void>;
};

/** The store, its schema brought up to date, and its live line. @throws when the database can't be reached */
export async function openStore(
  { databaseUrl, role }: Config,
  onLineError: (error: unknown) => void,
): Promise<OpenStore> {
  await prepareFolder(databaseUrl);
  const orm = await openOrm(databaseUrl);
  await migrateOrm(orm, databaseUrl);
  const signals = await openSignals(orm, { databaseUrl, listens: role !== 'worker', onError: onLineError });
  return {
    orm,
    signals,
    async close() {
      await signals.close();
      await orm.close();
    },
  };
}
