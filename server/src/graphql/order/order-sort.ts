import { enumOf } from '../enum-of.ts';

export const OrderSortEnum = enumOf<'CREATED_AT_DESC' | 'CREATED_AT_ASC'>('OrderSort', 'Order of the orders list.', {
  CREATED_AT_DESC: 'Newest first.',
  CREATED_AT_ASC: 'Oldest first.',
});
