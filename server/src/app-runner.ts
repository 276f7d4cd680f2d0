import type { Config } from './config.ts';
import type { Clock } from './domain/clock.ts';
import { createEmbeddedRunner } from './jobs/embedded-runner.ts';
import { createPgBossRunner } from './jobs/pg-boss-runner.ts';
import type { Runner, RunnerOptions } from './jobs/runner.ts';
import { watchDue } from './store/due-watch.ts';
import type { Orm } from './store/orm.config.ts';

type Options = Pick<RunnerOptions, 'claim' | 'onError'> & {
  orm: Orm;
  clock: Clock;
  databaseUrl: Config['databaseUrl'];
  /** False: this process only says that there is work. */
  works: boolean;
};

export type OpenRunner = {
  runner: Runner;
  /** Lets go of the database; after everything that may write. */
  close(): Promise<void>;
};

/** What calls timed work: this process alone with SQLite, any of many through pg-boss with PostgreSQL. */
export async function openRunner({ orm, clock, databaseUrl, works, ...options }: Options): Promise<OpenRunner> {
  if (databaseUrl.startsWith('sqlite:')) {
    const runner = createEmbeddedRunner(options);
    watchDue(orm, { afterCommit: runner.wake });
    return { runner, close: async () => {} };
  }
  const { jobQueue, openJobQueue, planLooks } = await import('./store/job-queue.ts');
  const boss = await openJobQueue(databaseUrl, { works, onError: options.onError });
  watchDue(orm, { beforeCommit: (transaction, dueAt) => planLooks(boss, transaction, dueAt, clock.now()) });
  const runner = createPgBossRunner({ ...options, boss, queue: jobQueue });
  return { runner, close: () => boss.stop({ graceful: false }).catch(options.onError) };
}
