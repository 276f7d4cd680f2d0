import type { CancellationStatus } from '@pgbridge/shared/words';
import { sqlCondition, words } from './sql-condition.ts';

/**
 * Condition for orders with a cancellation of one of these statuses. Those that have not ended are few, so orders are found from
 * them; of the others there are many, so each order of the list is looked at in its turn.
 */
export function cancellationCondition(statuses: readonly CancellationStatus[]): object {
  const { text, params } = words('c.status', statuses);
  return sqlCondition(
    (order) =>
      statuses.includes('COMPLETED')
        ? `exists (select 1 from cancellations c where c.order_id = ${order}.id and ${text} limit 1)`
        : `${order}.id in (select c.order_id from cancellations c where ${text})`,
    params,
  );
}
