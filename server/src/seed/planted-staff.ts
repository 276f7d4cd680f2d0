import { approvalLivesMs } from '../domain/approval.ts';
import { refundPlan } from '../domain/checks.ts';
import { argumentsHashOf } from '../store/approvals.ts';
import type { Deed, Doer } from '../store/audit.ts';
import { cancelRequest } from './cancel-steps.ts';
import { buyerReturns, openCheckout, pgReports } from './checkout-steps.ts';
import { sent } from './messages.ts';
import { createNotice, tryNotice } from './notice-steps.ts';
import { amountOf, pass, type Story, writeLine } from './order-story.ts';
import { donePaid } from './planted-payments.ts';
import { later } from './world.ts';

/* Cancellations that are under way or were refused, and what staff did. */

const minutes = 60_000;

/** What goes to the audit log once the rows are there. */
export type AuditedDeed = { by: Doer; deed: Deed; at: Date };

/** Somebody of the staff who is not in the database: whoever signs in to look at this is another person. */
const minsu: Doer = {
  kind: 'OPERATOR',
  id: 'seed-operator-minsu',
  name: '박민수',
  role: 'operator',
  address: null,
  requestId: null,
};

/** Cafe24 signed the whole amount where the amount to cancel belongs. */
export function cancelRefused(story: Story): void {
  donePaid(story);
  pass(story, 50 * minutes);
  // What carries no signature of Cafe24's belongs to no order, whatever it names.
  cancelRequest(story, 'ASYNC', story.order.amountText, {
    mallId: null,
    orderId: null,
    verdict: 'REJECTED',
    reason: 'BAD_HASH',
    reasonParams: { cause: 'wrong-field', field: 'cancel_amount', instead: 'amount' },
    response: '{"result_code":"9999","result_message":"Invalid Hmac"}',
    status: 400,
  });
}

/** The PG was asked to give the money back and did not answer. */
export function cancelAnswerLost(story: Story): void {
  const { world, order, amountMinor } = story;
  donePaid(story);
  pass(story, 25 * minutes);
  const { amountText } = order;
  const answer = '{"result_code":"0000","result_message":"Refund requested"}';
  const request = cancelRequest(story, 'ASYNC', amountText, { response: answer });
  writeLine(story, { kind: 'CANCEL_REQUESTED', actor: 'CAFE24', params: amountOf(story), message: request });
  const { at } = story;
  const refundReference = world.code(20);
  const lost = sent(world, {
    kind: 'PG_REFUND',
    at,
    mallId: story.shop.mallId,
    orderId: order.id,
    verdict: 'REJECTED',
    url: `${world.urls.pg}/v1/orders/${story.tid}/refunds`,
    body: JSON.stringify({ refund_reference: refundReference, refund_amount: amountText }),
    response: null,
    status: null,
    ms: 15_000,
    failure: 'TIMEOUT',
  });
  const params = { action: 'PG_REFUND', failure: 'TIMEOUT', ms: 15_000 };
  writeLine(story, { kind: 'PG_CALL_LOST', actor: 'PG', params, message: lost });
  order.reservedMinor = amountMinor;
  world.rows.cancellations.push({
    id: world.idAt(at),
    order: order.id,
    amountMinor,
    amountText,
    status: 'UNKNOWN',
    origin: 'CAFE24',
    mode: 'ASYNC',
    reason: null,
    requestedBy: null,
    refundReference,
    refundCode: null,
    pgMessage: null,
    notificationUrl: `${story.mallUrl}/Pay/Recv/openpg/PayReceiveCancelNoty.php`,
    createdAt: at,
    updatedAt: at,
    answeredAt: at,
    answerCode: '0000',
    completedAt: null,
    toldAt: null,
    ...refundPlan('UNKNOWN', later(world.now, 30 * minutes)),
  });
}

/** A cancellation above the limit, asked for by one person, waits for another. */
export function approvalWaits(story: Story): AuditedDeed {
  const { world, order, amountMinor, shop } = story;
  donePaid(story);
  pass(story, 35 * minutes);
  const { at } = story;
  const agreed = {
    order: { id: order.id },
    amountMinor,
    balanceMinor: amountMinor,
    reasonCode: 'BUYER_REQUEST' as const,
    note: null,
    refundReference: world.code(20),
  };
  const expiresAt = later(at, approvalLivesMs);
  const argumentsHash = argumentsHashOf(agreed);
  const id = world.idAt(at);
  world.rows.approvals.push({
    id,
    ...agreed,
    order: order.id,
    argumentsHash,
    status: 'WAITING',
    requestedByKind: minsu.kind,
    requestedById: minsu.id,
    requestedBy: minsu.name,
    createdAt: at,
    expiresAt,
    decidedById: null,
    decidedBy: null,
    decidedAt: null,
    decisionReason: null,
    cancellation: null,
  });
  const reason = 'BUYER_REQUEST';
  const said = { ...amountOf(story), by: minsu.name, byKind: minsu.kind, reason, expiresAt: expiresAt.toISOString() };
  writeLine(story, { kind: 'APPROVAL_REQUESTED', actor: 'OPERATOR', params: said });
  const subject = { kind: 'ORDER', id: order.id, name: order.orderNumber } as const;
  const after = { ...amountOf(story), approvalId: id, argumentsHash };
  return { by: minsu, at, deed: { action: 'APPROVAL_REQUESTED', subject, mallId: shop.mallId, reason, after } };
}

/** The mall's server refused twice; somebody of the staff resent the notification, and Cafe24 took it. */
export function resentByStaff(story: Story): AuditedDeed {
  const { order, shop } = story;
  openCheckout(story);
  pass(story, 42_000);
  const notice = createNotice(story, pgReports(story, 'PAID', 'Payment success'), 'Payment success');
  buyerReturns(story, 'S');
  if (!notice) throw new Error('an asynchronous payment has a notification');
  for (const wait of [10_000, 62_000]) {
    tryNotice(story, notice, { failure: 'HTTP_5XX', httpStatus: 503, nextAt: later(story.at, wait) });
    pass(story, wait);
  }
  const { at } = story;
  const reason = '수신 서버 복구';
  const params = { notificationKind: notice.kind, by: minsu.name, operatorId: minsu.id ?? '', reason };
  writeLine(story, { kind: 'RESEND_REQUESTED', actor: 'OPERATOR', params, notification: notice });
  tryNotice(story, notice, { trigger: 'MANUAL' });
  const subject = { kind: 'NOTIFICATION', id: notice.id, name: order.orderNumber } as const;
  const states = { before: { status: 'PENDING' }, after: { status: 'PENDING' } };
  return { by: minsu, at, deed: { action: 'NOTIFICATION_RESENT', subject, mallId: shop.mallId, reason, ...states } };
}
