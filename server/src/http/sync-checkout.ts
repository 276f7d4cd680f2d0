import type { Request, Response } from 'express';
import type { Bridge } from '../flows/bridge.ts';
import * as flow from '../flows/sync-checkout.ts';
import { bodyFields } from './body-fields.ts';
import { readPaymentRequest } from './cafe24/payment-request.ts';
import { readResultRead } from './cafe24/result-read.ts';
import { inboundMessage } from './inbound-message.ts';
import { lostBuyerPage } from './lost-buyer-page.ts';
import { printAnswer } from './print-answer.ts';

/** The doors of synchronous checkout: each turns a request into one typed message, calls the flow, prints its answer. */
export function syncCheckoutDoors(bridge: Bridge) {
  const taken = (request: Request, response: Response) =>
    inboundMessage(request, String(response.locals.requestId), bridge.clock.now());

  return {
    async paymentRequest(request: Request, response: Response): Promise<void> {
      const fields = bodyFields(request);
      const parsed = readPaymentRequest(fields, 'read');
      printAnswer(response, await flow.receivePaymentRequest(bridge, taken(request, response), parsed, fields));
    },

    async callback(request: Request, response: Response): Promise<void> {
      const posted = request.method === 'POST' ? bodyFields(request).value : undefined;
      const fields = { ...request.query, ...posted };
      const result = await flow.bringBuyerBack(bridge, taken(request, response), fields);
      // The address carries the key: it must neither be kept nor be told to whatever page comes next.
      response.set({ 'Cache-Control': 'no-store', 'Referrer-Policy': 'no-referrer' });
      if (result.refusal) lostBuyerPage(request, response);
      else response.redirect(302, result.value.url);
    },

    async status(request: Request, response: Response): Promise<void> {
      const parsed = readResultRead(bodyFields(request));
      response.set('Cache-Control', 'no-store');
      printAnswer(response, await flow.receiveResultRead(bridge, taken(request, response), parsed));
    },
  };
}
