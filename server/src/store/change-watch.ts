import type { EntityManager, EventSubscriber, FlushEventArgs, TransactionEventArgs } from '@mikro-orm/core';
import type { ChangeKind } from '@pgbridge/shared/change-kinds';
import type { Transaction } from 'kysely';
import { isMallId } from '../domain/mall-id.ts';
import { type Change, mergeChanges } from './changes.ts';
import { Attempt } from './entities/attempt.ts';
import { Attention } from './entities/attention.ts';
import { BulkItem } from './entities/bulk-item.ts';
import { BulkRun } from './entities/bulk-run.ts';
import { Cancellation } from './entities/cancellation.ts';
import { Delivery } from './entities/delivery.ts';
import { Mall } from './entities/mall.ts';
import { Notification } from './entities/notification.ts';
import { Order } from './entities/order.ts';
import { OrderEvent } from './entities/order-event.ts';
import { WebhookEvent } from './entities/webhook-event.ts';
import type { Orm } from './orm.config.ts';

export type ChangeListener = {
  /** Rows were written; what is sent through `transaction` goes out exactly if its commit succeeds. */
  beforeCommit?(transaction: Transaction<unknown>, changes: Change[]): Promise<void>;
  /** The rows are there for everybody now. */
  afterCommit?(changes: Change[]): void;
};

/** Notices every change of what people are shown, in the transaction that makes it; flows need not think of it. */
export function watchChanges(orm: Orm, listener: ChangeListener): void {
  orm.em.getEventManager().registerSubscriber(new ChangeWatch(listener));
}

class ChangeWatch implements EventSubscriber {
  readonly #listener: ChangeListener;
  readonly #seen = new WeakMap<EntityManager, Change[]>();

  constructor(listener: ChangeListener) {
    this.#listener = listener;
  }

  onFlush({ em, uow }: FlushEventArgs): void {
    const changes = uow.getChangeSets().flatMap(({ entity }) => changeOf(entity) ?? []);
    if (changes.length > 0) this.#seen.set(em, mergeChanges([...(this.#seen.get(em) ?? []), ...changes]));
  }

  async beforeTransactionCommit({ em, transaction }: TransactionEventArgs): Promise<void> {
    const changes = this.#seen.get(em);
    // The drivers' transactions are Kysely's, which the ORM's types don't say.
    const open = transaction as Transaction<unknown> | undefined;
    if (changes && open) await this.#listener.beforeCommit?.(open, changes);
  }

  afterTransactionCommit({ em }: TransactionEventArgs): void {
    const changes = this.#seen.get(em);
    this.#seen.delete(em);
    if (changes) this.#listener.afterCommit?.(changes);
  }

  afterTransactionRollback({ em }: TransactionEventArgs): void {
    this.#seen.delete(em);
  }
}

const kinds = [
  [Attempt, 'ATTEMPT'],
  [Attention, 'ATTENTION'],
  [Cancellation, 'CANCELLATION'],
  [Notification, 'NOTIFICATION'],
  [OrderEvent, 'HISTORY'],
] as const;

/** What a written row means to those who look at orders and malls; null: nothing. */
function changeOf(entity: object): Change | null {
  if (entity instanceof Order) return ofOrder(entity.id, 'ORDER');
  // A try is written together with its notification, so one whose notification isn't loaded is told all the same.
  if (entity instanceof Delivery) {
    return entity.notification.isInitialized() ? ofOrder(entity.notification.unwrap().order.id, 'DELIVERY') : null;
  }
  if (entity instanceof WebhookEvent) return entity.order ? ofOrder(entity.order.id, 'MESSAGE') : ofNoOrder(entity);
  if (entity instanceof BulkRun) return ofRun(entity.id);
  if (entity instanceof BulkItem) return ofRun(entity.run.id);
  if (entity instanceof Mall) return { ...nothing, mallId: entity.id, kinds: ['MALL'] };
  for (const [type, kind] of kinds) if (entity instanceof type) return ofOrder(entity.order.id, kind);
  return null;
}

const nothing = { orderId: null, mallId: null, bulkRunId: null };

const ofOrder = (orderId: string, kind: ChangeKind): Change => ({ ...nothing, orderId, kinds: [kind] });

const ofRun = (bulkRunId: string): Change => ({ ...nothing, bulkRunId, kinds: ['BULK_RUN'] });

/** A rejected message may name anything as its mall; what can't be one is not passed on. */
function ofNoOrder({ mallId }: WebhookEvent): Change {
  return { ...nothing, mallId: mallId && isMallId(mallId) ? mallId : null, kinds: ['MESSAGE'] };
}
