import { orderList } from './order-list.ts';
import { selection } from './selection.ts';

export const lists = { ...orderList, ...selection };
