import type { OrderSort } from '@pgbridge/shared/order-list-words';
import type { Order } from '../../store/entities/order.ts';
import { enumOf } from '../enum-of.ts';
import type { SortKeys } from '../paging/sorted-list.ts';

export const OrderSortEnum = enumOf<OrderSort>('OrderSort', 'Order of the orders list.', {
  CREATED_AT_DESC: 'Requested last first.',
  CREATED_AT_ASC: 'Requested first first.',
  UPDATED_AT_DESC: 'Changed last first. An order that changes while pages are read moves in the list.',
  UPDATED_AT_ASC: 'Changed first first. An order that changes while pages are read moves to the end.',
  PAID_AT_DESC: 'Paid last first, without those that were never paid.',
  PAID_AT_ASC: 'Paid first first, without those that were never paid.',
  AMOUNT_DESC: 'Largest requested amount first, each currency apart.',
  AMOUNT_ASC: 'Smallest requested amount first, each currency apart.',
});

type Columns = SortKeys<Order>['columns'];

const by: Record<string, { name: string | null; columns: Columns }> = {
  // The sort that lists had before there were others: its cursors have no name.
  CREATED_AT: { name: null, columns: [{ column: 'createdAt', kind: 'time', of: ({ createdAt }) => createdAt }] },
  UPDATED_AT: {
    name: 'UPDATED_AT',
    columns: [{ column: 'updatedAt', kind: 'time', of: ({ updatedAt }) => updatedAt }],
  },
  PAID_AT: {
    name: 'PAID_AT',
    columns: [{ column: 'paidAt', kind: 'time', of: ({ paidAt }) => paidAt ?? new Date(0) }],
  },
  AMOUNT: {
    name: 'AMOUNT',
    columns: [
      { column: 'currency', kind: 'text', of: ({ currency }) => currency },
      { column: 'requestedMinor', kind: 'integer', of: ({ requestedMinor }) => requestedMinor },
    ],
  },
};

export function sortKeysOf(sort: OrderSort): SortKeys<Order> {
  const keys = by[sort.replace(/_(ASC|DESC)$/, '')];
  if (!keys) throw new Error(`There is no sort ${sort}.`);
  return { ...keys, descending: sort.endsWith('_DESC') };
}
