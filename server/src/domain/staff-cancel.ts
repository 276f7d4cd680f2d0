import type { Currency } from '@pgbridge/shared/currencies';
import { currencyDigits } from '@pgbridge/shared/currencies';
import {
  type CancellationOrigin,
  type CancellationStatus,
  type CancelReason,
  maskedText,
  type OrderStatus,
} from '@pgbridge/shared/words';
import { money, moneyText, readMoney } from './money.ts';
import { hasMoney } from './order.ts';
import { maskPersonalNumbers } from './personal-numbers.ts';

/** Why money is not given back on staff's wish, with the values of the sentence. The console words it. */
export type CancelRefusal = { code: CancelRefusalCode; params: Record<string, string | number> };
type CancelRefusalCode =
  | 'AMOUNT_INVALID'
  | 'NOTE_NEEDED'
  | 'REASON_TOO_LONG'
  | 'NOT_CANCELLABLE'
  | 'BALANCE_CHANGED'
  | 'CANCEL_IN_FLIGHT'
  | 'RESULT_UNKNOWN'
  | 'NOTHING_LEFT'
  | 'PG_KEYS_MISSING'
  | 'DEADLINE_PASSED'
  | 'REFUND_ACCOUNT_REQUIRED'
  | 'AMOUNT_TOO_HIGH'
  | 'PARTIAL_NOT_SUPPORTED';

/** What somebody asks for, as they sent it. `expected` is what they saw that can be cancelled; both are decimal text. */
export type GivenCancel = { amount: string; expected: string; reasonCode: CancelReason; note: string | null };
/** The same, its formats checked. */
export type CancelWish = { amountMinor: bigint; expectedMinor: bigint; reasonCode: CancelReason; note: string | null };

export type StaffCancelOrder = {
  status: OrderStatus;
  currency: Currency;
  mallId: string;
  /** The merchant's keys at the PG are there. */
  hasKeys: boolean;
  /** Until when the PG gives it back; null: no end is known. */
  deadline: Date | null;
  /** The PG wants the buyer's account for it. */
  needsAccount: boolean;
  paidMinor: bigint;
  refundedMinor: bigint;
  reservedMinor: bigint;
};

/** Whose cancellation it is; of one that staff asked for, the name of the person or the key. */
export type Canceller = {
  origin: CancellationOrigin;
  requestedBy?: string | null;
  requestedByKind?: string | null;
};

/** The order's cancellations, first one first. */
export type EarlierCancel = Canceller & { status: CancellationStatus };

const longestNote = 200;

/** Checks the formats: an amount has no more decimals than its currency. Card and telephone numbers in the note are masked. */
export function readCancelWish(
  { amount, expected, reasonCode, note }: GivenCancel,
  currency: Currency,
): { value: CancelWish; refusal?: undefined } | { value?: undefined; refusal: CancelRefusal } {
  const amountMinor = readMoney(amount, currency)?.minor ?? 0n;
  const expectedMinor = readMoney(expected, currency)?.minor;
  const digits = currencyDigits(currency);
  if (amountMinor <= 0n) return refused('AMOUNT_INVALID', { field: 'amount', currency, digits });
  if (expectedMinor === undefined) {
    return refused('AMOUNT_INVALID', { field: 'expectedCancellableAmount', currency, digits });
  }
  const said = note?.trim() || null;
  if (reasonCode === 'OTHER' && said === null) return refused('NOTE_NEEDED', { field: 'note' });
  if (said && said.length > longestNote) return refused('REASON_TOO_LONG', { field: 'note' });
  return { value: { amountMinor, expectedMinor, reasonCode, note: said && maskPersonalNumbers(said, maskedText) } };
}

/** What stands in the way of any cancellation of the order, whatever its amount; null when nothing does. */
export function cancelObstacle(
  order: StaffCancelOrder,
  earlier: readonly EarlierCancel[],
  now: Date,
): CancelRefusal | null {
  if (!hasMoney(order.status)) return because('NOT_CANCELLABLE', { status: order.status });
  if (earlier.some(({ status }) => status === 'UNKNOWN')) return because('RESULT_UNKNOWN', {});
  const asked = earlier.find(({ status }) => status === 'REQUESTED');
  if (asked) return because('CANCEL_IN_FLIGHT', whoCancels(asked));
  if (leftOf(order) <= 0n) {
    const pending = earlier.find(({ status }) => status === 'PENDING');
    return pending ? because('CANCEL_IN_FLIGHT', whoCancels(pending)) : because('NOTHING_LEFT', {});
  }
  if (!order.hasKeys) return because('PG_KEYS_MISSING', { mallId: order.mallId });
  const { deadline } = order;
  if (deadline && now > deadline) return because('DEADLINE_PASSED', { date: deadline.toISOString() });
  return order.needsAccount ? because('REFUND_ACCOUNT_REQUIRED', {}) : null;
}

/** Decides whether this much can be given back now. What its sender saw must still be so; else who changed it is named. */
export function decideStaffCancel(
  order: StaffCancelOrder,
  earlier: readonly EarlierCancel[],
  { amountMinor, expectedMinor }: Pick<CancelWish, 'amountMinor' | 'expectedMinor'>,
  { partialCancel, now }: { partialCancel: boolean; now: Date },
): CancelRefusal | null {
  const { currency } = order;
  const left = leftOf(order);
  const text = (minor: bigint) => moneyText(money(minor, currency));
  const obstacle = cancelObstacle(order, earlier, now);
  if (obstacle?.code === 'NOT_CANCELLABLE') return obstacle;
  if (expectedMinor !== left) {
    const latest = earlier.findLast(({ status }) => status !== 'REJECTED') ?? earlier.at(-1);
    const by = latest ? whoCancels(latest) : { by: 'SYSTEM', byKind: 'SYSTEM' };
    return because('BALANCE_CHANGED', { seen: text(expectedMinor), now: text(left), currency, ...by });
  }
  if (obstacle) return obstacle;
  if (amountMinor > left) return because('AMOUNT_TOO_HIGH', { amount: text(amountMinor), max: text(left), currency });
  if (amountMinor < order.paidMinor && !partialCancel) return because('PARTIAL_NOT_SUPPORTED', {});
  return null;
}

/** Code and text, as the PG gets it and as it is kept. */
export function reasonText({ reasonCode, note }: Pick<CancelWish, 'reasonCode' | 'note'>): string {
  return note ? `${reasonCode}: ${note}` : reasonCode;
}

/** What can be given back, in minor units. */
export function leftOf({
  paidMinor,
  refundedMinor,
  reservedMinor,
}: Pick<StaffCancelOrder, 'paidMinor' | 'refundedMinor' | 'reservedMinor'>): bigint {
  return paidMinor - refundedMinor - reservedMinor;
}

/** Who cancels, as values of a sentence: the name with OPERATOR or API_KEY as its kind, else CAFE24 or PG as both. */
export function whoCancels({ origin, requestedBy, requestedByKind }: Canceller): { by: string; byKind: string } {
  if (origin !== 'OPERATOR' || !requestedBy) return { by: origin, byKind: origin };
  return { by: requestedBy, byKind: requestedByKind ?? 'OPERATOR' };
}

function because(code: CancelRefusalCode, params: CancelRefusal['params']): CancelRefusal {
  return { code, params };
}

function refused(code: CancelRefusalCode, params: CancelRefusal['params']) {
  return { refusal: because(code, params) };
}
