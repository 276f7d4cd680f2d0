import type { RequestHandler } from 'express';
import { z } from 'zod';
import { minorUnits } from './amounts.ts';
import { postCall, refusal } from './calls.ts';
import { orderOf, orderUnknown } from './orders.ts';
import type { PgContext } from './pg-context.ts';
import { scenarioOf } from './scenarios.ts';

const payment = z.object({
  payment_reference_no: z.string().min(1).max(100),
  amount: z.string(),
  redirect_url: z.url({ protocol: /^https?$/ }).optional(),
});

/** `POST /v1/orders/{order_code}/pay`: the final amount, after the app's review page. */
export function payCall(pg: PgContext): RequestHandler {
  return postCall(pg, {
    call: 'pay',
    body: payment,
    decide: (merchant, fields, { params }) => {
      const order = orderOf(pg, merchant, String(params.orderCode));
      if (!order) return orderUnknown;
      if (!order.inReview) return refusal(409, 'The buyer has not authorised this order, or it is paid already');
      if (minorUnits(fields.amount, order.currency) <= 0n)
        return refusal(400, 'amount: not an amount of this currency');
      order.inReview = false;
      order.amount = fields.amount;
      order.paymentReferenceNo = fields.payment_reference_no;
      order.returnUrl = fields.redirect_url;
      order.updatedAt = pg.now().toISOString();
      return {
        status: 200,
        body: {
          code: 200,
          payment_reference_no: order.paymentReferenceNo,
          order_status: order.status,
          redirect_url: `${pg.baseUrl()}/pay/${order.orderCode}`,
        },
      };
    },
    spoils: (merchant, fields, { params }) => {
      const scenario = scenarioOf(orderOf(pg, merchant, String(params.orderCode))?.orderName, fields.amount);
      return scenario === '44' ? { fault: 'empty' } : scenario === '45' ? { fault: 'reset' } : null;
    },
  });
}
