import type { OrderStatus } from '@pgbridge/shared/words';
import { hasMoney } from './order.ts';

/** What the buyer's browser carries back to the mall in asynchronous mode (contract.md §4.2). It proves nothing. */
export type BuyerResult = { result_code: '0000' | '0001' | '9999'; result_message: 'Success' | 'Failed' | 'Cancelled' };

export function buyerResult(status: OrderStatus): BuyerResult {
  if (hasMoney(status) || status === 'PENDING') return { result_code: '0000', result_message: 'Success' };
  if (status === 'FAILED') return { result_code: '0001', result_message: 'Failed' };
  return { result_code: '9999', result_message: 'Cancelled' };
}

/** Adds parameters to a URL that may have a query or a fragment already; the rest of it stays to the letter. */
export function withQuery(url: string, query: string): string {
  const [address = '', fragment] = url.split('#', 2);
  const joint = address.includes('?') ? (/[?&]$/.test(address) ? '' : '&') : '?';
  return `${address}${joint}${query}${fragment === undefined ? '' : `#${fragment}`}`;
}
