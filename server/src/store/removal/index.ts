import { baskets } from './baskets.ts';
import { buyersOfUnpaidOrders } from './buyers-of-unpaid-orders.ts';
import { expiredAccess } from './expired-access.ts';
import { messageBodies } from './message-bodies.ts';
import type { Removal } from './removal.ts';

/** Everything that goes when its time is over. Orders, attempts, cancellations, notifications, their tries and the history never do. */
export const removals: readonly Removal[] = [messageBodies, buyersOfUnpaidOrders, baskets, ...expiredAccess];
