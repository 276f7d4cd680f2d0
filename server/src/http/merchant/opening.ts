import type { Request, RequestHandler, Response } from 'express';
import { isLaunch } from '../../domain/launch.ts';
import type { OrRefusal } from '../../domain/refusal.ts';
import type { Bridge } from '../../flows/bridge.ts';
import * as flow from '../../flows/mall-onboarding.ts';
import { inboundMessage } from '../inbound-message.ts';
import { cookieOf, dropCookie, giveCookie } from './cookies.ts';
import { notLetInPage } from './not-let-in-page.ts';

/** The doors by which a merchant comes in: Cafe24's launch link, and the way back from its consent page. */
export function openingDoors(bridge: Bridge) {
  const taken = (request: Request, response: Response) => {
    const message = inboundMessage(request, String(response.locals.requestId), bridge.clock.now());
    return { ...message, path: message.path.replace(/([?&](?:code|state)=)[^&]*/g, '$1[masked]') };
  };

  function goOn(request: Request, response: Response, opening: OrRefusal<flow.Opening>): void {
    if (opening.refusal) {
      notLetInPage(request, response, opening.refusal.code);
      return;
    }
    response.set('Cache-Control', 'no-store');
    const { value } = opening;
    if (value.kind === 'authorise') {
      giveCookie(response, 'consent', value.browser, bridge.appUrl);
      response.redirect(302, value.url);
      return;
    }
    if (value.kind === 'open') giveCookie(response, 'session', value.session, bridge.appUrl);
    response.redirect(302, '/admin/display');
  }

  return {
    async launch(request: Request, response: Response): Promise<void> {
      const session = cookieOf(request, 'session');
      goOn(request, response, await flow.launch(bridge, taken(request, response), rawQueryOf(request), session));
    },

    async consent(request: Request, response: Response): Promise<void> {
      const fields = new URLSearchParams(rawQueryOf(request));
      const only = (name: string) => (fields.getAll(name).length === 1 ? (fields.get(name) ?? '') : '');
      const consent = {
        state: only('state'),
        code: only('code'),
        error: only('error'),
        browser: cookieOf(request, 'consent'),
      };
      const opening = await flow.takeConsent(bridge, taken(request, response), consent);
      dropCookie(response, 'consent', bridge.appUrl);
      goOn(request, response, opening);
    },
  };
}

/** For the first page, which is the console's when it is no launch. */
export function onlyLaunches(door: RequestHandler): RequestHandler {
  return (request, response, next) => (isLaunch(rawQueryOf(request)) ? door(request, response, next) : next());
}

/** The query as it was on the wire: a signature is over these very characters. */
function rawQueryOf({ originalUrl }: Request): string {
  const start = originalUrl.indexOf('?');
  return start < 0 ? '' : originalUrl.slice(start + 1);
}
