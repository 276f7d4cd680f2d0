import type { OrderStatus } from '@pgbridge/shared/words';
import {
  decidePaymentCheck,
  type PaymentCheck,
  type PgWord,
  paymentCheckKind,
  surelyArrivedAfterMs,
} from './checks.ts';
import type { StaffRefusal } from './staff-refusal.ts';

/** How long after one question of a person the next about the same order must wait. */
const pauseMs = 10_000;

/** What decides whether the PG can be asked about an order because a person wants to know. */
export type AskableOrder = {
  /** Attempts that were ever started at the PG. */
  attemptCount: number;
  /** The mall has keys to ask the PG with. */
  hasKeys: boolean;
  /** When a person last had the PG asked. */
  pgAskedAt?: Date | null;
};

/** Why the PG is not asked about an order now, or null. */
export function refreshObstacle({ attemptCount, hasKeys, pgAskedAt }: AskableOrder, now: Date): StaffRefusal | null {
  if (attemptCount === 0) return { code: 'NOTHING_TO_ASK' };
  if (!hasKeys) return { code: 'PG_KEYS_MISSING' };
  const sinceMs = pgAskedAt ? now.getTime() - pgAskedAt.getTime() : pauseMs;
  if (sinceMs >= pauseMs) return null;
  return { code: 'TOO_SOON', s: Math.floor(sinceMs / 1_000), wait: Math.ceil((pauseMs - sinceMs) / 1_000) };
}

/** The most orders that one wish may name. */
const mostAtOnce = 100;

/** Why nothing is asked about these orders together, or null. Each is named once. */
export function refreshManyObstacle(orderIds: readonly string[]): StaffRefusal | null {
  if (orderIds.length === 0) return { code: 'BULK_NOTHING_CHOSEN' };
  return orderIds.length > mostAtOnce ? { code: 'BULK_TOO_MANY', max: mostAtOnce, found: orderIds.length } : null;
}

/** An attempt that a person had the PG asked about; `since` is when it got its status. */
type AskedAttempt = Omit<PaymentCheck, 'checkCount' | 'dueAt'> & { since: Date };

/**
 * What an answer that moved nothing by itself means, when a person asked. The schedule of questions stays as it is, so silence
 * means nothing; and of a call that may still be on its way nothing is concluded.
 */
export function decideRefresh(
  { since, ...attempt }: AskedAttempt,
  word: PgWord,
  now: Date,
): 'found' | 'never-arrived' | 'expire' | null {
  const kind = paymentCheckKind(attempt);
  if (kind !== 'OPEN' && kind !== 'LOST') return null;
  if (kind === 'LOST' && now.getTime() - since.getTime() < surelyArrivedAfterMs) return null;
  const outcome = decidePaymentCheck({ ...attempt, checkCount: 0, dueAt: now }, word, now).kind;
  return outcome === 'wait' || outcome === 'rest' ? null : outcome;
}

type Standing = { status: OrderStatus; paidMinor: bigint; refundedMinor: bigint; reservedMinor: bigint };

/** All that a question can change about an order's money, to tell whether it did. */
export function standingOf({ status, paidMinor, refundedMinor, reservedMinor }: Standing): string {
  return [status, paidMinor, refundedMinor, reservedMinor].join();
}
