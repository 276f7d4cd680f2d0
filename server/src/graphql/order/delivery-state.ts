import { raw } from '@mikro-orm/core';
import type { DeliveryState } from '@pgbridge/shared/order-list-words';
import type { FailureKind } from '@pgbridge/shared/words';
import { enumOf } from '../enum-of.ts';
import { allOf, anyOf } from '../where.ts';

export const DeliveryStateEnum = enumOf<DeliveryState>('DeliveryState', 'How far Cafe24 has been told of an order.', {
  NONE: 'Nothing was to be told yet, or Cafe24 reads the result itself.',
  WAITING: 'A notification is to be sent or under way, and no try failed.',
  RETRYING: 'A try of a notification failed; the next one is planned.',
  DELIVERED: 'Cafe24 has taken everything that it was to be told.',
  EXHAUSTED: 'A notification was given up.',
  SKIPPED: 'A person decided that a notification is not sent.',
});

const failedTry = { succeeded: false, failureKind: { $ne: null } };

/** Given up, or still to be delivered after a try that failed; a try under way has not failed. */
const isFailed = { $or: [{ status: 'EXHAUSTED' }, { status: 'PENDING', deliveries: { $some: failedTry } }] };

/** Few notifications are in these states, so orders are found from them. */
const fewNotifications: Partial<Record<DeliveryState, object>> = {
  WAITING: { status: 'PENDING', deliveries: { $none: failedTry } },
  RETRYING: { status: 'PENDING', deliveries: { $some: failedTry } },
  EXHAUSTED: { status: 'EXHAUSTED' },
  SKIPPED: { status: 'SKIPPED' },
};

/** Most orders are in these, so each order of the list is looked at in its turn. */
const manyOrders: Partial<Record<DeliveryState, (alias: string) => string>> = {
  NONE: (order) => `not exists (select 1 from notifications n where n.order_id = ${order}.id)`,
  DELIVERED: (order) => `
    exists (select 1 from notifications n where n.order_id = ${order}.id and n.status = 'DELIVERED')
    and not exists (select 1 from notifications n where n.order_id = ${order}.id and n.status in ('PENDING', 'EXHAUSTED'))
  `,
};

type DeliveryFilter = {
  deliveryStates?: DeliveryState[] | null;
  failedNotification?: boolean | null;
  failureKinds?: FailureKind[] | null;
  receivers?: string[] | null;
};

/** Condition for orders by what became of their notifications. */
export function deliveryCondition(filter: DeliveryFilter): object | null {
  const { deliveryStates, failedNotification, failureKinds, receivers } = filter;
  const which = allOf([
    failureKinds && { deliveries: { $some: { failureKind: { $in: failureKinds } } } },
    receivers && { receiver: { $in: receivers.flatMap(withPort) } },
  ]);
  const isNarrowed = failureKinds != null || receivers != null;
  const ofOne = (condition: object) => ({ notifications: { $some: allOf([condition, isNarrowed && which]) } });
  return allOf([
    isNarrowed && ofOne({}),
    deliveryStates && anyOf(deliveryStates.map((state) => stateCondition(state, ofOne))),
    failedNotification === true && ofOne(isFailed),
    failedNotification === false && { $not: { notifications: { $some: isFailed } } },
  ]);
}

function stateCondition(state: DeliveryState, ofOne: (condition: object) => object): object {
  const few = fewNotifications[state];
  if (few) return ofOne(few);
  const many = manyOrders[state];
  if (!many) throw new Error(`There is no delivery state ${state}.`);
  return { [raw((alias) => `(${many(alias)})`)]: [] };
}

/** Receivers are kept with their port. */
function withPort(host: string): string[] {
  const name = host.trim().toLowerCase();
  return /:\d+$/.test(name) ? [name] : [`${name}:443`, `${name}:80`];
}
