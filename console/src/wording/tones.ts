import type { BulkOutcome, BulkRunStatus } from '@pgbridge/shared/bulk-words';
import type {
  ApprovalStatus,
  CancellationStatus,
  NotificationStatus,
  OrderStatus,
  TimelineKind,
  Verdict,
} from '@pgbridge/shared/words';
import type { SituationCode } from '../gen/graphql.ts';

/** How something is shown: each tone has its own colour, each shape its own outline. */
export type Tone = 'good' | 'waiting' | 'warning' | 'bad' | 'unknown' | 'quiet';
export type Shape = Tone | 'givenBack' | 'same';
export type Mark = { tone: Tone; shape: Shape };

const mark = (tone: Tone, shape: Shape = tone): Mark => ({ tone, shape });

/** A declined card is quiet on purpose: it is normal and needs nobody. */
export const orderStatusMark: Record<OrderStatus, Mark> = {
  REQUESTED: mark('waiting'),
  UNKNOWN: mark('unknown'),
  PENDING: mark('waiting'),
  AUTHORIZED: mark('waiting'),
  EXPIRED: mark('quiet'),
  CANCELLED: mark('quiet'),
  FAILED: mark('quiet'),
  PAID: mark('good'),
  PARTIALLY_REFUNDED: mark('quiet', 'givenBack'),
  REFUNDED: mark('quiet', 'givenBack'),
};

export const cancellationStatusMark: Record<CancellationStatus, Mark> = {
  REQUESTED: mark('waiting'),
  PENDING: mark('waiting'),
  COMPLETED: mark('good'),
  REJECTED: mark('bad'),
  UNKNOWN: mark('unknown'),
};

export const approvalStatusMark: Record<ApprovalStatus, Mark> = {
  WAITING: mark('warning'),
  APPROVED: mark('good'),
  DECLINED: mark('quiet'),
  EXPIRED: mark('quiet'),
};

export const notificationStatusMark: Record<NotificationStatus, Mark> = {
  PENDING: mark('waiting'),
  DELIVERED: mark('good'),
  EXHAUSTED: mark('bad'),
  SKIPPED: mark('quiet'),
};

export const verdictMark: Record<Verdict, Mark> = {
  ACCEPTED: mark('good'),
  DUPLICATE: mark('quiet', 'same'),
  REJECTED: mark('bad'),
  HELD: mark('bad'),
};

export const situationMark: Record<SituationCode, Mark> = {
  WAITING_BUYER: mark('waiting'),
  WAITING_CONFIRM: mark('waiting'),
  WAITING_DEPOSIT: mark('waiting'),
  WAITING_MALL_READ: mark('waiting'),
  NOTIFY_SENDING: mark('waiting'),
  NOTIFY_RETRYING: mark('warning'),
  NOTIFY_BEHIND: mark('warning'),
  NOTIFY_HOST_PAUSED: mark('warning'),
  NOTIFY_MALL_PAUSED: mark('warning'),
  NOTIFY_SKIPPED: mark('quiet'),
  NOTIFY_EXHAUSTED: mark('bad'),
  NOTIFY_BLOCKED: mark('bad'),
  MALL_REFUSED: mark('bad'),
  PRICE_DIFFERS: mark('warning'),
  PG_ANSWER_LOST: mark('unknown'),
  HELD_MISMATCH: mark('bad'),
  LATE_MONEY: mark('bad'),
  OLD_ATTEMPT_MONEY: mark('bad'),
  READ_AS_UNPAID: mark('bad'),
  CANCELLED_AT_PG: mark('bad'),
  CANCEL_IN_FLIGHT: mark('waiting'),
  CANCEL_PENDING: mark('waiting'),
  CANCEL_UNKNOWN: mark('unknown'),
  APPROVAL_WAITING: mark('warning'),
  CANCEL_REJECTED: mark('bad'),
  CANCEL_BY_HAND: mark('bad'),
  STILL_UNKNOWN: mark('bad'),
  DONE_PAID: mark('good'),
  DONE_CANCELLED: mark('good'),
  FAILED: mark('quiet'),
  BUYER_LEFT: mark('quiet'),
  EXPIRED: mark('quiet'),
};

/** Timeline lines whose kind alone says how they went; the rest get an icon of what happened. */
export const timelineTone: Record<TimelineKind, Tone> = {
  PAYMENT_REQUESTED: 'quiet',
  DUPLICATE_RECEIVED: 'quiet',
  MESSAGE_REJECTED: 'bad',
  MESSAGE_HELD: 'bad',
  ATTEMPT_STARTED: 'quiet',
  CHECKOUT_OPENED: 'quiet',
  CHECKOUT_REFUSED: 'quiet',
  PG_CALL_LOST: 'unknown',
  BUYER_RETURNED: 'quiet',
  PG_REPORTED: 'quiet',
  PG_CHECKED: 'quiet',
  PAYMENT_EXPIRED: 'quiet',
  STATUS_CHANGED: 'quiet',
  RESULT_READ: 'quiet',
  PRICE_DIFFERED: 'warning',
  REVIEW_CONFIRMED: 'quiet',
  PAY_STARTED: 'quiet',
  PAY_REFUSED: 'bad',
  BUYER_CANCELLED_REVIEW: 'quiet',
  NOTIFICATION_CREATED: 'quiet',
  DELIVERY_SUCCEEDED: 'good',
  DELIVERY_FAILED: 'warning',
  NOTIFICATION_EXHAUSTED: 'bad',
  RECEIVER_PAUSED: 'warning',
  DELIVERY_WAITED: 'quiet',
  DELIVERY_HELD: 'quiet',
  RESEND_REQUESTED: 'quiet',
  NOTIFICATION_SKIPPED: 'quiet',
  PG_ASKED: 'quiet',
  NOTE_ADDED: 'quiet',
  ATTENTION_RAISED: 'bad',
  CANCELLATION_RECORDED: 'quiet',
  CANCEL_REQUESTED: 'quiet',
  STAFF_CANCEL_REQUESTED: 'quiet',
  APPROVAL_REQUESTED: 'waiting',
  APPROVAL_GRANTED: 'quiet',
  APPROVAL_DECLINED: 'quiet',
  REFUND_REPORTED: 'quiet',
  CANCEL_PENDING: 'waiting',
  CANCEL_COMPLETED: 'quiet',
  CANCEL_REJECTED: 'bad',
  CANCEL_DONE_BEFORE: 'quiet',
  CANCEL_ENTERED: 'quiet',
};

export const bulkRunMark: Record<BulkRunStatus, Mark> = {
  PLANNED: mark('quiet'),
  RUNNING: mark('waiting'),
  PAUSED: mark('warning'),
  STOPPED: mark('quiet'),
  FINISHED: mark('good'),
};

export const bulkOutcomeMark: Record<BulkOutcome, Mark> = {
  PLANNED: mark('quiet'),
  WAITING: mark('waiting'),
  SENDING: mark('waiting'),
  ACCEPTED: mark('good'),
  FAILED: mark('warning'),
  NOT_SENT: mark('quiet'),
};
