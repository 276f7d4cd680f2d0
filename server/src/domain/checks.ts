import type { CancellationStatus, OrderStatus } from '@pgbridge/shared/words';

/*
 * When the PG is asked again about a payment or a refund that has not ended, and when a payment that nobody made is over.
 */

const minute = 60;
const hour = 60 * minute;
const day = 24 * hour;

/**
 * - `LOST`: nobody knows whether the PG did what it was asked: its answer was lost, or our process ended before it
 * - `OPEN`: the PG waits for the buyer; asked until the payment expires
 * - `REFUND_PENDING`: the PG works on a refund
 * - `PAID`: nothing is awaited; asked whether money was given back at the PG without our asking
 */
type CheckKind = 'LOST' | 'OPEN' | 'REFUND_PENDING' | 'PAID';

/** Waits before each question, in seconds. The first of `LOST` is longer than any call may last, so nobody is still asking. */
const waits: Record<CheckKind, readonly number[]> = {
  LOST: [minute, 5 * minute, 30 * minute, 2 * hour, 12 * hour, day, day, day, day, day],
  OPEN: [5 * minute, hour],
  PAID: [day, 6 * day, 23 * day],
  REFUND_PENDING: [5 * minute, hour, ...Array.from({ length: 14 }, () => day)],
};

/** After this long no call to the PG can still be on its way. */
export const surelyArrivedAfterMs = minute * 1_000;

/** When to see whether a synchronous cancel request of this time was answered. */
export const answerCheckAt = (createdAt: Date): Date => new Date(createdAt.getTime() + surelyArrivedAfterMs);

/** How long a buyer may take on the PG's page, by Cafe24's code of the way of paying (contract.md §4.3), in seconds. */
const timeToPay: Record<string, number> = { card: 30 * minute, cell: 30 * minute, easypay: 30 * minute };
const usualTimeToPay = 3 * day;

/** What a row says about its questions. All null or zero: nothing to ask. */
export type CheckPlan = { nextCheckAt: Date | null; checkCount: number };
export type PaymentPlan = CheckPlan & { expiresAt: Date | null };

type OpenPayment = {
  status: OrderStatus;
  /** The PG's id of the payment; null while its answer to the checkout is missing. */
  orderCode: string | null;
  paymentMethod: string;
  /** Until when the PG waits for a deposit, if it said so. */
  dueAt?: Date | null;
};

/** The questions about an attempt from the moment it reached this status. */
export function paymentPlan(attempt: OpenPayment, now: Date): PaymentPlan {
  const kind = paymentCheckKind(attempt);
  if (!kind) return { nextCheckAt: null, checkCount: 0, expiresAt: null };
  const expiresAt = kind === 'OPEN' ? expiryOf(attempt, now) : null;
  return { nextCheckAt: nextCheck(kind, 0, expiresAt, now), checkCount: 0, expiresAt };
}

/** Which questions an attempt gets; null: none. */
export function paymentCheckKind({ status, orderCode }: Pick<OpenPayment, 'status' | 'orderCode'>): CheckKind | null {
  switch (status) {
    case 'UNKNOWN':
      return 'LOST';
    case 'REQUESTED':
      return orderCode === null ? 'LOST' : 'OPEN';
    case 'PENDING':
    case 'AUTHORIZED':
      return 'OPEN';
    case 'PAID':
    case 'PARTIALLY_REFUNDED':
      return 'PAID';
    default:
      return null;
  }
}

/** A deposit follows later whatever the mall's usual way of paying is. */
function expiryOf({ status, paymentMethod, dueAt }: OpenPayment, now: Date): Date {
  if (dueAt) return dueAt;
  const allowed = status === 'PENDING' ? usualTimeToPay : (timeToPay[paymentMethod] ?? usualTimeToPay);
  return after(now, allowed);
}

/** The questions about a cancellation from the moment it reached this status. */
export function refundPlan(status: CancellationStatus, now: Date): CheckPlan {
  const kind = refundCheckKind(status);
  return { nextCheckAt: kind && nextCheck(kind, 0, null, now), checkCount: 0 };
}

function refundCheckKind(status: CancellationStatus): CheckKind | null {
  if (status === 'REQUESTED' || status === 'UNKNOWN') return 'LOST';
  return status === 'PENDING' ? 'REFUND_PENDING' : null;
}

function nextCheck(kind: CheckKind, asked: number, expiresAt: Date | null, now: Date): Date | null {
  const wait = waits[kind][asked] ?? (kind === 'OPEN' ? day : null);
  if (wait === null) return null;
  const next = after(now, wait);
  return expiresAt && expiresAt < next ? expiresAt : next;
}

const after = (from: Date, seconds: number) => new Date(from.getTime() + seconds * 1_000);

/**
 * What asking the PG brought.
 * - `settled`: the order stands where the PG says
 * - `held`: the PG's word contradicts the order, a person must look
 * - `untouched`: the buyer has chosen nothing yet
 * - `unknown`: the PG has no such payment
 * - `silent`: refused or lost, so nobody knows more than before
 */
export type PgWord = 'settled' | 'held' | 'untouched' | 'unknown' | 'silent';

export type PaymentCheck = Pick<OpenPayment, 'status' | 'orderCode'> & {
  /** Questions asked in this status, this one included. */
  checkCount: number;
  expiresAt: Date | null;
  /** When this question was due. */
  dueAt: Date;
};

/**
 * - `wait`: nothing new; asked again at `nextCheckAt`, or a person is called when that is null
 * - `rest`: a paid payment as we know it; asked again at `nextCheckAt`, or never
 * - `found`: the PG has the payment after all, and waits for the buyer
 * - `never-arrived`: the PG never got our call, so no money can be there
 * - `expire`: the time is over and the PG has just said that no money came
 */
export type CheckOutcome = ({ kind: 'wait' | 'rest' } & CheckPlan) | { kind: 'found' | 'never-arrived' | 'expire' };

/** Decides what a question means for an attempt that the PG's answer did not move. */
export function decidePaymentCheck(check: PaymentCheck, word: PgWord, now: Date): CheckOutcome {
  const { orderCode, expiresAt, dueAt } = check;
  const kind = paymentCheckKind(check) ?? 'LOST';
  const { checkCount } = check;
  if (kind === 'PAID') return { kind: 'rest', nextCheckAt: nextCheck(kind, checkCount, null, now), checkCount };
  if (kind === 'LOST' && word === 'untouched') return { kind: 'found' };
  // Only a payment that the PG never confirmed can be missing there: of one it has told us of, its absence is a riddle.
  if (kind === 'LOST' && word === 'unknown' && orderCode === null) return { kind: 'never-arrived' };
  const isOver = expiresAt !== null && now >= expiresAt;
  if (kind === 'LOST' || !isOver) return wait(kind, checkCount, expiresAt, now);
  if (word !== 'silent' && word !== 'held') return { kind: 'expire' };
  // The last question had no answer: from here on it is asked like every lost answer, beginning anew.
  return wait('LOST', dueAt > expiresAt ? checkCount : 0, null, now);
}

/** How many questions there are before a person is called; null while there are as many as fit in the time to pay. */
export function paymentCheckLimit(check: Pick<OpenPayment, 'status' | 'orderCode'>): number | null {
  return paymentCheckKind(check) === 'OPEN' ? null : waits.LOST.length;
}

/** The same for a cancellation. */
export function refundCheckLimit(status: CancellationStatus): number {
  return waits[refundCheckKind(status) ?? 'LOST'].length;
}

/** The next question about a cancellation whose refund the PG said nothing new of. */
export function refundCheckAgain(status: CancellationStatus, checkCount: number, now: Date): CheckPlan {
  return { nextCheckAt: nextCheck(refundCheckKind(status) ?? 'LOST', checkCount, null, now), checkCount };
}

function wait(kind: CheckKind, checkCount: number, expiresAt: Date | null, now: Date): CheckOutcome {
  return { kind: 'wait', nextCheckAt: nextCheck(kind, checkCount, expiresAt, now), checkCount };
}
