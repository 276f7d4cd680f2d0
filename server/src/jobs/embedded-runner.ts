import type { Runner, RunnerOptions } from './runner.ts';
import { createWorkLoop } from './work-loop.ts';

/** Runs the timed work in this process: at once when woken, and every second to see what has become due. */
export function createEmbeddedRunner(options: RunnerOptions): Runner & { wake(): void } {
  const { onError, restMs = 1_000 } = options;
  const loop = createWorkLoop(options);
  let timer: NodeJS.Timeout | undefined;

  function wake(): void {
    if (timer) loop.look().catch(onError);
  }

  return {
    async start() {
      timer = setInterval(wake, restMs);
      wake();
    },
    /** Something may be due now. */
    wake,
    runDue: loop.runDue,
    async stop() {
      clearInterval(timer);
      timer = undefined;
      await loop.stop();
    },
  };
}
