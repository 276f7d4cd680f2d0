import { approvalObstacle } from '../../domain/approval.ts';
import { argumentsHashOf, personBehind } from '../../store/approvals.ts';
import type { Doer } from '../../store/audit.ts';
import type { Approval } from '../../store/entities/approval.ts';
import type { Order } from '../../store/entities/order.ts';
import type { Em } from '../../store/orm.config.ts';
import type { Bridge } from '../bridge.ts';
import { type CancelRows, obstacleIn } from './cancel-facts.ts';
import type { StaffCancelRefusal } from './staff-refund.ts';

/** What keeps this caller from agreeing and from declining; null when nothing does. @param em sees the audit log */
export async function obstacleToDecide(
  em: Em,
  approval: Approval,
  by: Pick<Doer, 'kind' | 'id'>,
  now: Date,
): Promise<StaffCancelRefusal | null> {
  const asker = { kind: approval.requestedByKind, id: approval.requestedById ?? null };
  const behind = { personBehind: await personBehind(em, asker), decidedBy: approval.decidedBy ?? null };
  const { status, expiresAt } = approval;
  return approvalObstacle({ status, expiresAt, ...behind }, by, now);
}

/** What keeps anybody from agreeing: it must be exactly what was asked for, on exactly the balance that was seen. */
export function obstacleToApprove(bridge: Bridge, rows: CancelRows, approval: Approval): StaffCancelRefusal | null {
  if (!isAsAsked(rows.order, approval)) return { code: 'APPROVAL_STALE', params: {} };
  const refusal = obstacleIn(bridge, rows, wishOf(approval));
  return refusal && asStale(refusal);
}

/** A balance that was seen long ago can't be looked at again: it must be asked for anew. */
export function asStale(refusal: StaffCancelRefusal): StaffCancelRefusal {
  return refusal.code === 'BALANCE_CHANGED' ? { code: 'APPROVAL_STALE', params: refusal.params } : refusal;
}

/** What was asked for. */
export function wishOf({ amountMinor, balanceMinor: expectedMinor, reasonCode, note, refundReference }: Approval) {
  return { amountMinor, expectedMinor, reasonCode, note: note ?? null, refundReference };
}

function isAsAsked(order: Order, approval: Approval): boolean {
  const { amountMinor, balanceMinor, reasonCode, note, refundReference } = approval;
  const agreed = { order, amountMinor, balanceMinor, reasonCode, note, refundReference };
  return argumentsHashOf(agreed) === approval.argumentsHash;
}
