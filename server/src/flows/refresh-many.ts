import { refreshManyObstacle } from '../domain/refresh.ts';
import type { OrStaffRefusal } from '../domain/staff-refusal.ts';
import type { Doer } from '../store/audit.ts';
import type { Bridge } from './bridge.ts';
import { type Refreshed, refreshFromPg } from './refresh.ts';

/*
 * Refresh of several orders that a person chose
 *
 * Each is asked about as if it were chosen alone: written down before, settled after, refused where it would be refused. A few are
 * asked about at a time, so that one person's wish leaves the PG room for payments. One that fails stops none of the others.
 */

export type RefreshedOrder = { orderId: string; came: OrStaffRefusal<Refreshed> };

/** How many questions of one wish are under way at the same time. */
const side = 4;

/** Asks the PG how these orders stand, each named once. @returns what came of each, in their order */
export async function refreshManyFromPg(
  bridge: Bridge,
  { orderIds, doer }: { orderIds: readonly string[]; doer: Doer },
): Promise<OrStaffRefusal<RefreshedOrder[]>> {
  const refusal = refreshManyObstacle(orderIds);
  if (refusal) return { refusal };
  const results: RefreshedOrder[] = [];
  const faults: unknown[] = [];
  const waiting = orderIds.values();
  const worker = async () => {
    // One iterator for all of them: each takes the next that nobody has.
    for (const orderId of waiting) {
      try {
        results.push({ orderId, came: await refreshFromPg(bridge, { orderId, doer }) });
      } catch (fault) {
        faults.push(fault);
      }
    }
  };
  await Promise.all(Array.from({ length: side }, worker));
  if (faults.length > 0) throw faults[0];
  return { value: results.toSorted((one, other) => orderIds.indexOf(one.orderId) - orderIds.indexOf(other.orderId)) };
}
