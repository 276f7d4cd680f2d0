import type { RunnerOptions, Task } from './runner.ts';

export type WorkLoop = {
  /** Looks at the store once more. @returns when what it found is claimed @throws when it can't be claimed */
  look(): Promise<void>;
  runDue(): Promise<number>;
  /** Ends after the work in hand. */
  stop(): Promise<void>;
};

/** Claims tasks and runs them, `width` at a time. Runners only say when to look. */
export function createWorkLoop({ claim, onError, width = 32 }: RunnerOptions): WorkLoop {
  const underWay = new Set<Promise<void>>();
  let looking: Promise<void> | null = null;
  let lookingAgain: Promise<void> | null = null;
  let isOpen = true;

  function run(task: Task): void {
    const done = task()
      .catch(onError)
      .finally(() => {
        underWay.delete(done);
        // There may be more than there was room for, or another that had to wait for this one.
        look().catch(onError);
      });
    underWay.add(done);
  }

  async function claimAndRun(): Promise<void> {
    const free = width - underWay.size;
    const tasks = free > 0 ? await claim(free) : [];
    tasks.forEach(run);
  }

  function look(): Promise<void> {
    if (!isOpen) return Promise.resolve();
    if (!looking) {
      looking = claimAndRun().finally(() => {
        looking = null;
      });
      return looking;
    }
    // A look that has begun may have missed what is new, so another follows; one serves all who ask meanwhile.
    lookingAgain ??= looking
      .catch(() => {})
      .then(() => {
        lookingAgain = null;
        return look();
      });
    return lookingAgain;
  }

  return {
    look,
    async runDue() {
      for (let total = 0; ; ) {
        const tasks = await claim(width);
        if (tasks.length === 0) return total;
        await Promise.all(tasks.map((task) => task()));
        total += tasks.length;
      }
    },
    async stop() {
      isOpen = false;
      await looking?.catch(() => {});
      await Promise.all(underWay);
    },
  };
}
