import { formatMoneyText } from '@pgbridge/shared/money-text';
import { leftToRefund } from './amounts.ts';
import { callbackDigest } from './digests.ts';
import { type PgContext, secretOf } from './pg-context.ts';
import type { PaymentStatus, PgOrder } from './pg-state.ts';
import { planStep } from './planned-steps.ts';
import { scenarioOf } from './scenarios.ts';
import { announcePayment } from './webhook-events.ts';

export const actions = [
  'approve',
  'decline',
  'cancel',
  'pay_later',
  'deposit',
  'expire',
  'authorise',
  'refund',
] as const;
export type Action = (typeof actions)[number];
/** What the buyer can press on the payment page. */
export const buyerActions = ['approve', 'decline', 'cancel', 'pay_later', 'expire'] as const;

/** Plays the buyer, or the PG's own side. @returns why it cannot be, or null when done. */
export function act(pg: PgContext, order: PgOrder, action: Action): string | null {
  const refused = whyNot(order, action);
  if (refused) return refused;
  switch (action) {
    case 'approve':
      approve(pg, order);
      break;
    case 'deposit':
      markPaid(pg, order, 'Deposit received');
      break;
    case 'decline':
      move(pg, order, 'F');
      break;
    case 'cancel':
      move(pg, order, 'C');
      break;
    case 'expire':
      move(pg, order, 'E');
      break;
    case 'pay_later':
      issueAccount(pg, order);
      break;
    case 'authorise':
      authorise(pg, order);
      break;
    case 'refund':
      refundAtPg(pg, order);
      break;
  }
  return null;
}

export const isOpen = ({ status }: PgOrder) => status === 'P' || status === 'A';

function whyNot(order: PgOrder, action: Action): string | null {
  const { orderCode, status } = order;
  switch (action) {
    // Money can reach a PG after all is over: late approvals and deposits are let through on purpose.
    case 'approve':
    case 'deposit':
      return order.paid ? `${orderCode} is paid already` : null;
    case 'refund':
      return leftToRefund(order) > 0n ? null : `${orderCode} has nothing left to refund`;
    case 'pay_later':
      return status === 'P' && !order.account ? null : `${orderCode} cannot be paid later: it is ${status}`;
    case 'authorise':
      return status === 'P' && !order.inReview ? null : `${orderCode} cannot be authorised: it is ${status}`;
    default:
      return isOpen(order) ? null : `${orderCode} is over: it is ${status}`;
  }
}

function approve(pg: PgContext, order: PgOrder): void {
  const scenario = scenarioOf(order.orderName, order.amount);
  if (order.reviewUrl && !order.paymentReferenceNo) authorise(pg, order);
  else if (scenario === '11') move(pg, order, 'F');
  else if (scenario === '12' || scenario === '13') issueAccount(pg, order);
  else markPaid(pg, order);
  if (scenario === '12' && order.account) planStep(pg, { orderCode: order.orderCode, outcome: 'S' });
}

/** The money is there. */
export function markPaid(pg: PgContext, order: PgOrder, message?: string): void {
  order.paid = true;
  order.inReview = false;
  move(pg, order, 'S', message);
}

/** External checkout waits for the app's review page; its `order_status` stays P meanwhile (reference-pg.md). */
function authorise(pg: PgContext, order: PgOrder): void {
  order.inReview = order.reviewUrl !== undefined;
  if (!order.inReview) order.status = 'A';
  touch(pg, order);
  announcePayment(pg, order, 'A');
}

function issueAccount(pg: PgContext, order: PgOrder): void {
  order.method = 'icash';
  order.account = `110-${order.orderCode.slice(2, 9)}`;
  move(pg, order, 'P', 'Virtual account issued');
}

function refundAtPg(pg: PgContext, order: PgOrder): void {
  const refundCode = pg.store.nextCode('RF');
  order.refunds.push({
    refundCode,
    refundReference: refundCode,
    status: 'R',
    amount: formatMoneyText(leftToRefund(order), order.currency),
    message: 'Refunded at the PG',
    createdAt: pg.now().toISOString(),
  });
  move(pg, order, 'R');
}

function move(pg: PgContext, order: PgOrder, status: PaymentStatus, message?: string): void {
  order.status = status;
  touch(pg, order);
  announcePayment(pg, order, status, message);
}

function touch(pg: PgContext, order: PgOrder): void {
  order.updatedAt = pg.now().toISOString();
  pg.store.touch();
}

/** Where the buyer's browser goes next: the app's review page, or back to the app with a signed status. */
export function whereTheBuyerGoes(pg: PgContext, order: PgOrder): string {
  if (order.inReview && order.reviewUrl) return order.reviewUrl;
  const { referenceNo, orderCode, status } = order;
  const url = new URL(order.returnUrl ?? order.callbackUrl);
  url.searchParams.set('reference_no', referenceNo);
  url.searchParams.set('order_code', orderCode);
  url.searchParams.set('status', status);
  const digest = callbackDigest({ referenceNo, orderCode, status }, secretOf(pg, order.merchantKey));
  url.searchParams.set('digest', digest);
  return url.href;
}
