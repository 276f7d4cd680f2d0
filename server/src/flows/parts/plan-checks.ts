import type { CancellationStatus, OrderStatus } from '@pgbridge/shared/words';
import { paymentPlan, refundPlan } from '../../domain/checks.ts';
import type { Attempt } from '../../store/entities/attempt.ts';
import type { Cancellation } from '../../store/entities/cancellation.ts';
import type { Order } from '../../store/entities/order.ts';

/**
 * Moves an attempt to another status; with it begins another series of questions to the PG.
 * @param dueAt until when the PG waits for a deposit, if it said so
 */
export function moveAttempt(order: Order, attempt: Attempt, to: OrderStatus, now: Date, dueAt?: Date | null): void {
  attempt.status = to;
  attempt.updatedAt = now;
  planPaymentChecks(order, attempt, now, dueAt);
}

/** Begins the questions about an attempt anew, because of something new that happened to it. */
export function planPaymentChecks(order: Order, attempt: Attempt, now: Date, dueAt?: Date | null): void {
  const { status, orderCode } = attempt;
  const { paymentMethod } = order;
  Object.assign(attempt, paymentPlan({ status, orderCode: orderCode ?? null, paymentMethod, dueAt }, now));
}

/** The same as `moveAttempt`, for a cancellation. */
export function moveCancellation(cancellation: Cancellation, to: CancellationStatus, now: Date): void {
  Object.assign(cancellation, { status: to, updatedAt: now, ...refundPlan(to, now) });
}
