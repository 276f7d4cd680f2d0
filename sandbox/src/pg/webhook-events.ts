import { anotherAmount } from './amounts.ts';
import { paymentDigest, refundDigest } from './digests.ts';
import { type PgContext, secretOf } from './pg-context.ts';
import type { PgOrder, Refund, WebhookEvent, WebhookMode } from './pg-state.ts';
import { type Scenario, scenarioOf } from './scenarios.ts';

const messages: Record<string, string> = {
  P: 'Waiting for the deposit',
  A: 'Authorised by the buyer',
  S: 'Payment success',
  F: 'Payment declined',
  C: 'Cancelled by the buyer',
  E: 'Payment expired',
  R: 'Refunded in full',
};

export type PaymentWord = { status: string; amount?: string; currency?: string; message?: string; eventId?: string };

/** A payment webhook, rightly signed for what it says (or wrongly, when asked). Nothing is sent yet. */
export function composePayment(pg: PgContext, order: PgOrder, word: PaymentWord, wrongDigest = false): WebhookEvent {
  const { status, amount = order.amount, currency = order.currency } = word;
  const facts = { referenceId: order.referenceNo, orderCode: order.orderCode, status, amount, currency };
  const secret = secretOf(pg, order.merchantKey);
  return newEvent(pg, order, 'payment', order.webhookUrl ?? '', {
    reference_id: order.referenceNo,
    order_code: order.orderCode,
    status,
    amount,
    currency,
    message: word.message ?? messages[status] ?? status,
    digest: paymentDigest(facts, wrongDigest ? `not ${secret}` : secret),
    event_id: word.eventId ?? pg.store.nextCode('EV'),
  });
}

function composeRefund(pg: PgContext, order: PgOrder, refund: Refund, mode: WebhookMode, status: string) {
  const amount = mode === 'other_amount' ? anotherAmount(refund.amount, order.currency) : refund.amount;
  const secret = secretOf(pg, order.merchantKey);
  const facts = {
    referenceNo: order.referenceNo,
    refundCode: refund.refundCode,
    status,
    amount,
    currency: order.currency,
  };
  return newEvent(pg, order, 'refund', refund.webhookUrl ?? '', {
    reference_no: order.referenceNo,
    order_code: order.orderCode,
    refund_code: refund.refundCode,
    refund_reference: refund.refundReference,
    refund_status: status,
    refund_amount: amount,
    currency: order.currency,
    message: status === 'RP' ? 'Refund requested' : refund.message,
    digest: refundDigest(facts, mode === 'wrong_digest' ? `not ${secret}` : secret),
    event_id: pg.store.nextCode('EV'),
  });
}

/** Tells the app what became of a payment, in the way the scenario or the control asks for. */
export function announcePayment(pg: PgContext, order: PgOrder, status: string, message?: string): void {
  if (!order.webhookUrl) return;
  const mode = oddModeOf(order) ?? pg.store.settings.webhookMode;
  const amount = mode === 'other_amount' ? anotherAmount(order.amount, order.currency) : order.amount;
  const event = composePayment(pg, order, { status, amount, message }, mode === 'wrong_digest');
  const oddity = mode === 'normal' || mode === 'hold' ? undefined : mode;
  const waits = mode === 'reorder' && status === 'P';
  pg.store.addWebhook({ ...event, oddity, state: waits ? 'held' : 'queued' });
  if (waits) {
    order.overtakenEventId = event.eventId;
    return;
  }
  pg.sender.enqueue(event.eventId);
  if (mode === 'twice') pg.sender.enqueue(event.eventId);
  if (mode === 'reorder' && status === 'S') pg.sender.enqueue(overtaken(pg, order));
}

export function announceRefund(pg: PgContext, order: PgOrder, refund: Refund): void {
  if (!refund.webhookUrl) return;
  const mode = pg.store.settings.webhookMode;
  const oddity = mode === 'normal' || mode === 'hold' ? undefined : mode;
  const send = (status: string) => {
    const event = composeRefund(pg, order, refund, mode, status);
    pg.store.addWebhook({ ...event, oddity });
    pg.sender.enqueue(event.eventId);
    if (mode === 'twice') pg.sender.enqueue(event.eventId);
  };
  send(refund.status);
  if (mode === 'reorder') send('RP');
}

/** The P that S has just overtaken; made up when the payment never was pending. */
function overtaken(pg: PgContext, order: PgOrder): string {
  const kept = order.overtakenEventId;
  order.overtakenEventId = undefined;
  if (kept) return kept;
  const event = composePayment(pg, order, { status: 'P' });
  pg.store.addWebhook({ ...event, oddity: 'reorder' });
  return event.eventId;
}

const oddModes: Partial<Record<Scenario, WebhookMode>> = {
  '21': 'twice',
  '22': 'reorder',
  '23': 'other_amount',
  '24': 'wrong_digest',
};

function oddModeOf({ orderName, amount }: PgOrder): WebhookMode | undefined {
  const scenario = scenarioOf(orderName, amount);
  return scenario ? oddModes[scenario] : undefined;
}

function newEvent(
  pg: PgContext,
  { orderCode }: PgOrder,
  kind: WebhookEvent['kind'],
  url: string,
  body: Record<string, string>,
): WebhookEvent {
  const createdAt = pg.now().toISOString();
  return { eventId: body.event_id ?? '', orderCode, kind, url, body, state: 'queued', tries: [], createdAt };
}
