import type { Currency } from '@pgbridge/shared/currencies';
import type { ByHandReason } from '@pgbridge/shared/words';
import { adminCancelContent } from '../../domain/admin-cancel.ts';
import { isUntold, needsTelling } from '../../domain/cancellation.ts';
import { money, moneyText } from '../../domain/money.ts';
import { type NotificationContent, newsIn } from '../../domain/notification.ts';
import type { Doer } from '../../store/audit.ts';
import type { Attempt } from '../../store/entities/attempt.ts';
import type { Attention } from '../../store/entities/attention.ts';
import type { Cancellation } from '../../store/entities/cancellation.ts';
import type { Notification } from '../../store/entities/notification.ts';
import type { Order } from '../../store/entities/order.ts';
import type { WebhookEvent } from '../../store/entities/webhook-event.ts';
import { raiseAttention } from '../../store/history.ts';
import type { Em } from '../../store/orm.config.ts';
import type { Bridge } from '../bridge.ts';
import { addNotification } from './add-notification.ts';
import { adminPaymentsUrl } from './tell-by-admin.ts';

/*
 * Cancellations that Cafe24 has no way to know of (contract.md §6.4, §7.6): made by the PG or by staff, or asked for by a
 * request that was answered "being checked".
 *
 * 1. As soon as all the money is back, a notification through the Admin API says so, in the commit of the last of it.
 * 2. A part can't be said there: a person sees what the merchant must enter.
 * 3. What Cafe24 accepts, or asks for itself, it knows; whatever was open about it closes.
 * 4. What staff say is entered in Cafe24's admin calls nobody any more, but Cafe24's own word is still missing: if it asks for
 *    that amount yet, the money must not go twice.
 */

/** The order is locked; its cancellations, notifications and attentions are loaded. */
type Rows = { order: Order; attempt: Attempt; event?: WebhookEvent; now: Date };

/**
 * Has Cafe24 told of what it can't know. Call it once in the transaction that completes a cancellation: the last of an order's
 * money comes back once, so the report is written once.
 * @returns `NONE` when there is nothing to tell, or Cafe24 doesn't count the order as paid
 */
export function tellOfUntold(bridge: Bridge, em: Em, { order, attempt, event, now }: Rows, message: string): Telling {
  if (untoldOf(order, now).length === 0) return 'NONE';
  const telling = tellingAt(order, order.refundedMinor);
  if (telling === 'BY_HAND') raiseByHand(em, order, { why: 'PART' }, now);
  if (telling !== 'ADMIN_API') return telling;
  closeTelling(order, now);
  addNotification(bridge, em, order, {
    kind: 'CANCEL',
    channel: 'ADMIN_API',
    attemptNumber: attempt.number,
    url: adminPaymentsUrl(bridge, order.mall.id),
    content: adminCancelContent(order, message),
    cause: event,
    now,
  });
  return 'ADMIN_API';
}

export type Telling = 'NONE' | 'BY_HAND' | 'ADMIN_API';

/**
 * How Cafe24 learns of it once this much of the order's money is given back.
 * @param notifications the order's
 */
export function tellingAt(
  order: Order,
  refundedMinor: bigint,
  notifications: readonly Notification[] = order.notifications.getItems(),
): Telling {
  if (refundedMinor < order.paidMinor) return 'BY_HAND';
  return countsAsPaid(order, notifications) ? 'ADMIN_API' : 'NONE';
}

/** The report of the whole order, unless it was given up because Cafe24 learnt otherwise. */
export function reportOf(order: Order): Notification | undefined {
  return order.notifications.getItems().find(({ channel, status }) => channel === 'ADMIN_API' && status !== 'SKIPPED');
}

/** Cafe24 knows now of everything that went back. */
export function markAllTold(order: Order, now: Date): void {
  const ended = order.cancellations.getItems().filter((cancellation) => isUntold(cancellation, now));
  for (const cancellation of ended) cancellation.toldAt = now;
  closeTelling(order, now);
}

/** Cafe24 asked by itself for what was done before: it learns of these by our answer, and needn't be told any more. */
export function markLearnt(em: Em, order: Order, ids: readonly string[], now: Date): void {
  const learnt = order.cancellations.getItems().filter(({ id }) => ids.includes(id));
  for (const cancellation of learnt) Object.assign(cancellation, { toldAt: now, answeredAt: now, answerCode: '0000' });
  callForTheRest(em, order, now);
}

/** Staff say that these are entered in Cafe24's admin. */
export function markEntered(
  em: Em,
  order: Order,
  entered: readonly Cancellation[],
  by: Pick<Doer, 'name' | 'kind'>,
  now: Date,
): void {
  for (const cancellation of entered) {
    Object.assign(cancellation, { enteredAt: now, enteredBy: by.name, enteredByKind: by.kind, updatedAt: now });
  }
  callForTheRest(em, order, now);
}

/** The amount of what is left is called for anew; when nothing is, whatever was open closes, and a report is not sent any more. */
function callForTheRest(em: Em, order: Order, now: Date): void {
  const open = openByHand(order);
  if (untoldOf(order, now).length > 0) {
    if (open) raiseByHand(em, order, { ...open.params, why: open.params.why as ByHandReason }, now);
    return;
  }
  closeTelling(order, now);
  const waiting = order.notifications.getItems().filter(({ channel, status }) => {
    return channel === 'ADMIN_API' && (status === 'PENDING' || status === 'EXHAUSTED');
  });
  for (const notification of waiting) Object.assign(notification, { status: 'SKIPPED', nextAttemptAt: null });
}

type ByHand = { why: ByHandReason } & Record<string, string | number>;

/** Calls a person, once for a reason and an amount; what was open about it before is over. */
export function raiseByHand(em: Em, order: Order, given: ByHand, now: Date): void {
  const total = untoldOf(order, now).reduce((sum, { amountMinor }) => sum + amountMinor, 0n);
  const amount = moneyText(money(total, order.currency as Currency));
  const params = { ...given, amount, currency: order.currency };
  const open = openByHand(order);
  if (open?.params.why === params.why && open.params.amount === amount) return;
  closeTelling(order, now);
  raiseAttention(em, order, { cause: 'CANCEL_BY_HAND', params }, now);
}

function closeTelling(order: Order, now: Date): void {
  for (const open of order.attentions) if (!open.resolvedAt && isAboutTelling(open)) open.resolvedAt = now;
}

/** Money that Cafe24 doesn't count the order by, such as a second payment's, has nothing to do with telling. */
function isAboutTelling({ cause, params }: Attention): boolean {
  return cause === 'CANCEL_BY_HAND' || (cause === 'CANCELLED_AT_PG' && params.telling === 'yes');
}

function openByHand(order: Order): Attention | undefined {
  return order.attentions.getItems().find(({ cause, resolvedAt }) => cause === 'CANCEL_BY_HAND' && !resolvedAt);
}

function untoldOf(order: Order, now: Date): Cancellation[] {
  return order.cancellations.getItems().filter((cancellation) => needsTelling(cancellation, now));
}

/** Whether Cafe24 was told, will be, or read by itself that the order is paid; what it reads later is "not paid" already. */
function countsAsPaid({ mallReadPaid }: Order, notifications: readonly Notification[]): boolean {
  const told = notifications.filter(({ kind }) => kind !== 'CANCEL');
  return (
    mallReadPaid === true || told.some(({ content }) => newsIn(JSON.parse(content) as NotificationContent) === 'paid')
  );
}
