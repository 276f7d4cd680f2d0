import { formatMoneyText } from '@pgbridge/shared/money-text';
import type { RequestHandler } from 'express';
import { z } from 'zod';
import { leftToRefund, minorUnits, refundedAmount } from './amounts.ts';
import type { Answer } from './call-faults.ts';
import { postCall, readCall, refusal } from './calls.ts';
import { orderOf, orderUnknown, refundBody } from './orders.ts';
import type { PgContext } from './pg-context.ts';
import type { PgOrder, Refund, RefundStatus } from './pg-state.ts';
import { planStep } from './planned-steps.ts';
import { refundScenarioOf, type Scenario } from './scenarios.ts';
import { announceRefund } from './webhook-events.ts';

const refundRequest = z.object({
  reference_no: z.string(),
  refund_reference: z.string().min(1).max(100),
  refund_amount: z.string(),
  currency: z.string(),
  reason: z.string(),
  mode: z.enum(['sync', 'async']),
  webhook_url: z.url({ protocol: /^https?$/ }).optional(),
});
type RefundRequest = z.infer<typeof refundRequest>;

/** `POST /v1/orders/{order_code}/refunds`: sync is decided at once, async by a webhook later. */
export function refundCall(pg: PgContext): RequestHandler {
  return postCall(pg, {
    call: 'refunds',
    body: refundRequest,
    decide: (merchant, fields, { params }, answered) => {
      const order = orderOf(pg, merchant, String(params.orderCode));
      return order ? takeRefund(pg, order, fields, answered) : orderUnknown;
    },
    spoils: (merchant, fields, { params }) => {
      const order = orderOf(pg, merchant, String(params.orderCode));
      switch (order && refundScenarioOf(order, fields.refund_amount)) {
        case '43':
          return { fault: 'after_timeout' };
        case '44':
          return { fault: 'empty' };
        case '45':
          return { fault: 'reset' };
        default:
          return null;
      }
    },
  });
}

/** `GET /v1/orders/{order_code}/refunds/{refund_reference}`: 404 = the PG never got it. */
export function refundLookUpCall(pg: PgContext): RequestHandler {
  return readCall(pg, 'refund_lookups', (merchant, { params }) => {
    const order = orderOf(pg, merchant, String(params.orderCode));
    const refund = order?.refunds.find(({ refundReference }) => refundReference === params.refundReference);
    if (!order || !refund) return refusal(404, 'Refund not found');
    return { status: 200, body: { code: 200, order_code: order.orderCode, ...refundBody(refund) } };
  });
}

function takeRefund(pg: PgContext, order: PgOrder, fields: RefundRequest, answered: Promise<void>): Answer {
  const fault = whatIsWrong(order, fields);
  if (fault) return fault;
  const refund: Refund = {
    refundCode: pg.store.nextCode('RF'),
    refundReference: fields.refund_reference,
    status: 'RP',
    amount: fields.refund_amount,
    message: 'Refund requested',
    webhookUrl: fields.webhook_url ?? order.refundWebhookUrl,
    createdAt: pg.now().toISOString(),
  };
  order.refunds.push(refund);
  const scenario = refundScenarioOf(order, fields.refund_amount);
  if (fields.mode === 'sync') settleRefund(pg, order, refund, outcomeOf(scenario));
  else decideLater(pg, order, refund, scenario, answered);
  pg.store.touch();
  return { status: 200, body: refundAnswer(order, refund) };
}

function whatIsWrong(order: PgOrder, fields: RefundRequest): Answer | null {
  if (fields.reference_no !== order.referenceNo) return refusal(400, 'reference_no: not the one of this order');
  if (fields.currency !== order.currency) return refusal(400, 'currency: not the one of this order');
  const amount = minorUnits(fields.refund_amount, order.currency);
  if (amount <= 0n) return refusal(400, 'refund_amount: not an amount of this currency');
  if (order.refunds.some(({ refundReference }) => refundReference === fields.refund_reference)) {
    return refusal(409, 'refund_reference: used before');
  }
  return amount > leftToRefund(order) ? refusal(409, 'refund_amount: more than what is left') : null;
}

const outcomeOf = (scenario: Scenario | null) => (scenario === '31' || scenario === '33' ? 'RX' : 'R');

function decideLater(
  pg: PgContext,
  order: PgOrder,
  refund: Refund,
  scenario: Scenario | null,
  answered: Promise<void>,
) {
  const outcome = outcomeOf(scenario);
  if (scenario === '32' || scenario === '33') {
    planStep(pg, { orderCode: order.orderCode, refundCode: refund.refundCode, outcome });
    return;
  }
  pg.work.track(
    answered.then(() => {
      settleRefund(pg, order, refund, outcome);
      announceRefund(pg, order, refund);
    }),
  );
}

/** Ends a refund; the order is refunded when nothing is left of it. */
export function settleRefund(pg: PgContext, order: PgOrder, refund: Refund, outcome: Exclude<RefundStatus, 'RP'>) {
  refund.status = outcome;
  refund.message = outcome === 'R' ? 'Refunded' : 'Refund rejected';
  if (refundedAmount(order) >= minorUnits(order.amount, order.currency)) order.status = 'R';
  order.updatedAt = pg.now().toISOString();
  pg.store.touch();
}

function refundAnswer(order: PgOrder, refund: Refund) {
  return {
    code: 200,
    order_code: order.orderCode,
    refund_code: refund.refundCode,
    refund_status: refund.status,
    request_refund_amount: refund.amount,
    refunded_amount: refund.status === 'R' ? refund.amount : formatMoneyText(0n, order.currency),
    currency: order.currency,
    message: refund.message,
  };
}
