import type { ChangeSet, EntityManager, EventSubscriber, FlushEventArgs, TransactionEventArgs } from '@mikro-orm/core';
import type { NotificationKind, NotificationStatus, OrderStatus, Verdict } from '@pgbridge/shared/words';
import { Notification } from './entities/notification.ts';
import { Order } from './entities/order.ts';
import { WebhookEvent } from './entities/webhook-event.ts';
import type { Orm } from './orm.config.ts';

/** Something that is in the store now, for those who count. `mallId` is null where the row alone does not tell. */
export type CommittedFact =
  | { kind: 'order'; flow: string; status: OrderStatus; mallId: string }
  | { kind: 'message'; orderId: string | null; name: string; direction: string; verdict: Verdict }
  | {
      kind: 'notification';
      name: NotificationKind;
      status: NotificationStatus;
      mallId: string | null;
      createdAt: Date;
    };

export type CommitListener = {
  /** A row of this order is being written, in the same asynchronous context. */
  onOrder?(orderId: string): void;
  /** @param ms what the commit itself took, as far as this process waited for it */
  afterCommit(facts: readonly CommittedFact[], ms: number): void;
};

/** Tells what was committed and how long it took; flows need not think of it. What is rolled back is not told. */
export function watchCommits(orm: Orm, listener: CommitListener): void {
  orm.em.getEventManager().registerSubscriber(new CommitWatch(listener));
}

class CommitWatch implements EventSubscriber {
  readonly #listener: CommitListener;
  readonly #seen = new WeakMap<EntityManager, CommittedFact[]>();
  readonly #began = new WeakMap<EntityManager, number>();

  constructor(listener: CommitListener) {
    this.#listener = listener;
  }

  onFlush({ em, uow }: FlushEventArgs): void {
    const sets = uow.getChangeSets();
    const facts = sets.flatMap((set) => factOf(set) ?? []);
    if (facts.length > 0) this.#seen.set(em, [...(this.#seen.get(em) ?? []), ...facts]);
    for (const { entity } of sets) if (entity instanceof Order) this.#listener.onOrder?.(entity.id);
    for (const fact of facts) if (fact.kind === 'message' && fact.orderId) this.#listener.onOrder?.(fact.orderId);
  }

  beforeTransactionCommit({ em }: TransactionEventArgs): void {
    const began = performance.now();
    this.#began.set(em, began);
  }

  afterTransactionCommit({ em }: TransactionEventArgs): void {
    const facts = this.#seen.get(em) ?? [];
    this.#seen.delete(em);
    const ended = performance.now();
    const began = this.#began.get(em) ?? ended;
    this.#began.delete(em);
    this.#listener.afterCommit(facts, ended - began);
  }

  afterTransactionRollback({ em }: TransactionEventArgs): void {
    this.#seen.delete(em);
  }
}

/** What a written row means to those who count; null: nothing. */
function factOf({ entity, payload, type }: ChangeSet<object>): CommittedFact | null {
  if (entity instanceof WebhookEvent) {
    if (type !== 'create') return null;
    const { kind: name, direction, verdict, order } = entity;
    return { kind: 'message', orderId: order?.id ?? null, name, direction, verdict };
  }
  if (!('status' in payload)) return null;
  if (entity instanceof Order) {
    const { flow, status, mall } = entity;
    return { kind: 'order', flow, status, mallId: mall.id };
  }
  if (entity instanceof Notification) {
    const { kind: name, status, createdAt, order } = entity;
    const mallId = order.isInitialized() ? order.unwrap().mall.id : null;
    return { kind: 'notification', name, status, mallId, createdAt };
  }
  return null;
}
