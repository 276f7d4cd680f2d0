import type { RefundStatus } from './cancellation.ts';
import type { Money } from './money.ts';

/** A refund of a payment as the PG lists it. */
export type ListedRefund = {
  /** The PG's id of it. */
  refundCode: string;
  /** Ours where we asked for it, else the PG's own. */
  refundReference: string;
  status: RefundStatus;
  amount: Money;
  /** The PG's text for people. */
  message: string;
};

type Balance = { paidMinor: bigint; refundedMinor: bigint; reservedMinor: bigint };
type Known = { refundCode?: string | null; refundReference?: string | null };

/**
 * The refunds of a paid order that were made at the PG without our asking and are not written down yet. What the PG gave back
 * as a whole was written down without its id, so a refund beyond the balance is one of those.
 */
export function foreignRefunds(
  order: Balance,
  known: readonly Known[],
  listed: readonly ListedRefund[],
): ListedRefund[] {
  const codes = new Set(known.map(({ refundCode }) => refundCode));
  const references = new Set(known.map(({ refundReference }) => refundReference));
  let left = order.paidMinor - order.refundedMinor - order.reservedMinor;
  return listed.filter(({ status, refundCode, refundReference, amount }) => {
    const isForeign = status === 'COMPLETED' && !codes.has(refundCode) && !references.has(refundReference);
    if (!isForeign || amount.minor <= 0n || amount.minor > left) return false;
    codes.add(refundCode);
    left -= amount.minor;
    return true;
  });
}
