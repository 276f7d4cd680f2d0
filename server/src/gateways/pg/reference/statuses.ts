import type { RefundStatus } from '../../../domain/cancellation.ts';
import type { PgStatus } from '../../../domain/pg-status.ts';

export const referenceStatuses = ['P', 'A', 'S', 'F', 'C', 'E', 'R'] as const;
export type ReferenceStatus = (typeof referenceStatuses)[number];

/** The reference PG's letters, translated once. */
export function pgStatusOf(letter: ReferenceStatus): PgStatus {
  switch (letter) {
    case 'P':
      return 'PENDING';
    case 'A':
      return 'AUTHORIZED';
    case 'S':
      return 'PAID';
    case 'F':
      return 'FAILED';
    case 'C':
      return 'CANCELLED';
    case 'E':
      return 'EXPIRED';
    case 'R':
      return 'REFUNDED';
    default:
      return letter satisfies never;
  }
}

export const referenceRefundStatuses = ['RP', 'R', 'RX'] as const;
type ReferenceRefundStatus = (typeof referenceRefundStatuses)[number];

/** The letters of a refund. */
export function refundStatusOf(letters: ReferenceRefundStatus): RefundStatus {
  switch (letters) {
    case 'RP':
      return 'PENDING';
    case 'R':
      return 'COMPLETED';
    case 'RX':
      return 'REJECTED';
    default:
      return letters satisfies never;
  }
}
