import { orderList } from './order-list.ts';
import { selection } from './selection.ts';

/** What lists of orders and notifications say, and acting on chosen rows. */
export const lists = { ...orderList, ...selection };
