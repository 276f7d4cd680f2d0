import { isMigrated } from '../store/migrate.ts';
import { type Orm, openOrm } from '../store/orm.config.ts';

/** Opens the store for one command and closes it again. @throws when its schema is not the newest */
export async function withStore<Outcome>(url: string, work: (orm: Orm) => Promise<Outcome>): Promise<Outcome> {
  const orm = await openOrm(url);
  try {
    if (!(await isMigrated(orm)))
      throw new Error('the database has not the newest schema; run "pgbridge migrate" first');
    return await work(orm);
  } finally {
    await orm.close();
  }
}
