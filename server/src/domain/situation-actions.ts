import type { SituationCode } from './situation.ts';

/** What a person may do about a situation. COPY_TEXT: nothing here helps, but somebody must be told. */
export type SituationAction = 'RESEND' | 'SKIP' | 'REFRESH' | 'CANCEL' | 'REVIEW' | 'MARK_DONE' | 'COPY_TEXT';

/** What helps in each situation, what helps most first. Whether it is allowed at this moment is another question. */
export const actionsBySituation: Record<SituationCode, readonly SituationAction[]> = {
  WAITING_BUYER: ['REFRESH'],
  WAITING_CONFIRM: ['REFRESH'],
  WAITING_DEPOSIT: ['REFRESH'],
  WAITING_MALL_READ: ['REFRESH'],
  NOTIFY_SENDING: [],
  NOTIFY_RETRYING: ['RESEND'],
  NOTIFY_BEHIND: ['RESEND', 'SKIP'],
  NOTIFY_HOST_PAUSED: ['RESEND'],
  NOTIFY_MALL_PAUSED: ['RESEND'],
  NOTIFY_SKIPPED: ['RESEND'],
  NOTIFY_EXHAUSTED: ['RESEND', 'COPY_TEXT'],
  NOTIFY_BLOCKED: ['RESEND'],
  MALL_REFUSED: ['RESEND', 'CANCEL'],
  PRICE_DIFFERS: ['COPY_TEXT'],
  PG_ANSWER_LOST: ['REFRESH'],
  STILL_UNKNOWN: ['COPY_TEXT', 'REFRESH'],
  HELD_MISMATCH: ['REFRESH', 'CANCEL'],
  LATE_MONEY: ['CANCEL', 'COPY_TEXT'],
  OLD_ATTEMPT_MONEY: ['CANCEL', 'COPY_TEXT'],
  READ_AS_UNPAID: ['CANCEL', 'COPY_TEXT'],
  CANCELLED_AT_PG: ['COPY_TEXT', 'REFRESH'],
  CANCEL_IN_FLIGHT: [],
  CANCEL_PENDING: ['REFRESH'],
  CANCEL_UNKNOWN: ['REFRESH'],
  APPROVAL_WAITING: ['REVIEW'],
  CANCEL_REJECTED: ['CANCEL', 'COPY_TEXT'],
  CANCEL_BY_HAND: ['COPY_TEXT', 'MARK_DONE'],
  DONE_PAID: [],
  DONE_CANCELLED: [],
  FAILED: ['COPY_TEXT'],
  BUYER_LEFT: ['COPY_TEXT'],
  EXPIRED: ['COPY_TEXT'],
};
