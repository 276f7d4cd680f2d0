import { maskedText } from '@pgbridge/shared/words';
import { money } from '../domain/money.ts';
import { maskPersonalNumbers } from '../domain/personal-numbers.ts';
import type { Doer } from '../store/audit.ts';
import { lockOrderWithCancellations } from '../store/cancellations.ts';
import { Approval } from '../store/entities/approval.ts';
import { Cancellation } from '../store/entities/cancellation.ts';
import type { Order } from '../store/entities/order.ts';
import type { Em } from '../store/orm.config.ts';
import { inTransaction } from '../store/transaction.ts';
import type { Bridge } from './bridge.ts';
import { asStale, obstacleToApprove, obstacleToDecide, wishOf } from './parts/approval-obstacles.ts';
import { awaitCancellation } from './parts/await-cancellation.ts';
import { cancelRowsOf, currencyOf } from './parts/cancel-facts.ts';
import { type CancelPreview, foreseeCancel } from './parts/foresee-cancel.ts';
import { recordStaffDeed } from './parts/record-staff-deed.ts';
import { type OrRefused, refundForStaff, reserveForStaff, type StaffCancelRefusal } from './parts/staff-refund.ts';

/*
 * Approvals: a cancellation above the limit of one person (`operator-cancellation`) waits for a second
 *
 * 1. Another person agrees within 24 hours. Whoever asked can't, nor can they where a key of theirs asked.
 * 2. Exactly what was asked for is done, on exactly the balance that was seen; else it is off and must be asked for anew.
 * 3. From there on it is a cancellation like any other by staff.
 *
 * Or the other person declines, with a reason. What nobody decides is over by itself.
 */

export type Decision = { approvalId: string; by: Doer };
export type ApprovalOutcome = { kind: 'refused'; refusal: StaffCancelRefusal } | { kind: 'decided' };

/** Agrees, and has the money given back. */
export async function approveCancellation(bridge: Bridge, decision: Decision): Promise<ApprovalOutcome> {
  const { by } = decision;
  const decided = await decide(bridge, decision, async (em, order, approval) => {
    const obstacle = obstacleToApprove(bridge, await cancelRowsOf(em, order), approval);
    if (obstacle) return { refusal: obstacle };
    const requester = { name: approval.requestedBy, kind: approval.requestedByKind };
    const reserved = await reserveForStaff(bridge, em, order, wishOf(approval), requester);
    if (reserved.refusal) return { refusal: asStale(reserved.refusal) };
    const { cancellationId, refund, reason } = reserved.value;
    const cancellation = await em.findOneOrFail(Cancellation, cancellationId);
    const now = bridge.clock.now();
    Object.assign(approval, { ...decidedBy(by, now), status: 'APPROVED', cancellation });
    const deed = { kind: 'APPROVAL_GRANTED', action: 'APPROVAL_GRANTED', by, amount: refund.amount, reason } as const;
    await recordStaffDeed(em, order, { ...deed, after: { approvalId: approval.id, cancellationId } }, now);
    return { value: { orderId: order.id, ask: reserved.value } };
  });
  if (decided.refusal) return refusedOrRepeat(bridge, decision, decided.refusal);
  await refundForStaff(bridge, decided.value.orderId, decided.value.ask);
  return { kind: 'decided' };
}

/** Whoever agreed and asks again hears how it stands; while the PG is being asked, they wait. */
async function refusedOrRepeat(
  bridge: Bridge,
  { approvalId, by }: Decision,
  refusal: StaffCancelRefusal,
): Promise<ApprovalOutcome> {
  const { status, decidedById, cancellation } = await bridge.orm.em.fork().findOneOrFail(Approval, approvalId);
  const isRepeat = refusal.code === 'APPROVAL_DECIDED' && status === 'APPROVED' && decidedById === by.id;
  if (!isRepeat || !cancellation) return { kind: 'refused', refusal };
  await awaitCancellation(bridge, cancellation.id, (row) => row.status !== 'REQUESTED');
  return { kind: 'decided' };
}

/** The same decision, and what would be sent now. Nothing is changed. */
export async function previewApproval(
  bridge: Bridge,
  decision: Decision,
): Promise<{ kind: 'refused'; refusal: StaffCancelRefusal } | { kind: 'preview'; preview: CancelPreview }> {
  const decided = await decide<CancelPreview>(bridge, decision, async (em, order, approval) => {
    const refusal = obstacleToApprove(bridge, await cancelRowsOf(em, order), approval);
    return refusal ? { refusal } : { value: foreseeCancel(bridge, order, wishOf(approval)) };
  });
  return decided.refusal ? { kind: 'refused', refusal: decided.refusal } : { kind: 'preview', preview: decided.value };
}

/** Declines; no money moves. */
export async function declineCancellation(
  bridge: Bridge,
  { reason, ...decision }: Decision & { reason: string },
): Promise<ApprovalOutcome> {
  const { by } = decision;
  const said = reason.trim();
  if (said.length < 3 || said.length > 200) {
    return { kind: 'refused', refusal: { code: 'REASON_EMPTY', params: { field: 'reason' } } };
  }
  const decided = await decide<null>(bridge, decision, async (em, order, approval) => {
    const now = bridge.clock.now();
    const kept = maskPersonalNumbers(said, maskedText);
    Object.assign(approval, { ...decidedBy(by, now), status: 'DECLINED', decisionReason: kept });
    const amount = money(approval.amountMinor, currencyOf(order));
    const deed = { kind: 'APPROVAL_DECLINED', action: 'APPROVAL_DECLINED', by, amount, reason: kept } as const;
    await recordStaffDeed(em, order, { ...deed, after: { approvalId: approval.id } }, now);
    return { value: null };
  });
  return decided.refusal ? { kind: 'refused', refusal: decided.refusal } : { kind: 'decided' };
}

/** Holds the order while somebody decides: of two people at once the second finds what the first did. */
function decide<T>(
  bridge: Bridge,
  { approvalId, by }: Decision,
  act: (em: Em, order: Order, approval: Approval) => Promise<OrRefused<T>>,
): Promise<OrRefused<T>> {
  return inTransaction(bridge.orm, async (em) => {
    const { order: ref } = await em.findOneOrFail(Approval, approvalId);
    const order = await lockOrderWithCancellations(em, ref.id);
    const approval = await em.findOneOrFail(Approval, approvalId, { refresh: true });
    const refusal = await obstacleToDecide(em, approval, by, bridge.clock.now());
    return refusal ? { refusal } : act(em, order, approval);
  });
}

const decidedBy = (by: Doer, now: Date) => ({ decidedById: by.id, decidedBy: by.name, decidedAt: now });
