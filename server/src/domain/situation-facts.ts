import type {
  AttentionCause,
  FailureKind,
  Flow,
  NotificationKind,
  NotificationStatus,
  OrderStatus,
} from '@pgbridge/shared/words';
import type { EarlierCancel } from './staff-cancel.ts';

/** Values for a sentence: texts and numbers, amounts as decimal text beside their `currency`. */
export type SituationParams = Record<string, string | number>;

export type SituationOrder = {
  flow: Flow;
  status: OrderStatus;
  currency: string;
  amountText: string;
  paidMinor: bigint;
  refundedMinor: bigint;
  createdAt: Date;
  updatedAt: Date;
  paidAt?: Date | null;
  /** Of synchronous checkout: when Cafe24 last read the result, and whether it read "paid". */
  mallReadAt?: Date | null;
  mallReadPaid?: boolean | null;
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

type SituationCancellation = EarlierCancel & {
  amountMinor: bigint;
  updatedAt: Date;
  nextCheckAt?: Date | null;
  /** When Cafe24 learnt of it by itself, and when staff said that the merchant entered it there. */
  toldAt?: Date | null;
  enteredAt?: Date | null;
};

/** What the situation is read from. `lastFailure`, `pause` and `skip` belong to the current notification, see `currentNotification`. */
export type SituationFacts = {
  order: SituationOrder;
  /** The latest, while it waits for the PG's word: when the PG is asked next, and when the time to pay is over. */
  attempt?: { nextCheckAt?: Date | null; expiresAt?: Date | null } | null;
  cancellations: SituationCancellation[];
  /** A large cancellation that a second person may still agree to. */
  approval: {
    id: string;
    requestedBy: string;
    requestedByKind: string;
    amountMinor: bigint;
    createdAt: Date;
    expiresAt: Date;
  } | null;
  /** Open ones only. */
  attentions: { cause: AttentionCause; since: Date; params: SituationParams }[];
  notifications: SituationNotification[];
  lastFailure: {
    number: number;
    failureKind: FailureKind | null;
    httpStatus: number | null;
    /** How many tries were a person's, besides the schedule. */
    manualTries: number;
  } | null;
  /** Of the current notification's receiver, while it is paused. */
  pause: { probeAt: Date } | null;
  /** Who holds the notifications of the mall back, since when and why. */
  mallPause: { by: string; reason: string; at: Date } | null;
  /** Who skipped the current notification, when and why. */
  skip: { by: string; reason: string; at: Date } | null;
  /** The PG's own words when it refused the payment. */
  pgMessage: string | null;
  /** How many tries the delivery schedule has in all. */
  retryLimit: number;
};
