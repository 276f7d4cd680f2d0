import { sql } from 'kysely';
import { watchChanges } from './change-watch.ts';
import { type Change, mergeChanges, packChanges, unpackChanges } from './changes.ts';
import type { Orm } from './orm.config.ts';

/** What changed; null: changes may have been missed, so whatever is shown should be read anew. */
type Signal = readonly Change[] | null;

/** The live line: every change of what people are shown, from every process, after its commit. */
export type Signals = {
  /** @returns what ends it */
  subscribe(listener: (signal: Signal) => void): () => void;
  close(): Promise<void>;
};

export type SignalOptions = {
  databaseUrl: string;
  /** False: this process only says what it changes. */
  listens: boolean;
  /** The line broke, or a message on it could not be read; it comes back by itself. */
  onError: (error: unknown) => void;
};

/** A burst becomes one signal. */
const gatherMs = 50;

/** With SQLite one process is all there is; with PostgreSQL its NOTIFY goes out with the commit, to every process that listens. */
export async function openSignals(orm: Orm, options: SignalOptions): Promise<Signals> {
  const hub = createHub();
  if (options.databaseUrl.startsWith('sqlite:')) {
    watchChanges(orm, { afterCommit: hub.tell });
    return { subscribe: hub.subscribe, close: async () => hub.close() };
  }
  watchChanges(orm, {
    async beforeCommit(transaction, changes) {
      for (const text of packChanges(changes)) await sql`select pg_notify(${channel}, ${text})`.execute(transaction);
    },
  });
  const { openLine } = await import('./signal-line.ts');
  const line = options.listens
    ? await openLine({
        databaseUrl: options.databaseUrl,
        channel,
        onText: (text) => hub.tell(unpackChanges(text)),
        onMissed: () => hub.tell(null),
        onError: options.onError,
      })
    : null;
  return {
    subscribe: hub.subscribe,
    async close() {
      hub.close();
      await line?.close();
    },
  };
}

const channel = 'pgbridge_changes';

function createHub() {
  const listeners = new Set<(signal: Signal) => void>();
  let gathered: Change[] = [];
  let timer: NodeJS.Timeout | null = null;

  function send(): void {
    timer = null;
    const changes = mergeChanges(gathered);
    gathered = [];
    for (const listener of [...listeners]) listener(changes);
  }

  return {
    subscribe(listener: (signal: Signal) => void) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    tell(signal: Signal): void {
      if (signal === null) for (const listener of [...listeners]) listener(null);
      else if (listeners.size > 0) {
        gathered.push(...signal);
        timer ??= setTimeout(send, gatherMs);
      }
    },
    close(): void {
      if (timer) clearTimeout(timer);
      listeners.clear();
    },
  };
}
