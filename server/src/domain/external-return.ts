import type { OrderStatus } from '@pgbridge/shared/words';
import { hasMoney } from './order.ts';

/** What Cafe24 said to the first try of the notification, as far as the buyer's way home needs it. */
export type FirstWord = 'accepted' | 'refused' | 'none';

/** Spelling of the page for buyers who did not pay: the sample's code and its comment differ (contract.md §5.9). */
export type FailPage = 'pg_fail' | 'pgfail';

/**
 * Where the buyer goes after external checkout (contract.md §5.9). Money that Cafe24 refused to hear of sends the buyer to the
 * failure page, marked `sync`; no answer yet counts as success, since delivery goes on.
 * @param base origin of the mall, with a path of the shop perhaps
 */
export function externalReturn(
  base: string,
  order: { status: OrderStatus; orderNumber: string },
  firstWord: FirstWord,
  failPage: FailPage,
): string {
  // A deposit that is awaited is an order placed, not a failure.
  const isPlaced = hasMoney(order.status) || order.status === 'PENDING';
  const isTaken = isPlaced && firstWord !== 'refused';
  const sync = isPlaced && firstWord === 'refused' ? 'sync' : 'async';
  const page = isTaken ? 'pgsuccess' : failPage;
  const query = new URLSearchParams({ order_id: order.orderNumber, sync_type: sync });
  return `${base.replace(/\/+$/, '')}/api/shop/${page}?${query}`;
}
