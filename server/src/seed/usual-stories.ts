import { cancelAtOnce } from './cancel-steps.ts';
import { buyerReturns, openCheckout, pgReports, readResult, webhook } from './checkout-steps.ts';
import { createNotice, tryNotice } from './notice-steps.ts';
import { type Begin, beginAttempt, beginOrder, pass, planChecks, type Story, writeLine } from './order-story.ts';
import { draw } from './random.ts';
import { between, later, type World } from './world.ts';

const minutes = 60_000;
const hours = 60 * minutes;
const days = 24 * hours;

const declines = ['Card declined', 'Insufficient balance', 'Card limit exceeded', 'Card expired'];

/** What the usual buyers do, and how often. */
const weights = {
  pays: 800,
  paysByDeposit: 50,
  isDeclined: 45,
  givesUp: 35,
  letsExpire: 12,
  walksAway: 8,
  triesAgain: 15,
  isCancelled: 18,
  isCancelledInPart: 8,
  isReportedTwice: 9,
};

const stories: Record<keyof typeof weights, (story: Story) => void> = {
  pays: pay,
  paysByDeposit: payByDeposit,
  isDeclined: (story) => ends(story, 'FAILED', 'F', declines[between(story.world, 0, declines.length - 1)] ?? ''),
  givesUp: (story) => ends(story, 'CANCELLED', 'C', 'Cancelled by the buyer'),
  letsExpire: (story) => {
    if (until(story, 30 * minutes)) ends(story, 'EXPIRED', null, 'Payment expired');
  },
  walksAway: walkAway,
  triesAgain: tryAgain,
  isCancelled: (story) => payAndCancel(story, story.amountMinor),
  isCancelledInPart: (story) => payAndCancel(story, half(story)),
  isReportedTwice: payAndHearTwice,
};

/** One buyer's order, as far as it got until now. What lies ahead of now does not happen. */
export function tellUsualStory(world: World, begin: Begin): void {
  const story = beginOrder(world, begin);
  openCheckout(story);
  const kind = draw(weights, world.random);
  if (until(story, between(world, 20_000, 4 * minutes))) stories[kind](story);
}

/** Moves on; false when that would be in the future. */
function until(story: Story, ms: number): boolean {
  if (later(story.at, ms) > story.world.now) return false;
  pass(story, ms);
  return true;
}

/** Half of it in round figures, or all where there is nothing to halve. */
function half({ amountMinor }: Story): bigint {
  const round = (amountMinor / 200n) * 100n;
  return round === 0n ? amountMinor : round;
}

function pay(story: Story): void {
  tell(story, pgReports(story, 'PAID', 'Payment success'), 'Payment success');
  buyerReturns(story, 'S');
  if (story.order.flow === 'SYNC_CHECKOUT') readResult(story);
}

/** Cafe24 takes it, now and then at the second or third try only. */
function tell(story: Story, cause: { id: string }, text: string): void {
  const notice = createNotice(story, cause, text);
  if (!notice) return;
  const came = story.at;
  const chance = story.world.random();
  for (const wait of chance < 0.003 ? [10_000, 61_000] : chance < 0.015 ? [10_000] : []) {
    const next = later(story.at, wait);
    tryNotice(story, notice, { failure: 'HTTP_5XX', httpStatus: 503, nextAt: next });
    if (next > story.world.now) return;
    story.at = next;
  }
  tryNotice(story, notice);
  story.at = came;
}

function payByDeposit(story: Story): void {
  tell(story, pgReports(story, 'PENDING', 'Virtual account issued'), 'Virtual account issued');
  buyerReturns(story, 'P');
  if (story.order.flow === 'SYNC_CHECKOUT') readResult(story);
  if (!until(story, between(story.world, hours, 40 * hours))) return;
  tell(story, pgReports(story, 'PAID', 'Deposit received'), 'Deposit received');
  if (story.order.flow === 'SYNC_CHECKOUT') readResult(story);
}

function ends(story: Story, status: 'FAILED' | 'CANCELLED' | 'EXPIRED', code: 'F' | 'C' | null, text: string): void {
  if (code) buyerReturns(story, code);
  tell(story, pgReports(story, status, text), text);
  if (story.order.flow === 'SYNC_CHECKOUT') readResult(story);
}

/** Nothing more is heard of them; after three days the PG is asked, and the payment is over. */
function walkAway(story: Story): void {
  if (until(story, 3 * days)) ends(story, 'EXPIRED', null, 'Payment expired');
  else planChecks(story);
}

function tryAgain(story: Story): void {
  ends(story, 'FAILED', 'F', 'Card declined');
  if (!until(story, between(story.world, minutes, 12 * minutes))) return;
  beginAgain(story);
  openCheckout(story);
  if (until(story, between(story.world, 20_000, 4 * minutes))) pay(story);
}

/** A new attempt after one that ended without money. */
export function beginAgain(story: Story): void {
  const { order } = story;
  const from = order.status;
  beginAttempt(story);
  story.told = [];
  writeLine(story, {
    kind: 'ATTEMPT_STARTED',
    actor: 'SYSTEM',
    params: { number: story.attempt.number, previousStatus: from },
  });
  writeLine(story, { kind: 'STATUS_CHANGED', actor: 'SYSTEM', from, to: 'REQUESTED' });
  Object.assign(order, { status: 'REQUESTED', updatedAt: story.at });
}

function payAndCancel(story: Story, amountMinor: bigint): void {
  pay(story);
  if (!until(story, between(story.world, 2 * hours, 60 * hours))) return;
  cancelAtOnce(story, story.world.random() < 0.5 ? 'SYNC' : 'ASYNC', amountMinor);
}

function payAndHearTwice(story: Story): void {
  const first = pgReports(story, 'PAID', 'Payment success');
  tell(story, first, 'Payment success');
  buyerReturns(story, 'S');
  if (story.order.flow === 'SYNC_CHECKOUT') readResult(story);
  if (!until(story, 5_000)) return;
  const again = { verdict: 'DUPLICATE', duplicateOf: first.id, dedupeKey: undefined } as const;
  const message = webhook(story, 'PAID', 'Payment success', again);
  const params = { messageKind: 'PG_PAYMENT_WEBHOOK' };
  writeLine(story, { kind: 'DUPLICATE_RECEIVED', actor: 'PG', params, message });
}
