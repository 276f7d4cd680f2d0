import type { Request, Response } from 'express';
import * as flow from '../flows/async-checkout.ts';
import type { Bridge } from '../flows/bridge.ts';
import { bodyFields } from './body-fields.ts';
import { readPaymentRequest } from './cafe24/payment-request.ts';
import { inboundMessage } from './inbound-message.ts';
import { lostBuyerPage } from './lost-buyer-page.ts';
import { printAnswer } from './print-answer.ts';

/** The doors of asynchronous checkout: each turns a request into one typed message, calls the flow, prints its answer. */
export function asyncCheckoutDoors(bridge: Bridge) {
  const taken = (request: Request, response: Response) =>
    inboundMessage(request, String(response.locals.requestId), bridge.clock.now());

  return {
    async paymentRequest(request: Request, response: Response): Promise<void> {
      const fields = bodyFields(request);
      const parsed = readPaymentRequest(fields);
      printAnswer(response, await flow.receivePaymentRequest(bridge, taken(request, response), parsed, fields));
    },

    async callback(request: Request, response: Response): Promise<void> {
      const posted = request.method === 'POST' ? bodyFields(request).value : undefined;
      const fields = { ...request.query, ...posted };
      const result = await flow.bringBuyerBack(bridge, taken(request, response), fields);
      if (result.refusal) lostBuyerPage(request, response);
      else response.redirect(302, result.value.url);
    },

    async webhook(request: Request, response: Response): Promise<void> {
      printAnswer(response, await flow.receivePaymentWebhook(bridge, taken(request, response), bodyFields(request)));
    },
  };
}
