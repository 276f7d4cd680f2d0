import { attentionCauses, type TimelineKind } from '@pgbridge/shared/words';
import type { Translate } from '../i18n/translate.ts';
import { actorSubject } from './actor.ts';
import { deedReason } from './deed-reason.ts';
import {
  failureFact,
  inSentence,
  messageKindFact,
  moneyFact,
  notificationKindFact,
  originFact,
  senderFact,
  statusFact,
} from './facts.ts';
import { has, type Params, textOf, wordOf } from './params.ts';
import { reasonSentence } from './reason.ts';
import { kstShort, planned } from './time.ts';

/** What the sentence may need besides the line's own facts. */
export type TimelineContext = { now: Date; requestId: string | null };

/** Puts one line of an order's timeline into words. A kind without its branch does not compile. */
export function timelineSentence(
  kind: TimelineKind,
  params: Params,
  { now, requestId }: TimelineContext,
  t: Translate,
) {
  switch (kind) {
    case 'PAYMENT_REQUESTED':
      return t('timeline.PAYMENT_REQUESTED', { amount: moneyFact(params, 'amount', t) });
    case 'DUPLICATE_RECEIVED':
      return t('timeline.DUPLICATE_RECEIVED', { kind: messageKindFact(params, 'messageKind', t) });
    case 'MESSAGE_REJECTED':
    case 'MESSAGE_HELD':
      return t(`timeline.${kind}`, {
        sender: senderFact(params, 'messageKind', t),
        kind: messageKindFact(params, 'messageKind', t),
        reason: reasonSentence(textOf(params, 'reason'), params, requestId, t),
      });
    case 'ATTEMPT_STARTED':
      return t('timeline.ATTEMPT_STARTED', {
        number: textOf(params, 'number'),
        previousStatus: statusFact(params, 'previousStatus', t),
      });
    case 'CHECKOUT_OPENED':
      return t('timeline.CHECKOUT_OPENED');
    case 'CHECKOUT_REFUSED':
      return t('timeline.CHECKOUT_REFUSED', { pgMessage: textOf(params, 'pgMessage') });
    case 'PG_CALL_LOST':
      return t('timeline.PG_CALL_LOST', {
        action: messageKindFact(params, 'action', t),
        failure: failureFact(params, t),
        ms: textOf(params, 'ms'),
      });
    case 'PRICE_DIFFERED':
      return t('timeline.PRICE_DIFFERED', { ours: textOf(params, 'ours'), theirs: textOf(params, 'theirs') });
    case 'REVIEW_CONFIRMED':
      return t('timeline.REVIEW_CONFIRMED', { amount: moneyFact(params, 'amount', t) });
    case 'PAY_STARTED':
    case 'BUYER_CANCELLED_REVIEW':
      return t(`timeline.${kind}`);
    case 'PAY_REFUSED':
      return t('timeline.PAY_REFUSED', { pgMessage: textOf(params, 'pgMessage') });
    case 'BUYER_RETURNED':
      return t('timeline.BUYER_RETURNED');
    case 'PG_REPORTED':
      return t('timeline.PG_REPORTED', {
        status: statusFact(params, 'status', t),
        amount: moneyFact(params, 'amount', t),
      });
    case 'PG_CHECKED':
      return t('timeline.PG_CHECKED', {
        about: textOf(params, 'about'),
        answer: textOf(params, 'answer'),
        status: statusFact(params, 'status', t),
        amount: moneyFact(params, 'amount', t),
        failure: has(params, 'failure') ? failureFact(params, t) : 'none',
        n: textOf(params, 'n'),
        of: textOf(params, 'of'),
        at: has(params, 'nextAt') ? planned(textOf(params, 'nextAt'), now, t) : 'none',
      });
    case 'PAYMENT_EXPIRED':
      return t('timeline.PAYMENT_EXPIRED', { amount: moneyFact(params, 'amount', t) });
    case 'STATUS_CHANGED':
      return t('timeline.STATUS_CHANGED', { from: statusFact(params, 'from', t), to: statusFact(params, 'to', t) });
    case 'RESULT_READ':
      return t('timeline.RESULT_READ', { paid: textOf(params, 'paid'), amount: moneyFact(params, 'amount', t) });
    case 'NOTIFICATION_CREATED':
      return t('timeline.NOTIFICATION_CREATED', { kind: notificationKindFact(params, 'notificationKind', t) });
    case 'DELIVERY_SUCCEEDED':
      return t('timeline.DELIVERY_SUCCEEDED', {
        kind: notificationKindFact(params, 'notificationKind', t),
        n: textOf(params, 'n'),
        ms: textOf(params, 'ms'),
      });
    case 'DELIVERY_FAILED':
      return t('timeline.DELIVERY_FAILED', {
        kind: notificationKindFact(params, 'notificationKind', t),
        n: textOf(params, 'n'),
        failure: failureFact(params, t),
        at: has(params, 'nextAt') ? planned(textOf(params, 'nextAt'), now, t) : 'none',
      });
    case 'NOTIFICATION_EXHAUSTED':
      return t('timeline.NOTIFICATION_EXHAUSTED', {
        kind: notificationKindFact(params, 'notificationKind', t),
        n: textOf(params, 'n'),
      });
    case 'RECEIVER_PAUSED':
      return t('timeline.RECEIVER_PAUSED', {
        host: textOf(params, 'host'),
        calls: textOf(params, 'calls'),
        failures: textOf(params, 'failures'),
      });
    case 'DELIVERY_HELD':
      return t('timeline.DELIVERY_HELD', {
        kind: notificationKindFact(params, 'notificationKind', t),
        since: shortTime(params, 'since', now),
        until: shortTime(params, 'until', now),
      });
    case 'DELIVERY_WAITED':
      return t('timeline.DELIVERY_WAITED', {
        kind: notificationKindFact(params, 'notificationKind', t),
        host: textOf(params, 'host'),
        since: shortTime(params, 'since', now),
      });
    case 'RESEND_REQUESTED':
    case 'NOTIFICATION_SKIPPED':
      return t(`timeline.${kind}`, {
        kind: notificationKindFact(params, 'notificationKind', t),
        by: textOf(params, 'by'),
        reason: deedReason(textOf(params, 'reason'), t),
      });
    case 'PG_ASKED':
      return t('timeline.PG_ASKED', { by: textOf(params, 'by') });
    case 'NOTE_ADDED':
      return t('timeline.NOTE_ADDED', { by: textOf(params, 'by'), text: textOf(params, 'text') });
    case 'ATTENTION_RAISED': {
      const cause = wordOf(params, 'cause', attentionCauses);
      return t('timeline.ATTENTION_RAISED', {
        cause: cause ? inSentence(t(`attentionCause.${cause}`), t) : textOf(params, 'cause'),
      });
    }
    case 'CANCEL_REQUESTED':
    case 'CANCEL_DONE_BEFORE':
    case 'REFUND_REPORTED':
    case 'CANCEL_PENDING':
      return t(`timeline.${kind}`, { amount: moneyFact(params, 'amount', t) });
    case 'STAFF_CANCEL_REQUESTED':
    case 'APPROVAL_GRANTED':
    case 'APPROVAL_DECLINED':
      return t(`timeline.${kind}`, staffDeed(params, t));
    case 'CANCEL_ENTERED':
      return t('timeline.CANCEL_ENTERED', {
        actor: actorSubject(params, t),
        amount: moneyFact(params, 'amount', t),
        note: textOf(params, 'reason'),
      });
    case 'APPROVAL_REQUESTED':
      return t('timeline.APPROVAL_REQUESTED', {
        ...staffDeed(params, t),
        at: has(params, 'expiresAt') ? kstShort(new Date(textOf(params, 'expiresAt')), now) : 'none',
      });
    case 'CANCEL_COMPLETED':
      return t('timeline.CANCEL_COMPLETED', {
        amount: moneyFact(params, 'amount', t),
        left: moneyFact(params, 'left', t),
      });
    case 'CANCEL_REJECTED':
      return t('timeline.CANCEL_REJECTED', {
        amount: moneyFact(params, 'amount', t),
        pgMessage: textOf(params, 'pgMessage'),
      });
    case 'CANCELLATION_RECORDED':
      return t('timeline.CANCELLATION_RECORDED', {
        amount: moneyFact(params, 'amount', t),
        origin: originFact(params, 'origin', t),
      });
  }
}

/** How much, who of the staff, and why. */
function staffDeed(params: Params, t: Translate) {
  return {
    amount: moneyFact(params, 'amount', t),
    by: textOf(params, 'by'),
    reason: deedReason(textOf(params, 'reason'), t),
  };
}

function shortTime(params: Params, name: string, now: Date): string {
  return has(params, name) ? kstShort(new Date(textOf(params, name)), now) : 'none';
}
