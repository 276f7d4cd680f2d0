import { isCurrency } from '@pgbridge/shared/currencies';
import { formatMoneyText } from '@pgbridge/shared/money-text';
import type {
  AttentionCause,
  FailureKind,
  NotificationKind,
  NotificationStatus,
  OrderStatus,
} from '@pgbridge/shared/words';

export type SituationCode =
  | AttentionCause
  | 'WAITING_BUYER'
  | 'WAITING_CONFIRM'
  | 'WAITING_DEPOSIT'
  | 'NOTIFY_SENDING'
  | 'NOTIFY_RETRYING'
  | 'NOTIFY_BEHIND'
  | 'PG_ANSWER_LOST'
  | 'DONE_PAID'
  | 'DONE_CANCELLED'
  | 'FAILED'
  | 'BUYER_LEFT'
  | 'EXPIRED';

type Params = Record<string, string | number>;

export type SituationOrder = {
  status: OrderStatus;
  currency: string;
  amountText: string;
  paidMinor: bigint;
  refundedMinor: bigint;
  createdAt: Date;
  updatedAt: Date;
  paidAt?: Date | null;
};

export type SituationNotification = {
  sequence: number;
  kind: NotificationKind;
  status: NotificationStatus;
  url: string;
  createdAt: Date;
  deliveredAt?: Date | null;
  deliveryCount: number;
  nextAttemptAt?: Date | null;
};

/** What the situation is read from. `lastFailure` belongs to the current notification, see `currentNotification`. */
export type SituationFacts = {
  order: SituationOrder;
  /** Open ones only. */
  attentions: { cause: AttentionCause; since: Date; params: Params }[];
  notifications: SituationNotification[];
  lastFailure: { number: number; failureKind: FailureKind | null; httpStatus: number | null } | null;
  /** The PG's own words when it refused the payment. */
  pgMessage: string | null;
  /** How many tries the delivery schedule has in all. */
  retryLimit: number;
};

/** `params` hold what the sentence needs: texts and numbers, amounts as decimal text beside their `currency`. */
export type Situation = {
  code: SituationCode;
  since: Date;
  nextAt: Date | null;
  params: Params;
  /** Open causes besides `code`, most urgent first. */
  moreCauses: AttentionCause[];
};

type Outcome = Omit<Situation, 'moreCauses'>;

/** Urgency of the causes. A lost PG answer stands between money that must be looked at and cancellations. */
const beforeUnknown: AttentionCause[] = ['HELD_MISMATCH', 'LATE_MONEY', 'OLD_ATTEMPT_MONEY', 'MALL_REFUSED'];
const afterUnknown: AttentionCause[] = ['CANCELLED_AT_PG', 'NOTIFY_EXHAUSTED', 'NOTIFY_BLOCKED', 'PRICE_DIFFERS'];

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
  const moreCauses = [...beforeUnknown, ...afterUnknown].filter((cause) => causes.has(cause) && cause !== outcome.code);
  return { ...outcome, moreCauses };
}

function decide(facts: SituationFacts): Outcome {
  const { order } = facts;
  return (
    raised(facts, beforeUnknown) ??
    (order.status === 'UNKNOWN' ? at(order, 'PG_ANSWER_LOST', order.updatedAt) : null) ??
    raised(facts, ['CANCELLED_AT_PG']) ??
    (hasMoney(order.status) ? telling(facts) : null) ??
    raised(facts, ['PRICE_DIFFERS']) ??
    byStatus(facts)
  );
}

function raised(facts: SituationFacts, causes: AttentionCause[]): Outcome | null {
  for (const cause of causes) {
    const found = facts.attentions.find((attention) => attention.cause === cause);
    if (found) {
      const { currency } = facts.order;
      const params = { currency, ...found.params };
      const told = facts.notifications.some(isUndelivered) ? 'pending' : 'yes';
      const isLate = cause === 'LATE_MONEY';
      return { code: cause, since: found.since, nextAt: null, params: isLate ? { ...params, told } : params };
    }
  }
  return null;
}

/** The sentences of the NOTIFY codes begin with "paid", so they are only for orders that were. */
function telling(facts: SituationFacts): Outcome | null {
  const current = currentNotification(facts.notifications);
  if (!current) return at(facts.order, 'NOTIFY_SENDING', facts.order.paidAt ?? facts.order.updatedAt);
  if (current.status === 'EXHAUSTED') return givenUp(facts, current);
  if (current.status !== 'PENDING') return null;
  const base = { since: current.createdAt, nextAt: current.nextAttemptAt ?? null };
  if (!facts.lastFailure) return { ...base, code: 'NOTIFY_SENDING', params: { kind: current.kind } };
  const params = {
    ...failureParams(facts, current),
    n: facts.lastFailure.number + 1,
    of: facts.retryLimit,
    kind: current.kind,
  };
  const waiting = facts.notifications.filter(isUndelivered).length > 1;
  return { ...base, code: waiting ? 'NOTIFY_BEHIND' : 'NOTIFY_RETRYING', params };
}

function givenUp(facts: SituationFacts, current: SituationNotification): Outcome {
  const code = facts.lastFailure?.failureKind === 'BLOCKED' ? 'NOTIFY_BLOCKED' : 'NOTIFY_EXHAUSTED';
  const since = facts.attentions.find((attention) => attention.cause === code)?.since ?? current.createdAt;
  const params = {
    ...failureParams(facts, current),
    n: current.deliveryCount,
    of: facts.retryLimit,
    kind: current.kind,
  };
  return { code, since, nextAt: null, params };
}

function byStatus({ order, notifications, pgMessage }: SituationFacts): Outcome {
  const told = currentNotification(notifications)?.deliveredAt ?? order.paidAt ?? order.updatedAt;
  switch (order.status) {
    case 'REQUESTED':
      return at(order, 'WAITING_BUYER', order.createdAt);
    case 'PENDING':
      return at(order, 'WAITING_DEPOSIT', order.updatedAt);
    case 'AUTHORIZED':
      return at(order, 'WAITING_CONFIRM', order.updatedAt);
    case 'UNKNOWN':
      return at(order, 'PG_ANSWER_LOST', order.updatedAt);
    case 'PAID':
      return at(order, 'DONE_PAID', told);
    case 'PARTIALLY_REFUNDED':
    case 'REFUNDED':
      return { ...at(order, 'DONE_CANCELLED', order.updatedAt), params: refundParams(order) };
    case 'FAILED':
      return at(order, 'FAILED', order.updatedAt, pgMessage === null ? {} : { pgMessage });
    case 'CANCELLED':
      return at(order, 'BUYER_LEFT', order.updatedAt);
    case 'EXPIRED':
      return at(order, 'EXPIRED', order.updatedAt);
  }
}

function at(order: SituationOrder, code: SituationCode, since: Date, more: Params = {}): Outcome {
  return { code, since, nextAt: null, params: { amount: order.amountText, currency: order.currency, ...more } };
}

function failureParams(facts: SituationFacts, notification: SituationNotification): Params {
  const { failureKind, httpStatus } = facts.lastFailure ?? {};
  return {
    ...(failureKind && { failure: failureKind }),
    ...(httpStatus && { httpStatus }),
    ...(URL.canParse(notification.url) && { host: new URL(notification.url).hostname }),
  };
}

function refundParams({ currency, paidMinor, refundedMinor }: SituationOrder): Params {
  if (!isCurrency(currency)) throw new Error(`An order in an unknown currency: ${currency}`);
  const left = formatMoneyText(paidMinor - refundedMinor, currency);
  return { amount: formatMoneyText(refundedMinor, currency), left, currency };
}

function isUndelivered(notification: Pick<SituationNotification, 'status'>): boolean {
  return notification.status === 'PENDING' || notification.status === 'EXHAUSTED';
}

function hasMoney(status: OrderStatus): boolean {
  return status === 'PAID' || status === 'PARTIALLY_REFUNDED' || status === 'REFUNDED';
}
