import type { Currency } from '@pgbridge/shared/currencies';
import { type GivenEntry, notToBeEntered, readEntry, toBeEntered } from '../domain/entered-cancellation.ts';
import { money } from '../domain/money.ts';
import type { OrStaffRefusal } from '../domain/staff-refusal.ts';
import type { Doer } from '../store/audit.ts';
import { findOrderWithCancellations } from '../store/cancellations.ts';
import type { Em } from '../store/orm.config.ts';
import type { Bridge } from './bridge.ts';
import { recordStaffDeed } from './parts/record-staff-deed.ts';
import { markEntered } from './parts/untold-cancellations.ts';

/*
 * A cancellation that Cafe24 can't be told of (`untold-cancellations`) is entered in Cafe24's admin by the merchant
 *
 * 1. The merchant tells staff that it is done. Where Cafe24's own request for it came, it closed by itself, and nothing is left to say.
 * 2. Staff mark it: who and when are kept, and the call for a person ends, or goes on for what is left.
 * 3. It stays a cancellation that Cafe24 has not told us of (`toldAt`). A request for it that comes later moves no money.
 */

export type EnteredByHand = { orderId: string; given: GivenEntry; doer: Doer };

/** Keeps that the merchant has entered these. Call it in a transaction; all of them are marked, or none. */
export async function markCancellationsEntered(
  bridge: Bridge,
  em: Em,
  { orderId, given, doer }: EnteredByHand,
): Promise<OrStaffRefusal<{ orderId: string }>> {
  const read = readEntry(given);
  if (read.refusal) return read;
  const { ids, note } = read.value;
  const order = await findOrderWithCancellations(em, orderId);
  if (!order) return { refusal: { code: 'UNKNOWN_ORDER' } };
  const now = bridge.clock.now();
  const named = order.cancellations.getItems().filter(({ id }) => ids.includes(id));
  if (named.length < ids.length) return { refusal: { code: 'UNKNOWN_CANCELLATION' } };
  const open = order.attentions.getItems().filter(({ resolvedAt }) => !resolvedAt);
  const entered = toBeEntered(named, open, now);
  if (entered.length < named.length) return { refusal: notToBeEntered(named) };
  markEntered(em, order, entered, doer, now);
  order.updatedAt = now;
  const total = entered.reduce((sum, { amountMinor }) => sum + amountMinor, 0n);
  const amount = money(total, order.currency as Currency);
  const after = { cancellationIds: ids.join(' ') };
  const deed = { kind: 'CANCEL_ENTERED', action: 'CANCEL_ENTERED', by: doer, amount, reason: note, after } as const;
  await recordStaffDeed(em, order, deed, now);
  return { value: { orderId } };
}
