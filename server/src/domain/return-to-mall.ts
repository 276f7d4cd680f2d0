import type { OrderStatus } from '@pgbridge/shared/words';

/** What the buyer's browser carries back to the mall in asynchronous mode (contract.md §4.2). It proves nothing. */
export type BuyerResult = { result_code: '0000' | '0001' | '9999'; result_message: 'Success' | 'Failed' | 'Cancelled' };

/** Pending counts as success; whatever is neither paid, pending nor failed is cancelled, a full refund too. */
export function buyerResult(status: OrderStatus): BuyerResult {
  switch (status) {
    case 'PENDING':
    case 'PAID':
    case 'PARTIALLY_REFUNDED':
      return { result_code: '0000', result_message: 'Success' };
    case 'FAILED':
      return { result_code: '0001', result_message: 'Failed' };
    default:
      return { result_code: '9999', result_message: 'Cancelled' };
  }
}

/** Adds parameters to a URL that may have a query or a fragment already; the rest of it stays to the letter. */
export function withQuery(url: string, query: string): string {
  const [address = ''] = url.split('#', 1);
  const fragment = url.slice(address.length);
  const joint = address.includes('?') ? (/[?&]$/.test(address) ? '' : '&') : '?';
  return `${address}${joint}${query}${fragment}`;
}
