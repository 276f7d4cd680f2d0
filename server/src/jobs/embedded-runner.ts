import type { Runner } from './runner.ts';
import type { Task } from './timed-work.ts';

type Options = {
  /** Claims work that is due, at most `limit` tasks; they may run side by side. */
  claim: (limit: number) => Promise<Task[]>;
  /** Called when claiming or a task throws: a bug or an outage. What was claimed comes back when its lease ends. */
  onError: (error: unknown) => void;
  /** How many tasks at once, so that one slow receiver doesn't hold up the others. */
  width?: number;
  /** The longest rest between two looks at the store. */
  restMs?: number;
};

/** Runs the timed work in this process: at once when woken, and every second to see what has become due. */
export function createEmbeddedRunner({ claim, onError, width = 32, restMs = 1_000 }: Options): Runner {
  const underWay = new Set<Promise<void>>();
  let timer: NodeJS.Timeout | undefined;
  let claiming: Promise<void> | null = null;
  let isWoken = false;
  let isStarted = false;

  function run(task: Task): void {
    const done = task()
      .catch(onError)
      .finally(() => {
        underWay.delete(done);
        wake();
      });
    underWay.add(done);
  }

  async function round(): Promise<void> {
    const free = width - underWay.size;
    const tasks = free > 0 ? await claim(free) : [];
    tasks.forEach(run);
  }

  function wake(): void {
    if (!isStarted) return;
    if (claiming) {
      isWoken = true;
      return;
    }
    clearTimeout(timer);
    isWoken = false;
    claiming = round()
      .catch(onError)
      .finally(() => {
        claiming = null;
        if (isWoken) wake();
        else if (isStarted) timer = setTimeout(wake, restMs);
      });
  }

  return {
    start() {
      isStarted = true;
      wake();
    },
    wake,
    async runDue() {
      for (let total = 0; ; ) {
        const tasks = await claim(width);
        if (tasks.length === 0) return total;
        await Promise.all(tasks.map((task) => task()));
        total += tasks.length;
      }
    },
    async stop() {
      isStarted = false;
      clearTimeout(timer);
      await claiming;
      await Promise.all(underWay);
    },
  };
}
