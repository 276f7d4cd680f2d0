import type { DeliveryState } from '@pgbridge/shared/order-list-words';
import type { FailureKind } from '@pgbridge/shared/words';
import { enumOf } from '../enum-of.ts';
import { withPorts } from '../notification/receiver-names.ts';
import { allOf, anyOf } from '../where.ts';
import { one, type Part, sqlCondition, words } from './sql-condition.ts';

export const DeliveryStateEnum = enumOf<DeliveryState>('DeliveryState', 'How far Cafe24 has been told of an order.', {
  NONE: 'Nothing was to be told yet, or Cafe24 reads the result itself.',
  WAITING: 'A notification is to be sent or under way, and no try failed.',
  RETRYING: 'A try of a notification failed; the next one is planned.',
  DELIVERED: 'Cafe24 has taken everything that it was to be told.',
  EXHAUSTED: 'A notification was given up.',
  SKIPPED: 'A person decided that a notification is not sent.',
});

/** Still to be delivered after a try that failed; a try under way has not failed. */
const hasFailed = `exists (select 1 from deliveries d where d.notification_id = n.id and d.failure_kind is not null)`;
const retrying = one(`n.status = 'PENDING' and ${hasFailed}`);
const failed = one(`n.status in ('PENDING', 'EXHAUSTED') and (n.status = 'EXHAUSTED' or ${hasFailed})`);

/** Few notifications are in these states, so orders are found from them. */
const fewNotifications: Partial<Record<DeliveryState, Part>> = {
  WAITING: one(`n.status = 'PENDING' and not ${hasFailed}`),
  RETRYING: retrying,
  EXHAUSTED: one(`n.status = 'EXHAUSTED'`),
  SKIPPED: one(`n.status = 'SKIPPED'`),
};

/** Most orders are in these, so each order of the list is looked at in its turn; LIMIT keeps SQLite from making it a join. */
const manyOrders: Partial<Record<DeliveryState, (order: string) => string>> = {
  NONE: (order) => `not exists (select 1 from notifications n where n.order_id = ${order}.id limit 1)`,
  DELIVERED: (order) => `
    exists (select 1 from notifications n where n.order_id = ${order}.id and n.status = 'DELIVERED' limit 1)
    and ${order}.id not in (select n.order_id from notifications n where n.status in ('PENDING', 'EXHAUSTED'))
  `,
};

type DeliveryFilter = {
  deliveryStates?: DeliveryState[] | null;
  failedNotification?: boolean | null;
  failureKinds?: FailureKind[] | null;
  receivers?: string[] | null;
};

/** Condition for orders by what became of their notifications. What is said of one is said of the same one. */
export function deliveryCondition(filter: DeliveryFilter): object {
  const { deliveryStates, failedNotification } = filter;
  const said = partsSaid(filter);
  const told = said.length > 0 && withNotification(said);
  return allOf([
    deliveryStates
      ? anyOf(deliveryStates.map((state) => stateCondition(state, said, told)))
      : failedNotification !== true && told,
    failedNotification === true && withNotification([failed, ...said]),
    failedNotification === false && { $not: withNotification([failed]) },
  ]);
}

function partsSaid({ failureKinds, receivers }: DeliveryFilter): Part[] {
  const failure = failureKinds && words('d.failure_kind', failureKinds);
  return [
    ...(failure
      ? [{ ...failure, text: `n.id in (select d.notification_id from deliveries d where ${failure.text})` }]
      : []),
    ...(receivers ? [words('n.receiver', receivers.flatMap(withPorts))] : []),
  ];
}

function withNotification(parts: Part[]): object {
  const text = parts.map((part) => part.text).join(' and ');
  return sqlCondition(
    (order) => `${order}.id in (select n.order_id from notifications n where ${text})`,
    parts.flatMap(({ params }) => params),
  );
}

function stateCondition(state: DeliveryState, said: Part[], told: object | false): object {
  const few = fewNotifications[state];
  if (few) return withNotification([few, ...said]);
  const many = manyOrders[state];
  if (!many) throw new Error(`There is no delivery state ${state}.`);
  return allOf([sqlCondition(many, []), told]);
}
