import type { Approval } from '../store/entities/approval.ts';
import type { Attempt } from '../store/entities/attempt.ts';
import type { Attention } from '../store/entities/attention.ts';
import type { Cancellation } from '../store/entities/cancellation.ts';
import type { Delivery } from '../store/entities/delivery.ts';
import type { Notification } from '../store/entities/notification.ts';
import type { Order } from '../store/entities/order.ts';
import type { OrderEvent } from '../store/entities/order-event.ts';
import type { WebhookEvent } from '../store/entities/webhook-event.ts';

type IsRelation = { unwrap(): unknown };
type IsCollection = { getItems(): unknown };
type Value<T> = T extends IsRelation ? string : Exclude<T, undefined>;
type Columns<E> = {
  [K in keyof E]: K extends string ? (NonNullable<E[K]> extends IsCollection ? never : K) : never;
}[keyof E];
type Nullable<E> = { [K in keyof E]: null extends E[K] ? K : never }[keyof E];

/** An entity as a row: what belongs to it by its id, what may be missing left out. */
type Plain<E> = { [K in Exclude<Columns<E>, Nullable<E>>]: Value<E[K]> } & {
  [K in Columns<E> & Nullable<E>]?: Value<E[K]>;
};

/** Rows that wait to be written, in the order in which they may be. */
export type SeedRows = {
  orders: Plain<Order>[];
  attempts: Plain<Attempt>[];
  messages: Plain<WebhookEvent>[];
  notifications: Plain<Notification>[];
  cancellations: Plain<Cancellation>[];
  approvals: Plain<Approval>[];
  attentions: Plain<Attention>[];
  deliveries: Plain<Delivery>[];
  lines: Plain<OrderEvent>[];
};

export const noRows = (): SeedRows => ({
  orders: [],
  attempts: [],
  messages: [],
  notifications: [],
  cancellations: [],
  approvals: [],
  attentions: [],
  deliveries: [],
  lines: [],
});
