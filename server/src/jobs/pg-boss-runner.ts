import type { PgBoss } from 'pg-boss';
import type { Runner, RunnerOptions } from './runner.ts';
import { createWorkLoop } from './work-loop.ts';

type Options = RunnerOptions & {
  /** Started; whoever started it stops it, after the runner. */
  boss: PgBoss;
  queue: string;
};

/** How many jobs one look answers: each only says that something is due. */
const jobsAtOnce = 100;

/**
 * Runs the timed work when a job of pg-boss says so. A job names no row: it means "look at what is due now", so a doubled or
 * lost one does no harm. One look a second among all processes finds what became due without a job.
 */
export function createPgBossRunner(options: Options): Runner {
  const { boss, queue, onError, restMs = 1_000 } = options;
  const loop = createWorkLoop(options);
  const restSeconds = Math.max(1, Math.round(restMs / 1_000));
  let timer: NodeJS.Timeout | undefined;

  function planLook(): void {
    boss.sendThrottled(queue, {}, {}, restSeconds, 'everything').catch(onError);
  }

  /** A look that failed leaves its jobs to be tried again. */
  async function lookForJobs(): Promise<void> {
    await loop.look().catch((error: unknown) => {
      onError(error);
      throw error;
    });
  }

  return {
    async start() {
      const polling = { pollingIntervalSeconds: 0.5, notifyPollingIntervalSeconds: 1 };
      await boss.work(queue, { batchSize: jobsAtOnce, ...polling }, lookForJobs);
      timer = setInterval(planLook, restMs);
      loop.look().catch(onError);
    },
    runDue: loop.runDue,
    async stop() {
      clearInterval(timer);
      // Not waited for: a database that is silent must not hold up the stop, and a job left open is only a hint.
      await boss.offWork(queue, { wait: false });
      await loop.stop();
    },
  };
}
