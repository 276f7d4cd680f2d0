import type { OrderStatus } from '@pgbridge/shared/words';

/**
 * Which status may follow which, for an order and for each of its attempts.
 *
 * What a PG reports only ever moves forward along REQUESTED < PENDING < AUTHORIZED < EXPIRED < CANCELLED < FAILED < PAID <
 * PARTIALLY_REFUNDED < REFUNDED. Because of that the last state is the same whichever way messages arrive. The one way
 * back, to REQUESTED, is a new attempt.
 */
const moves: Record<OrderStatus, readonly OrderStatus[]> = {
  REQUESTED: ['UNKNOWN', 'PENDING', 'AUTHORIZED', 'EXPIRED', 'CANCELLED', 'FAILED', 'PAID', 'REFUNDED'],
  UNKNOWN: ['REQUESTED', 'PENDING', 'AUTHORIZED', 'EXPIRED', 'CANCELLED', 'FAILED', 'PAID', 'REFUNDED'],
  PENDING: ['REQUESTED', 'AUTHORIZED', 'EXPIRED', 'CANCELLED', 'FAILED', 'PAID', 'REFUNDED'],
  AUTHORIZED: ['REQUESTED', 'UNKNOWN', 'EXPIRED', 'CANCELLED', 'FAILED', 'PAID', 'REFUNDED'],
  EXPIRED: ['REQUESTED', 'CANCELLED', 'FAILED', 'PAID', 'REFUNDED'],
  CANCELLED: ['REQUESTED', 'FAILED', 'PAID', 'REFUNDED'],
  FAILED: ['REQUESTED', 'PAID', 'REFUNDED'],
  PAID: ['PARTIALLY_REFUNDED', 'REFUNDED'],
  PARTIALLY_REFUNDED: ['REFUNDED'],
  REFUNDED: [],
};

export function canMove(from: OrderStatus, to: OrderStatus): boolean {
  return moves[from].includes(to);
}

/** The PG took the buyer's money for it, whatever was given back since. */
export function hasMoney(status: OrderStatus): boolean {
  return status === 'PAID' || status === 'PARTIALLY_REFUNDED' || status === 'REFUNDED';
}

/** Over without money; a repeated payment request starts a new attempt. */
export function isOverWithoutMoney(status: OrderStatus): boolean {
  return status === 'FAILED' || status === 'CANCELLED' || status === 'EXPIRED';
}
