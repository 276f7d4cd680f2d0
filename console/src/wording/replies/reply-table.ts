import type { SituationCode } from '../../gen/graphql.ts';
import type { MessageKey } from '../../i18n/en/index.ts';

type Of<Prefix extends string> = MessageKey extends infer K
  ? K extends `${Prefix}.${infer Word}`
    ? Word
    : never
  : never;

type Happened = Of<'reply.happened'>;
type Next = Of<'reply.next'>;
type Todo = Of<'reply.todo'>;
type Sees = Exclude<Of<'sees'>, 'pg' | 'pgNothing'>;

/** Of a situation: what to tell outside, what buyer and merchant see, and what each is asked to do. */
export type ReplyRow = {
  happened: Happened;
  /** Since when it is paid, or since when it is so. */
  when: 'paid' | 'since';
  /** What follows by itself. */
  next: Next | null;
  buyer: readonly [sees: Sees, todo: Todo];
  merchant: readonly [sees: Sees, todo: Todo];
  pg: Todo;
};

const row = (
  happened: Happened,
  when: ReplyRow['when'],
  next: Next | null,
  buyer: ReplyRow['buyer'],
  merchant: ReplyRow['merchant'],
  pg: Todo = 'pgNothing',
): ReplyRow => ({ happened, when, next, buyer, merchant, pg });

const untold = (next: Next, todo: Todo = 'doNotCancel') =>
  row('paidNotTold', 'paid', next, ['paid', 'doNotPay'], ['mallUnpaidStill', todo]);

/** A new code without its row does not compile. */
export const replyTable: Record<SituationCode, ReplyRow> = {
  WAITING_BUYER: row('waiting', 'since', 'ask', ['payPage', 'pay'], ['mallUnpaid', 'wait'], 'pgStatus'),
  WAITING_CONFIRM: row('waiting', 'since', 'ask', ['payPage', 'doNotPay'], ['mallUnpaid', 'wait'], 'pgStatus'),
  WAITING_DEPOSIT: row('deposit', 'since', 'ask', ['deposit', 'deposit'], ['mallDeposit', 'wait'], 'pgStatus'),
  WAITING_MALL_READ: untold('read'),
  NOTIFY_SENDING: untold('sending'),
  NOTIFY_RETRYING: untold('retry'),
  NOTIFY_BEHIND: untold('retry'),
  NOTIFY_HOST_PAUSED: untold('retry', 'receiver'),
  NOTIFY_MALL_PAUSED: untold('weLook'),
  NOTIFY_SKIPPED: untold('nothing'),
  NOTIFY_EXHAUSTED: untold('nothing', 'receiver'),
  NOTIFY_BLOCKED: untold('nothing', 'domains'),
  MALL_REFUSED: row('paidNotTold', 'paid', 'weLook', ['toldFailed', 'doNotPay'], ['mallFailed', 'doNotCancel']),
  PRICE_DIFFERS: row('price', 'since', null, ['paid', 'wait'], ['mallPaid', 'compare']),
  PG_ANSWER_LOST: row('unknown', 'since', 'ask', ['perhaps', 'doNotPay'], ['mallUnpaid', 'doNotCancel'], 'pgStatus'),
  STILL_UNKNOWN: row('unknown', 'since', 'weLook', ['perhaps', 'doNotPay'], ['mallUnpaid', 'doNotShip'], 'pgStatus'),
  HELD_MISMATCH: row('mismatch', 'since', 'weLook', ['paid', 'doNotPay'], ['mallUnpaid', 'doNotShip'], 'pgAmount'),
  LATE_MONEY: row('late', 'paid', 'weLook', ['paid', 'doNotPay'], ['mallFailed', 'doNotShip'], 'pgStatus'),
  OLD_ATTEMPT_MONEY: row('twice', 'since', 'weLook', ['twice', 'wait'], ['mallPaid', 'goOn'], 'pgStatus'),
  READ_AS_UNPAID: row('paidNotTold', 'paid', 'weLook', ['paid', 'doNotPay'], ['mallFailed', 'doNotCancel']),
  CANCELLED_AT_PG: row('atPg', 'since', 'bank', ['back', 'askShop'], ['mallNotCancelled', 'doNotShip'], 'pgRefund'),
  CANCEL_IN_FLIGHT: row('cancelling', 'since', null, ['notBack', 'wait'], ['mallNotCancelled', 'wait'], 'pgRefund'),
  CANCEL_PENDING: row('cancelling', 'since', 'ask', ['notBack', 'wait'], ['mallNotCancelled', 'wait'], 'pgRefund'),
  CANCEL_UNKNOWN: row('cancelUnknown', 'since', 'ask', ['notBack', 'wait'], ['mallNotCancelled', 'wait'], 'pgRefund'),
  CANCEL_REJECTED: row(
    'cancelRejected',
    'since',
    'nothing',
    ['notBack', 'askShop'],
    ['mallNotCancelled', 'askAgain'],
    'pgRefusal',
  ),
  CANCEL_BY_HAND: row('cancelByHand', 'since', 'nothing', ['back', 'wait'], ['mallNotCancelled', 'enter']),
  APPROVAL_WAITING: row('cancelAsked', 'since', null, ['notBack', 'wait'], ['mallNotCancelled', 'wait']),
  DONE_PAID: row('paid', 'paid', null, ['paid', 'askShop'], ['mallPaid', 'goOn']),
  DONE_CANCELLED: row('cancelled', 'since', 'bank', ['back', 'wait'], ['mallCancelled', 'wait']),
  FAILED: row('failed', 'since', 'nothing', ['failed', 'payAgain'], ['mallFailed', 'wait']),
  BUYER_LEFT: row('left', 'since', 'nothing', ['left', 'payAgain'], ['mallFailed', 'wait']),
  EXPIRED: row('expired', 'since', 'nothing', ['expired', 'payAgain'], ['mallFailed', 'wait']),
};

type Facts = { code: SituationCode; params: Record<string, unknown> };

/** The row of a situation; news of a cancellation, and doubt about one, are other than those of a payment. */
export function replyRowOf({ code, params }: Facts): ReplyRow {
  if (code.startsWith('NOTIFY_') && params.kind === 'CANCEL') {
    const { next, merchant } = replyTable[code];
    const todo = merchant[1] === 'doNotCancel' ? 'wait' : merchant[1];
    return row('cancelNotTold', 'since', next, ['back', 'wait'], ['mallNotCancelled', todo]);
  }
  if (code === 'STILL_UNKNOWN' && params.about === 'refund') {
    return { ...replyTable.CANCEL_UNKNOWN, next: 'weLook' };
  }
  return replyTable[code];
}
