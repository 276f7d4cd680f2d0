import { formatMoneyText } from '@pgbridge/shared/money-text';
import { buyerReturns, loseCheckout, openCheckout, pgReports, webhook } from './checkout-steps.ts';
import { createNotice, failUntilNow, tryNotice } from './notice-steps.ts';
import { amountOf, move, pass, raise, type Story, writeLine } from './order-story.ts';
import { beginAgain } from './usual-stories.ts';

/* Payments that somebody will ask about. Each story has begun when it comes here. */

const minutes = 60_000;
const hours = 60 * minutes;

/** Paid; the story stands where Cafe24 is to be told. */
function paidWithNotice(story: Story) {
  openCheckout(story);
  pass(story, 35_000);
  const cause = pgReports(story, 'PAID', 'Payment success');
  const notice = createNotice(story, cause, 'Payment success');
  buyerReturns(story, 'S');
  if (!notice) throw new Error('an asynchronous payment has a notification');
  return notice;
}

/** Nothing left to do. */
export function donePaid(story: Story): void {
  tryNotice(story, paidWithNotice(story));
}

/** The mall shows it as unpaid: its server answers 502, and there will be another try. */
export function paidNotConfirmed(story: Story): void {
  failUntilNow(story, paidWithNotice(story), { failure: 'HTTP_5XX', httpStatus: 502 });
}

/** The mall's certificate is not to be trusted. Begun long enough ago, all tries are over. */
export function paidNotToldByTls(story: Story): void {
  failUntilNow(story, paidWithNotice(story), { failure: 'TLS' });
}

export function waitsForDeposit(story: Story): void {
  openCheckout(story);
  pass(story, 50_000);
  const cause = pgReports(story, 'PENDING', 'Virtual account issued');
  const notice = createNotice(story, cause, 'Virtual account issued');
  buyerReturns(story, 'P');
  if (notice) tryNotice(story, notice);
}

export function pgAnswerLost(story: Story): void {
  loseCheckout(story, 'TIMEOUT');
}

/** The PG's webhook names another amount than was asked for. */
export function heldMismatch(story: Story): void {
  const { order, shop } = story;
  openCheckout(story);
  pass(story, 40_000);
  const theirs = formatMoneyText(story.amountMinor / 2n, shop.currency);
  const both = { ours: `${order.amountText} ${shop.currency}`, theirs: `${theirs} ${shop.currency}` };
  const message = webhook(story, 'PAID', 'Payment success', {
    verdict: 'HELD',
    reason: 'AMOUNT_MISMATCH',
    reasonParams: both,
    amountText: theirs,
  });
  const params = { ...both, messageKind: 'PG_PAYMENT_WEBHOOK', reason: 'AMOUNT_MISMATCH' };
  writeLine(story, { kind: 'MESSAGE_HELD', actor: 'PG', params, message });
  raise(story, 'HELD_MISMATCH', both);
}

/** Expired, Cafe24 was told so, and then the money came after all. */
export function lateMoney(story: Story): void {
  openCheckout(story);
  pass(story, 31 * minutes);
  const over = createNotice(story, pgReports(story, 'EXPIRED', 'Payment expired'), 'Payment expired');
  if (over) tryNotice(story, over);
  pass(story, 3 * hours);
  const message = pgReports(story, 'PAID', 'Payment success');
  raise(story, 'LATE_MONEY', { ...amountOf(story), status: 'EXPIRED' });
  const notice = createNotice(story, message, 'Payment success');
  if (notice) tryNotice(story, notice);
}

/** The card was declined, the buyer paid by another, and then the first one was charged too. */
export function oldAttemptMoney(story: Story): void {
  openCheckout(story);
  pass(story, 45_000);
  const declined = createNotice(story, pgReports(story, 'FAILED', 'Card declined'), 'Card declined');
  buyerReturns(story, 'F');
  if (declined) tryNotice(story, declined);
  const { attempt: first, tid } = story;
  pass(story, 4 * minutes);
  beginAgain(story);
  tryNotice(story, paidWithNotice(story));
  const { attempt: second, tid: secondTid } = story;
  pass(story, 20 * minutes);
  Object.assign(story, { attempt: first, tid });
  const message = webhook(story, 'PAID', 'Payment success');
  const params = { status: 'PAID', ...amountOf(story), pgMessage: 'Payment success' };
  writeLine(story, { kind: 'PG_REPORTED', actor: 'PG', params, message });
  move(story, 'PAID', message);
  raise(story, 'OLD_ATTEMPT_MONEY', { ...amountOf(story), attempt: first.number });
  Object.assign(story, { attempt: second, tid: secondTid });
}
