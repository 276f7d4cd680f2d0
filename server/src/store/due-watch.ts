import type { ChangeSet, EntityManager, EventSubscriber, FlushEventArgs, TransactionEventArgs } from '@mikro-orm/core';
import type { OpenTransaction } from './job-queue.ts';
import type { Orm } from './orm.config.ts';

/** Columns that say when a row is due, for work that should not wait for the next look at the store. */
const dueColumns: Record<string, string> = {
  Notification: 'nextAttemptAt',
  Mall: 'careDueAt',
  BulkRun: 'dueAt',
};

export type DueListener = {
  /** Rows were written that are due at these times; what is stored through `transaction` commits with them. */
  beforeCommit?(transaction: OpenTransaction, dueAt: Date[]): Promise<void>;
  /** The rows are there for everybody now. */
  afterCommit?(): void;
};

/** Notices every row that becomes due, in the transaction that makes it so; flows need not think of it. */
export function watchDue(orm: Orm, listener: DueListener): void {
  orm.em.getEventManager().registerSubscriber(new DueWatch(listener));
}

class DueWatch implements EventSubscriber {
  readonly #listener: DueListener;
  readonly #seen = new WeakMap<EntityManager, Set<number>>();

  constructor(listener: DueListener) {
    this.#listener = listener;
  }

  onFlush({ em, uow }: FlushEventArgs): void {
    const times = uow.getChangeSets().flatMap(dueTime);
    if (times.length > 0) this.#seen.set(em, new Set([...(this.#seen.get(em) ?? []), ...times]));
  }

  async beforeTransactionCommit({ em, transaction }: TransactionEventArgs): Promise<void> {
    const times = this.#seen.get(em);
    // The drivers' transactions are Kysely's, which the ORM's types don't say.
    const open = transaction as OpenTransaction | undefined;
    if (times && open)
      await this.#listener.beforeCommit?.(
        open,
        [...times].map((time) => new Date(time)),
      );
  }

  afterTransactionCommit({ em }: TransactionEventArgs): void {
    if (this.#seen.delete(em)) this.#listener.afterCommit?.();
  }

  afterTransactionRollback({ em }: TransactionEventArgs): void {
    this.#seen.delete(em);
  }
}

function dueTime({ meta, payload, entity }: ChangeSet<object>): number[] {
  const column = dueColumns[meta.className];
  if (!column || !(column in payload)) return [];
  const due: unknown = Reflect.get(entity, column);
  return due instanceof Date ? [due.getTime()] : [];
}
