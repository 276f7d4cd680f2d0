import type { RunTimeSettings } from '../../config-run-time.ts';
import type { Clock } from '../../domain/clock.ts';
import type { Orm } from '../../store/orm.config.ts';
import { isSharedStore, takePaymentRequest } from '../../store/payment-budgets.ts';
import { createLimits } from './limits-in-memory.ts';

/**
 * So many payment requests a second a mall may send, at once twice that. Counted over all processes that share a database.
 * @param settings those in force; 0 lifts the limit
 * @returns how many seconds a mall's next request must wait, or null when it may go on
 */
export function createPaymentBudget(
  orm: Orm,
  clock: Clock,
  settings: Pick<RunTimeSettings, 'rateLimitPerMall'>,
): (mallId: string) => Promise<number | null> {
  const limitNow = () => ({ perSecond: settings.rateLimitPerMall, burst: 2 * settings.rateLimitPerMall });
  const isShared = isSharedStore(orm);
  const secondsToWait = createLimits(clock, limitNow);
  return async (mallId) => {
    if (settings.rateLimitPerMall === 0) return null;
    return isShared ? takePaymentRequest(orm, mallId, limitNow(), clock.now()) : secondsToWait(mallId);
  };
}
