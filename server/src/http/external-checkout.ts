import type { Request, Response } from 'express';
import { isMallId } from '../domain/mall-id.ts';
import type { Bridge } from '../flows/bridge.ts';
import * as flow from '../flows/external-checkout.ts';
import { type AnswerForPage, describeShop, signReservation } from '../flows/external-storefront.ts';
import { createLimits } from '../flows/parts/limits-in-memory.ts';
import { scriptOfVersion } from '../flows/script-upkeep.ts';
import { bodyFields } from './body-fields.ts';
import { readPayload } from './cafe24/external-payload.ts';
import { inboundMessage } from './inbound-message.ts';
import { lostBuyerPage } from './lost-buyer-page.ts';
import { storefrontScripts } from './storefront-scripts.ts';

/** A person reserves an order once in a while; a whole office may share an address. */
const hmacLimit = { perSecond: 1, burst: 60 };

/** The doors of external checkout: each turns a request into one typed message, calls the flow, prints its answer. */
export function externalCheckoutDoors(bridge: Bridge) {
  const taken = (request: Request, response: Response) =>
    inboundMessage(request, String(response.locals.requestId), bridge.clock.now());
  const secondsToWait = createLimits(bridge.clock, () => hmacLimit);

  return {
    /** The same bytes for everybody, so any page may load them; a mall's page does, with `crossorigin` and `integrity`. */
    async script({ query }: Request, response: Response): Promise<void> {
      const { loader, button } = storefrontScripts;
      const current = query.part === 'button' ? button : loader;
      const asked = typeof query.v === 'string' ? query.v : '';
      const promised = asked === current.version ? current.bytes : await scriptOfVersion(bridge, asked);
      response
        .set({
          'Access-Control-Allow-Origin': '*',
          'Cross-Origin-Resource-Policy': 'cross-origin',
          // An address without the version of these bytes must not keep them from a later version.
          'Cache-Control': promised === null ? 'no-cache' : 'public, max-age=86400',
        })
        .type('application/javascript')
        .send(promised ?? current.bytes);
    },

    async shopData({ query, headers }: Request, response: Response): Promise<void> {
      const mallId = typeof query.mall_id === 'string' && isMallId(query.mall_id) ? query.mall_id : '';
      const shopNo = typeof query.shop_no === 'string' && /^\d{1,3}$/.test(query.shop_no) ? Number(query.shop_no) : 0;
      printForPage(response, await describeShop(bridge, { mallId, shopNo, origin: headers.origin }));
    },

    async hmac(request: Request, response: Response): Promise<void> {
      const wait = secondsToWait(request.ip ?? '');
      if (wait !== null) response.set('Retry-After', String(wait));
      const { mall_id: mallId, member_id: memberId } = request.query;
      const asked = { mallId, memberId, origin: request.headers.origin, isFlood: wait !== null };
      printForPage(response, await signReservation(bridge, taken(request, response), asked));
    },

    async payload(request: Request, response: Response): Promise<void> {
      const fields = bodyFields(request);
      const parsed = readPayload(fields);
      const { origin } = request.headers;
      printForPage(response, await flow.receivePayload(bridge, taken(request, response), parsed, fields, origin));
    },

    async callback(request: Request, response: Response): Promise<void> {
      const posted = request.method === 'POST' ? bodyFields(request).value : undefined;
      const fields = { ...request.query, ...posted };
      const result = await flow.bringBuyerBack(bridge, taken(request, response), fields);
      response.set('Cache-Control', 'no-store');
      if (result.refusal) lostBuyerPage(request, response);
      else response.redirect(302, result.value.url);
    },

    async webhook(request: Request, response: Response): Promise<void> {
      const answer = await flow.receivePaymentWebhook(bridge, taken(request, response), bodyFields(request));
      response.status(answer.status).json(answer.body);
    },
  };
}

/** For scripts of one mall's pages: no other page may read it. */
function printForPage(response: Response, { status, body, reader }: AnswerForPage): void {
  response.set({ 'Cache-Control': 'no-store', Vary: 'Origin' });
  if (reader) response.set({ 'Access-Control-Allow-Origin': reader, 'Access-Control-Expose-Headers': 'X-Request-Id' });
  response.status(status).json(body);
}
