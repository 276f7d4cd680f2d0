import type { PgBoss } from 'pg-boss';
import { createEmbeddedRunner } from '../../src/jobs/embedded-runner.ts';
import { createPgBossRunner } from '../../src/jobs/pg-boss-runner.ts';
import type { Runner, RunnerOptions } from '../../src/jobs/runner.ts';
import { jobQueue, openJobQueue, planLooks } from '../../src/store/job-queue.ts';
import { type Orm, openOrm } from '../../src/store/orm.config.ts';

export type RunnerUnderTest = {
  runner: Runner;
  /** Says that something is due now, as a commit does. */
  tell(): Promise<void>;
  /** Stops the runner too. */
  close(): Promise<void>;
};

/** The runner that goes with this database. */
export async function openRunnerOf(databaseUrl: string, options: RunnerOptions): Promise<RunnerUnderTest> {
  if (databaseUrl.startsWith('sqlite:')) {
    const runner = createEmbeddedRunner(options);
    return { runner, tell: async () => runner.wake(), close: () => runner.stop() };
  }
  const boss = await openJobQueue(databaseUrl, { works: true, onError: options.onError });
  const orm = await openOrm(databaseUrl);
  const runner = createPgBossRunner({ ...options, boss, queue: jobQueue });
  return {
    runner,
    tell: () => commitLook(orm, boss),
    async close() {
      await runner.stop();
      await boss.stop({ graceful: false });
      await orm.close();
    },
  };
}

/** A transaction that does nothing but ask for a look. */
function commitLook(orm: Orm, boss: PgBoss): Promise<void> {
  const now = new Date();
  return orm.em
    .getKysely()
    .transaction()
    .execute((transaction) => planLooks(boss, transaction, [now], now));
}
