import type { Request, Response } from 'express';
import type { Bridge } from '../../flows/bridge.ts';
import { confirmReview, showReview } from '../../flows/external-review.ts';
import type { ReviewEnd } from '../../flows/parts/review-order.ts';
import { bodyFields } from '../body-fields.ts';
import { inboundMessage } from '../inbound-message.ts';
import { readConfirmation } from './confirmation.ts';
import { endPage, reviewPage } from './page.ts';
import { languageOf } from './words.ts';

/** The pages of external checkout that buyers see; plain HTML, no script. */
export function reviewDoors(bridge: Bridge) {
  return {
    async show(request: Request, response: Response): Promise<void> {
      const { token } = request.query;
      const seen = await showReview(bridge, token);
      if (seen.kind !== 'review') return sendEnd(request, response, seen);
      send(response, 200, reviewPage(seen, String(token), language(request)));
    },

    async confirm(request: Request, response: Response): Promise<void> {
      const pressed = readConfirmation(bodyFields(request));
      const message = inboundMessage(request, String(response.locals.requestId), bridge.clock.now());
      const result = await confirmReview(bridge, message, pressed);
      response.set(headers);
      if (result.kind === 'redirect') response.redirect(303, result.url);
      else sendEnd(request, response, result);
    },
  };
}

const headers = {
  // No form-action: pressing Pay leads to the PG, pressing Cancel to the mall, and browsers hold redirects to it as well.
  'Content-Security-Policy': "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; frame-ancestors 'none'",
  'Cache-Control': 'no-store',
  // The address carries the token.
  'Referrer-Policy': 'no-referrer',
};

const statuses: Record<ReviewEnd['kind'], number> = {
  forged: 404,
  expired: 410,
  paid: 409,
  changed: 409,
  checking: 200,
  unavailable: 503,
};

const language = (request: Request) => languageOf(request.headers['accept-language']);

function sendEnd(request: Request, response: Response, end: ReviewEnd): void {
  send(response, statuses[end.kind], endPage(end, language(request)));
}

function send(response: Response, status: number, page: string): void {
  response.status(status).set(headers).type('html').send(page);
}
