import { AsyncLocalStorage } from 'node:async_hooks';
import type { Orm } from './orm.config.ts';
import { isSharedStore } from './payment-budgets.ts';

type Options<Item> = {
  /** Items with the same key never come into one batch: the later one must find what the earlier one left. */
  keyOf?: (item: Item) => string;
  /** The most that share a batch. */
  limit?: number;
};

type Waiting<Item, Result> = {
  item: Item;
  key: string | null;
  resolve(result: Result): void;
  reject(error: unknown): void;
};

/**
 * Lets what arrives at the same time share one run, and so one look at the store or one commit. What arrives during a run goes into
 * the next one; nobody waits for company. A batch that fails is run again item by item, so that nobody falls with a neighbour; so
 * `run` must leave nothing behind when it fails, as a transaction does.
 * @param run gets the items in the order they came, and answers each in that order
 */
export function together<Context extends { orm: Orm }, Item, Result>(
  run: (context: Context, items: readonly Item[]) => Promise<readonly Result[]>,
  options: Options<Item> = {},
): (context: Context, item: Item) => Promise<Result> {
  const queues = new WeakMap<Context, (item: Item) => Promise<Result>>();
  return (context, item) => {
    let queue = queues.get(context);
    if (!queue) {
      // SQLite has one writer. With PostgreSQL a batch that waits for a lock leaves the others their way.
      queue = createQueue((items) => run(context, items), { ...options, lanes: isSharedStore(context.orm) ? 4 : 1 });
      queues.set(context, queue);
    }
    return queue(item);
  };
}

/** The queue itself. @param lanes how many batches may be under way at once */
export function createQueue<Item, Result>(
  run: (items: readonly Item[]) => Promise<readonly Result[]>,
  { keyOf, limit = 64, lanes = 1 }: Options<Item> & { lanes?: number } = {},
): (item: Item) => Promise<Result> {
  const waiting: Waiting<Item, Result>[] = [];
  // What several share belongs to none of their requests.
  const outside = AsyncLocalStorage.snapshot();
  let underWay = 0;

  /** Takes those who came first, and of each key one. */
  function take(): Waiting<Item, Result>[] {
    const keys = new Set<string>();
    const batch: Waiting<Item, Result>[] = [];
    for (let at = 0; at < waiting.length && batch.length < limit; ) {
      const one = waiting[at] as Waiting<Item, Result>;
      if (one.key !== null && keys.has(one.key)) at += 1;
      else {
        if (one.key !== null) keys.add(one.key);
        batch.push(one);
        waiting.splice(at, 1);
      }
    }
    return batch;
  }

  async function work(): Promise<void> {
    for (let batch = take(); batch.length > 0; batch = take()) {
      if (batch.length === 1) await runAlone(batch[0] as Waiting<Item, Result>);
      else await outside(() => runTogether(batch));
    }
    underWay -= 1;
  }

  async function runTogether(batch: readonly Waiting<Item, Result>[]): Promise<void> {
    try {
      const results = await run(batch.map(({ item }) => item));
      for (const [at, { resolve }] of batch.entries()) resolve(results[at] as Result);
    } catch {
      await Promise.all(batch.map(runAlone));
    }
  }

  async function runAlone({ item, resolve, reject }: Waiting<Item, Result>): Promise<void> {
    try {
      const [result] = await run([item]);
      resolve(result as Result);
    } catch (error) {
      reject(error);
    }
  }

  return (item) =>
    new Promise<Result>((resolve, reject) => {
      waiting.push({ item, key: keyOf?.(item) ?? null, resolve, reject });
      if (underWay >= lanes) return;
      underWay += 1;
      // After all that has arrived by now has been read.
      setImmediate(work);
    });
}
