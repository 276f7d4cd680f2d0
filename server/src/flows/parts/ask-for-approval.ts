import { approvalLivesMs } from '../../domain/approval.ts';
import { money } from '../../domain/money.ts';
import { type CancelWish, reasonText } from '../../domain/staff-cancel.ts';
import { argumentsHashOf, findWaitingApproval } from '../../store/approvals.ts';
import type { Doer } from '../../store/audit.ts';
import { Approval } from '../../store/entities/approval.ts';
import type { Order } from '../../store/entities/order.ts';
import { newId } from '../../store/new-id.ts';
import type { Em } from '../../store/orm.config.ts';
import type { Bridge } from '../bridge.ts';
import { aloneLimit, currencyOf, obstacleTo } from './cancel-facts.ts';
import { recordStaffDeed } from './record-staff-deed.ts';
import type { OrRefused, StaffCancelRefusal } from './staff-refund.ts';

/** Above the limit of one person: one request waits at a time. Null when so much needs nobody else, or nothing waits. */
export async function approvalInTheWay(
  bridge: Pick<Bridge, 'settings' | 'clock'>,
  em: Em,
  order: Order,
  { amountMinor }: Pick<CancelWish, 'amountMinor'>,
): Promise<StaffCancelRefusal | null> {
  if (amountMinor <= aloneLimit(bridge, order)) return null;
  const waiting = await findWaitingApproval(em, order.id, bridge.clock.now());
  if (!waiting) return null;
  const { id: approvalId, requestedBy: by, requestedByKind: byKind } = waiting;
  return { code: 'APPROVAL_WAITING', params: { by, byKind, approvalId } };
}

/**
 * Stores a cancellation for a second person to agree to, bound to its arguments and to the balance that was seen. Nothing is
 * reserved: whoever agrees does so on the balance of that moment. @returns the id of the approval
 */
export async function askForApproval(
  bridge: Bridge,
  em: Em,
  order: Order,
  wish: CancelWish & { refundReference: string },
  by: Doer,
): Promise<OrRefused<string>> {
  const refusal = await obstacleTo(bridge, em, order, wish);
  if (refusal) return { refusal };
  const now = bridge.clock.now();
  const inTheWay = await approvalInTheWay(bridge, em, order, wish);
  if (inTheWay) return { refusal: inTheWay };
  const { amountMinor, expectedMinor: balanceMinor, reasonCode, note, refundReference } = wish;
  const agreed = { order, amountMinor, balanceMinor, reasonCode, note, refundReference };
  const expiresAt = new Date(now.getTime() + approvalLivesMs);
  const approval = em.create(Approval, {
    id: newId(now),
    ...agreed,
    argumentsHash: argumentsHashOf(agreed),
    status: 'WAITING',
    requestedByKind: by.kind,
    requestedById: by.id,
    requestedBy: by.name,
    createdAt: now,
    expiresAt,
    decidedById: null,
    decidedBy: null,
    decidedAt: null,
    decisionReason: null,
    cancellation: null,
  });
  const deed = {
    kind: 'APPROVAL_REQUESTED',
    action: 'APPROVAL_REQUESTED',
    by,
    amount: money(amountMinor, currencyOf(order)),
    reason: reasonText(wish),
    params: { expiresAt: expiresAt.toISOString() },
    after: { approvalId: approval.id, argumentsHash: approval.argumentsHash },
  } as const;
  await recordStaffDeed(em, order, deed, now);
  return { value: approval.id };
}
