import { money } from '../domain/money.ts';
import { type GivenCancel, readCancelWish } from '../domain/staff-cancel.ts';
import type { Doer } from '../store/audit.ts';
import { lockOrderWithCancellations } from '../store/cancellations.ts';
import { referenceOf } from '../store/new-id.ts';
import { once, type Work } from '../store/once.ts';
import type { Em } from '../store/orm.config.ts';
import { inTransaction } from '../store/transaction.ts';
import type { Bridge } from './bridge.ts';
import { approvalInTheWay, askForApproval } from './parts/ask-for-approval.ts';
import { awaitCancellation } from './parts/await-cancellation.ts';
import { aloneLimit, currencyOf, obstacleTo } from './parts/cancel-facts.ts';
import { type CancelPreview, foreseeCancel } from './parts/foresee-cancel.ts';
import { knowBeforeCancel } from './parts/know-before-cancel.ts';
import { recordStaffDeed } from './parts/record-staff-deed.ts';
import { refundForStaff, reserveForStaff, type StaffAsk, type StaffCancelRefusal } from './parts/staff-refund.ts';

/*
 * Cancellation by a member of the staff, a person or a key
 *
 * 1. What the order is not sure about is asked of the PG first, so that nobody decides by an old state.
 * 2. It is decided whether so much can be given back, and whether the balance is still the one that was seen.
 * 3. Up to the limit, the amount is reserved and the intention stored; above it, a request for a second person is stored
 *    (`approvals`). Order, history and audit log agree, and one idempotency key has one effect.
 * 4. The PG is asked, and its answer stored. When the answer is lost the amount stays reserved and the recheck asks.
 * 5. Cafe24 didn't ask for it, so it is told (`parts/untold-cancellations`).
 *
 * A preview makes the same decisions and changes nothing.
 */

export type StaffCancel = { orderId: string; given: GivenCancel; idempotencyKey: string; by: Doer };

export type StaffCancelOutcome =
  | { kind: 'refused'; refusal: StaffCancelRefusal }
  /** The key came before with other arguments: these. */
  | { kind: 'reused'; fields: string[] }
  | { kind: 'asked'; cancellationId: string }
  | { kind: 'waits'; approvalId: string };

export async function cancelByStaff(bridge: Bridge, request: StaffCancel): Promise<StaffCancelOutcome> {
  await knowBeforeCancel(bridge, request.orderId);
  const stored = await storeOnce(bridge, request);
  if (stored.kind === 'reused') return stored;
  if (stored.kind === 'repeat') return firstOutcome(bridge, stored.result);
  const { outcome } = stored;
  if (outcome.kind === 'ask') await refundForStaff(bridge, request.orderId, outcome.ask);
  return outcome.kind === 'ask' ? { kind: 'asked', cancellationId: outcome.ask.cancellationId } : outcome;
}

/** The same decisions, and what would be sent. The same key gives the same references as the cancellation itself will have. */
export async function previewStaffCancel(
  bridge: Bridge,
  request: StaffCancel,
): Promise<{ kind: 'refused'; refusal: StaffCancelRefusal } | { kind: 'preview'; preview: CancelPreview }> {
  return inTransaction(bridge.orm, async (em) => {
    const order = await lockOrderWithCancellations(em, request.orderId);
    const read = readCancelWish(request.given, currencyOf(order));
    if (read.refusal) return { kind: 'refused', refusal: read.refusal } as const;
    const refusal =
      (await obstacleTo(bridge, em, order, read.value)) ?? (await approvalInTheWay(bridge, em, order, read.value));
    if (refusal) return { kind: 'refused', refusal } as const;
    const preview = foreseeCancel(bridge, order, { ...read.value, refundReference: referenceFor(request) });
    return { kind: 'preview', preview } as const;
  });
}

type Stored =
  | { kind: 'refused'; refusal: StaffCancelRefusal }
  | { kind: 'ask'; ask: StaffAsk }
  | { kind: 'waits'; approvalId: string };

function storeOnce(bridge: Bridge, request: StaffCancel) {
  const { orderId, given, idempotencyKey, by } = request;
  const keyed = {
    actor: `${by.kind}:${by.id}`,
    key: idempotencyKey,
    mutation: 'cancelOrder',
    arguments: { orderId, ...given },
    now: bridge.clock.now(),
  };
  return once<Stored, Stored>(bridge.orm, keyed, async (em): Promise<Work<Stored, Stored>> => {
    const outcome = await storeWish(bridge, em, request);
    if (outcome.kind === 'refused') return { refused: outcome };
    return outcome.kind === 'waits'
      ? { done: outcome, result: { approval: outcome.approvalId } }
      : { done: outcome, result: { cancellation: outcome.ask.cancellationId } };
  });
}

async function storeWish(bridge: Bridge, em: Em, request: StaffCancel): Promise<Stored> {
  const order = await lockOrderWithCancellations(em, request.orderId);
  const currency = currencyOf(order);
  const read = readCancelWish(request.given, currency);
  if (read.refusal) return { kind: 'refused', refusal: read.refusal };
  const { by } = request;
  const wish = { ...read.value, refundReference: referenceFor(request) };
  if (wish.amountMinor > aloneLimit(bridge, order)) {
    const asked = await askForApproval(bridge, em, order, wish, by);
    return asked.refusal ? { kind: 'refused', ...asked } : { kind: 'waits', approvalId: asked.value };
  }
  const reserved = await reserveForStaff(bridge, em, order, wish, by);
  if (reserved.refusal) return { kind: 'refused', refusal: reserved.refusal };
  const { cancellationId, reason } = reserved.value;
  const amount = money(wish.amountMinor, currency);
  const deed = { kind: 'STAFF_CANCEL_REQUESTED', action: 'CANCEL_REQUESTED', by, amount, reason } as const;
  await recordStaffDeed(em, order, { ...deed, after: { cancellationId } }, bridge.clock.now());
  return { kind: 'ask', ask: reserved.value };
}

/** A repeat hears of the end too: while the first one waits for the PG, it waits. */
async function firstOutcome(bridge: Bridge, result: Record<string, string>): Promise<StaffCancelOutcome> {
  if (result.approval) return { kind: 'waits', approvalId: result.approval };
  const { id } = await awaitCancellation(bridge, result.cancellation ?? '', ({ status }) => status !== 'REQUESTED');
  return { kind: 'asked', cancellationId: id };
}

/** Known before anything is stored, so that a preview can show it. */
function referenceFor({ orderId, idempotencyKey, by }: Pick<StaffCancel, 'orderId' | 'idempotencyKey' | 'by'>): string {
  return referenceOf('staff refund', `${by.kind}:${by.id}`, idempotencyKey, orderId);
}
