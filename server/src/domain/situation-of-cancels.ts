import type { CancellationStatus } from '@pgbridge/shared/words';
import type { Outcome, SituationCode } from './situation.ts';
import { decimalText } from './situation-by-status.ts';
import type { SituationFacts } from './situation-facts.ts';
import { whoCancels } from './staff-cancel.ts';

/** The oldest cancellation that waits for its end in this way. */
export function cancelling(
  { order, cancellations }: SituationFacts,
  code: SituationCode,
  status: CancellationStatus,
): Outcome | null {
  const open = cancellations.find((cancellation) => cancellation.status === status);
  if (!open) return null;
  const { amountMinor, updatedAt, nextCheckAt: nextAt = null } = open;
  const amount = decimalText(amountMinor, order.currency);
  const params = { amount, currency: order.currency, ...whoCancels(open) };
  return { code, since: updatedAt, nextAt, params };
}

/** A cancellation above the limit of one person, while a second may still agree. */
export function awaitingApproval({ order, approval }: SituationFacts): Outcome | null {
  if (!approval) return null;
  const {
    id: approvalId,
    requestedBy: by,
    requestedByKind: byKind,
    amountMinor,
    createdAt: since,
    expiresAt,
  } = approval;
  const amount = decimalText(amountMinor, order.currency);
  const params = { amount, currency: order.currency, by, byKind, approvalId, expires: expiresAt.toISOString() };
  return { code: 'APPROVAL_WAITING', since, nextAt: expiresAt, params };
}
