import type { Clock } from '../../domain/clock.ts';
import type { Orm } from '../../store/orm.config.ts';
import { isSharedStore, takePaymentRequest } from '../../store/payment-budgets.ts';
import { createLimits } from './limits-in-memory.ts';

/**
 * So many payment requests a second a mall may send, at once twice that. Counted over all processes that share a database.
 * @param perSecond 0 lifts the limit
 * @returns how many seconds a mall's next request must wait, or null when it may go on
 */
export function createPaymentBudget(
  orm: Orm,
  clock: Clock,
  perSecond: number,
): (mallId: string) => Promise<number | null> {
  if (perSecond === 0) return async () => null;
  const limit = { perSecond, burst: 2 * perSecond };
  if (isSharedStore(orm)) return (mallId) => takePaymentRequest(orm, mallId, limit, clock.now());
  const secondsToWait = createLimits(clock, limit);
  return async (mallId) => secondsToWait(mallId);
}
