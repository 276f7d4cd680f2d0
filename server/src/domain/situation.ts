import type { AttentionCause } from '@pgbridge/shared/words';
import { hasMoney } from './order.ts';
import { at, byStatus, waiting } from './situation-by-status.ts';
import type { SituationFacts, SituationNotification, SituationParams } from './situation-facts.ts';
import { awaitingApproval, cancelling } from './situation-of-cancels.ts';

export type SituationCode =
  | AttentionCause
  | 'WAITING_BUYER'
  | 'WAITING_CONFIRM'
  | 'WAITING_DEPOSIT'
  | 'WAITING_MALL_READ'
  | 'NOTIFY_SENDING'
  | 'NOTIFY_RETRYING'
  | 'NOTIFY_BEHIND'
  | 'NOTIFY_HOST_PAUSED'
  | 'NOTIFY_MALL_PAUSED'
  | 'NOTIFY_SKIPPED'
  | 'PG_ANSWER_LOST'
  | 'CANCEL_IN_FLIGHT'
  | 'CANCEL_PENDING'
  | 'CANCEL_UNKNOWN'
  | 'APPROVAL_WAITING'
  | 'DONE_PAID'
  | 'DONE_CANCELLED'
  | 'FAILED'
  | 'BUYER_LEFT'
  | 'EXPIRED';

type Params = SituationParams;
type Skip = NonNullable<SituationFacts['skip']>;

/** `params` hold what the sentence needs: texts and numbers, amounts as decimal text beside their `currency`. */
export type Situation = {
  code: SituationCode;
  since: Date;
  nextAt: Date | null;
  params: Params;
  /** Open causes besides `code`, most urgent first. */
  moreCauses: AttentionCause[];
};

export type Outcome = Omit<Situation, 'moreCauses'>;

/** Urgency of the causes. A lost PG answer stands between money that must be looked at and cancellations. */
const beforeUnknown: AttentionCause[] = [
  'HELD_MISMATCH',
  'LATE_MONEY',
  'OLD_ATTEMPT_MONEY',
  'READ_AS_UNPAID',
  'MALL_REFUSED',
  'STILL_UNKNOWN',
];
const afterUnknown: AttentionCause[] = [
  'CANCELLED_AT_PG',
  'CANCEL_REJECTED',
  'CANCEL_BY_HAND',
  'NOTIFY_EXHAUSTED',
  'NOTIFY_BLOCKED',
  'PRICE_DIFFERS',
];

/** All causes, the most urgent first. */
export const causesByUrgency: readonly AttentionCause[] = [...beforeUnknown, ...afterUnknown];

/** The notification that matters now: the oldest that is neither delivered nor skipped, else the latest. */
export function currentNotification<N extends Pick<SituationNotification, 'sequence' | 'status'>>(
  notifications: readonly N[],
): N | null {
  const ordered = notifications.toSorted((a, b) => a.sequence - b.sequence);
  return ordered.find(isUndelivered) ?? ordered.at(-1) ?? null;
}

/** Says in one code what the order waits for. Several reasons at once: the most urgent wins, the others are listed. */
export function readSituation(facts: SituationFacts): Situation {
  const outcome = decide(facts);
  const causes = new Set(facts.attentions.map((attention) => attention.cause));
  const moreCauses = causesByUrgency.filter((cause) => causes.has(cause) && cause !== outcome.code);
  return { ...outcome, moreCauses };
}

function decide(facts: SituationFacts): Outcome {
  const { order } = facts;
  return (
    raised(facts, beforeUnknown) ??
    (order.status === 'UNKNOWN' ? waiting(facts, 'PG_ANSWER_LOST', order.updatedAt) : null) ??
    cancelling(facts, 'CANCEL_IN_FLIGHT', 'REQUESTED') ??
    cancelling(facts, 'CANCEL_UNKNOWN', 'UNKNOWN') ??
    raised(facts, ['CANCELLED_AT_PG', 'CANCEL_REJECTED', 'CANCEL_BY_HAND']) ??
    cancelling(facts, 'CANCEL_PENDING', 'PENDING') ??
    awaitingApproval(facts) ??
    (hasMoney(order.status) ? telling(facts) : null) ??
    raised(facts, ['PRICE_DIFFERS']) ??
    byStatus(facts, currentNotification(facts.notifications)?.deliveredAt ?? null)
  );
}

function raised(facts: SituationFacts, causes: AttentionCause[]): Outcome | null {
  for (const cause of causes) {
    const found = facts.attentions.find((attention) => attention.cause === cause);
    if (found) {
      const { currency } = facts.order;
      const params = { currency, ...found.params };
      const isLate = cause === 'LATE_MONEY' || cause === 'READ_AS_UNPAID';
      const told: Params = isLate ? { told: toldOf(facts) } : {};
      return { code: cause, since: found.since, nextAt: null, params: { ...params, ...told } };
    }
  }
  return null;
}

/** Whether Cafe24 knows of the money: by a notification, or because it read "paid". */
function toldOf({ order, notifications }: SituationFacts): 'yes' | 'pending' {
  const reads = order.flow === 'SYNC_CHECKOUT' && notifications.length === 0;
  return notifications.some(isUndelivered) || (reads && !order.mallReadPaid) ? 'pending' : 'yes';
}

/** The sentences of the NOTIFY codes begin with "paid", so they are only for orders that were. */
function telling(facts: SituationFacts): Outcome | null {
  const current = currentNotification(facts.notifications);
  if (facts.order.flow === 'SYNC_CHECKOUT' && !current) return null;
  if (!current) return at(facts.order, 'NOTIFY_SENDING', facts.order.paidAt ?? facts.order.updatedAt);
  if (current.status === 'EXHAUSTED') return givenUp(facts, current);
  // Nobody's decision: Cafe24 learnt it in another way.
  if (current.status === 'SKIPPED') return facts.skip && skipped(facts.skip, current);
  if (current.status !== 'PENDING') return null;
  const base = { since: current.createdAt, nextAt: current.nextAttemptAt ?? null };
  if (facts.mallPause) return heldByStaff(facts.mallPause, current);
  if (facts.pause) return { ...base, ...heldBack(facts.pause, current) };
  if (!facts.lastFailure) return { ...base, code: 'NOTIFY_SENDING', params: { kind: current.kind } };
  const params = {
    ...failureParams(facts, current),
    n: facts.lastFailure.number + 1,
    of: facts.retryLimit + facts.lastFailure.manualTries,
    kind: current.kind,
  };
  const waiting = facts.notifications.filter(isUndelivered).length > 1;
  return { ...base, code: waiting ? 'NOTIFY_BEHIND' : 'NOTIFY_RETRYING', params };
}

/** The next try is the probe, or later when its own time has not come. */
function heldBack(pause: { probeAt: Date }, current: SituationNotification) {
  const nextAt = new Date(Math.max(pause.probeAt.getTime(), current.nextAttemptAt?.getTime() ?? 0));
  return { code: 'NOTIFY_HOST_PAUSED' as const, nextAt, params: { ...hostParam(current), kind: current.kind } };
}

function heldByStaff({ by, reason, at: since }: Skip, { kind }: SituationNotification): Outcome {
  return { code: 'NOTIFY_MALL_PAUSED', since, nextAt: null, params: { kind, by, reason } };
}

function skipped({ by, reason, at: since }: Skip, { kind }: SituationNotification): Outcome {
  return { code: 'NOTIFY_SKIPPED', since, nextAt: null, params: { kind, by, reason } };
}

function givenUp(facts: SituationFacts, current: SituationNotification): Outcome {
  const code = facts.lastFailure?.failureKind === 'BLOCKED' ? 'NOTIFY_BLOCKED' : 'NOTIFY_EXHAUSTED';
  const since = facts.attentions.find((attention) => attention.cause === code)?.since ?? current.createdAt;
  const params = {
    ...failureParams(facts, current),
    n: current.deliveryCount,
    of: facts.retryLimit + (facts.lastFailure?.manualTries ?? 0),
    kind: current.kind,
  };
  return { code, since, nextAt: null, params };
}

function failureParams(facts: SituationFacts, notification: SituationNotification): Params {
  const { failureKind, httpStatus } = facts.lastFailure ?? {};
  return {
    ...(failureKind && { failure: failureKind }),
    ...(httpStatus && { httpStatus }),
    ...hostParam(notification),
  };
}

function hostParam({ url }: SituationNotification): Params {
  return URL.canParse(url) ? { host: new URL(url).hostname } : {};
}

function isUndelivered(notification: Pick<SituationNotification, 'status'>): boolean {
  return notification.status === 'PENDING' || notification.status === 'EXHAUSTED';
}
