import type { CancelReason } from '@pgbridge/shared/words';
import type { Params } from '../../wording/params.ts';
import type { CancelOrder } from './cancel-query.ts';

/** What somebody fills in. */
export type CancelWish = {
  how: 'whole' | 'part' | null;
  /** Of a part, as decimal text. */
  amount: string;
  reason: CancelReason | null;
  note: string;
};

export const emptyWish: CancelWish = { how: null, amount: '', reason: null, note: '' };

/** What is sent, bound to the balance that was on the screen. */
export type CancelAsked = {
  orderId: string;
  amount: string;
  expectedCancellableAmount: string;
  reasonCode: CancelReason;
  note: string | null;
};

/** What is missing before anything can be asked; the server judges the rest. */
export type Missing = 'how' | 'amount' | 'reason' | 'note';

export function readWish(
  { how, amount, reason, note }: CancelWish,
  { id: orderId, cancellableAmount }: Pick<CancelOrder, 'id' | 'cancellableAmount'>,
): { asked: CancelAsked; missing?: undefined } | { asked?: undefined; missing: Missing } {
  if (how === null) return { missing: 'how' };
  if (how === 'part' && amount === '') return { missing: 'amount' };
  if (reason === null) return { missing: 'reason' };
  const said = note.trim() || null;
  if (reason === 'OTHER' && said === null) return { missing: 'note' };
  const wanted = how === 'whole' ? cancellableAmount : amount;
  return {
    asked: { orderId, amount: wanted, expectedCancellableAmount: cancellableAmount, reasonCode: reason, note: said },
  };
}

/** The field that a refusal is about; null: none that was filled in. */
export function fieldOf({ code, params }: { code: string; params: Params }, { how }: CancelWish): Missing | null {
  const isAmount = ['AMOUNT_TOO_HIGH', 'PARTIAL_NOT_SUPPORTED'].includes(code) || params.field === 'amount';
  if (isAmount) return how === 'part' ? 'amount' : null;
  return params.field === 'note' ? 'note' : null;
}
