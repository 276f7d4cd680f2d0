import { externalReturn } from '../domain/external-return.ts';
import type { InboundMessage } from '../domain/message.ts';
import { money, moneyText } from '../domain/money.ts';
import { type OrRefusal, type Refusal, refuse } from '../domain/refusal.ts';
import { Order } from '../store/entities/order.ts';
import { writeHistory } from '../store/history.ts';
import { inTransaction } from '../store/transaction.ts';
import { recordInbound } from '../store/webhook-events.ts';
import type { Bridge } from './bridge.ts';
import { type PayResult, payReviewed } from './parts/pay-reviewed.ts';
import { reject } from './parts/reject.ts';
import { type OpenReview, openReview, type Reckoning, type ReviewEnd, reckon } from './parts/review-order.ts';

/*
 * The review page of external checkout (contract.md §5.6)
 *
 * 1. The PG sends the buyer here once it knows the address. Cafe24 reckons the total with it, and the buyer sees what is owed.
 * 2. The buyer confirms: the total is reckoned again, and when it is still the one shown the PG is told, and the browser goes
 *    there to pay. Or the buyer leaves, back to the mall.
 */

/** What the page shows; amounts are as Cafe24 reckoned them. */
export type Review = { kind: 'review'; mallName: string; lines: OpenReview['external']['lines'] } & Reckoning;

/** Step 1. */
export async function showReview(bridge: Bridge, token: unknown): Promise<Review | ReviewEnd> {
  const opened = await openReview(bridge, token);
  if (opened.kind !== 'open') return opened;
  const reckoned = await reckon(bridge, opened);
  if (reckoned.refusal) return { kind: 'unavailable', home: opened.order.returnUrl };
  const { mall, external } = opened;
  return { kind: 'review', mallName: mall.name ?? mall.id, lines: external.lines, ...reckoned.value };
}

/** What the page's form says; `amount` is the total that the buyer saw. */
export type Pressed = { token: string; action: 'pay' | 'cancel'; amount: string };

/** Step 2. @returns where to send the browser, or what to tell the buyer */
export async function confirmReview(
  bridge: Bridge,
  message: InboundMessage,
  pressed: OrRefusal<Pressed>,
): Promise<{ kind: 'redirect'; url: string } | ReviewEnd> {
  if (pressed.refusal) return turnAway(bridge, message, pressed.refusal);
  const { token, action, amount } = pressed.value;
  const opened = await openReview(bridge, token);
  if (opened.kind === 'forged') return turnAway(bridge, message, refuse('UNKNOWN_KEY').refusal);
  if (opened.kind !== 'open') return opened;
  if (action === 'cancel') return leave(bridge, message, opened);
  const { external, order } = opened;
  // The PG was told already, and has its own page for whatever became of that.
  if (external.payUrl) return { kind: 'redirect', url: external.payUrl };
  const home = order.returnUrl;
  const due = external.payMinor ? again(opened, external.payMinor) : await confirmed(bridge, opened, amount);
  if (!due.total) return { kind: due.kind, home };
  const result: PayResult = await payReviewed(bridge, message, opened, due.total);
  return result.kind === 'redirect' ? result : { kind: result.kind, home };
}

/** The amount that was asked for before, when the PG's answer was lost. */
function again({ attempt }: OpenReview, payMinor: bigint) {
  return { kind: 'due', total: money(payMinor, attempt.currency as 'KRW') } as const;
}

/** No form of ours: kept for staff, and told nothing. */
async function turnAway(bridge: Bridge, message: InboundMessage, refusal: Refusal): Promise<ReviewEnd> {
  const answer = { status: 404, body: { page: 'order not found' } };
  await reject(bridge, { kind: 'EXTERNAL_PAY', message, refusal, answer });
  return { kind: 'forged', home: null };
}

async function confirmed(bridge: Bridge, opened: OpenReview, shown: string) {
  const reckoned = await reckon(bridge, opened);
  if (reckoned.refusal) return { kind: 'unavailable', total: null } as const;
  const { total } = reckoned.value.calculation;
  return moneyText(total) === shown ? ({ kind: 'due', total } as const) : ({ kind: 'changed', total: null } as const);
}

/** Nothing is paid; the PG lets the checkout run out by itself, which its webhook tells us. */
async function leave(bridge: Bridge, message: InboundMessage, { order: { id } }: OpenReview) {
  return inTransaction(bridge.orm, async (em) => {
    const now = bridge.clock.now();
    const order = await em.findOneOrFail(Order, id);
    const url = externalReturn(
      order.returnUrl,
      { ...order, status: 'CANCELLED' },
      'none',
      bridge.settings.externalFailPage,
    );
    const answer = { status: 303, body: { location: url } };
    const event = recordInbound(em, message, { kind: 'EXTERNAL_PAY', verdict: 'ACCEPTED', order, answer, now });
    writeHistory(em, order, { at: now, kind: 'BUYER_CANCELLED_REVIEW', actor: 'BUYER', webhookEvent: event });
    return { kind: 'redirect', url } as const;
  });
}
