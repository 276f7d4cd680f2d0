import type { TimelineKind } from '@pgbridge/shared/words';
import type { Paging } from '../../url/paging.ts';
import { pagingFields } from '../../url/paging.ts';
import { choice, urlCodec } from '../../url/url-codec.ts';

export const timelineGroups = ['all', 'messages', 'pg', 'status', 'staff', 'jobs'] as const;
export type TimelineGroup = (typeof timelineGroups)[number];

/** What a narrow screen shows of an order at a time. */
export const orderParts = ['timeline', 'facts', 'records'] as const;

export type TimelineState = Paging & {
  show: TimelineGroup;
  order: 'desc' | 'asc';
  part: (typeof orderParts)[number];
  utc: '' | '1';
};

export const timelineUrl = urlCodec<TimelineState>({
  ...pagingFields,
  show: choice(timelineGroups, 'all'),
  order: choice(['desc', 'asc'], 'desc'),
  part: choice(orderParts, 'timeline'),
  // The whole console reads it; here it is only kept.
  utc: choice(['', '1'], ''),
});

/** Which part of the story a line belongs to: JOBS is what time does by itself, STAFF what people do. */
export const groupOf: Record<TimelineKind, TimelineGroup> = {
  PAYMENT_REQUESTED: 'messages',
  DUPLICATE_RECEIVED: 'messages',
  MESSAGE_REJECTED: 'messages',
  MESSAGE_HELD: 'messages',
  BUYER_RETURNED: 'messages',
  RESULT_READ: 'messages',
  REVIEW_CONFIRMED: 'messages',
  BUYER_CANCELLED_REVIEW: 'messages',
  PRICE_DIFFERED: 'messages',
  PAY_STARTED: 'pg',
  PAY_REFUSED: 'pg',
  ATTEMPT_STARTED: 'pg',
  CHECKOUT_OPENED: 'pg',
  CHECKOUT_REFUSED: 'pg',
  PG_CALL_LOST: 'pg',
  PG_REPORTED: 'pg',
  PG_CHECKED: 'jobs',
  PAYMENT_EXPIRED: 'jobs',
  STATUS_CHANGED: 'status',
  ATTENTION_RAISED: 'status',
  CANCELLATION_RECORDED: 'status',
  CANCEL_REQUESTED: 'messages',
  CANCEL_DONE_BEFORE: 'messages',
  STAFF_CANCEL_REQUESTED: 'staff',
  CANCEL_ENTERED: 'staff',
  APPROVAL_REQUESTED: 'staff',
  APPROVAL_GRANTED: 'staff',
  APPROVAL_DECLINED: 'staff',
  REFUND_REPORTED: 'pg',
  CANCEL_PENDING: 'pg',
  CANCEL_COMPLETED: 'pg',
  CANCEL_REJECTED: 'pg',
  NOTIFICATION_CREATED: 'messages',
  DELIVERY_SUCCEEDED: 'messages',
  DELIVERY_FAILED: 'messages',
  NOTIFICATION_EXHAUSTED: 'jobs',
  RECEIVER_PAUSED: 'jobs',
  DELIVERY_WAITED: 'jobs',
  DELIVERY_HELD: 'jobs',
  RESEND_REQUESTED: 'staff',
  NOTIFICATION_SKIPPED: 'staff',
  PG_ASKED: 'staff',
  NOTE_ADDED: 'staff',
};

const gapMs = 30_000;

/** A line with the time since the one before it in the story; `gap` when nothing was recorded for long. */
export type TimelineRow<Item> = { item: Item; sinceMs: number; gap: boolean };

/** Filters and sorts the lines as the address says. Waits are counted between the lines shown. */
export function timelineRows<Item extends { at: string; kind: TimelineKind }>(
  items: Item[],
  { show, order }: Pick<TimelineState, 'show' | 'order'>,
): TimelineRow<Item>[] {
  const shown = items
    .filter(({ kind }) => show === 'all' || groupOf[kind] === show)
    .toSorted((one, other) => Date.parse(one.at) - Date.parse(other.at));
  const rows = shown.map((item, index) => {
    const before = shown[index - 1];
    const sinceMs = before ? Date.parse(item.at) - Date.parse(before.at) : 0;
    return { item, sinceMs, gap: sinceMs >= gapMs };
  });
  return order === 'asc' ? rows : rows.toReversed();
}
