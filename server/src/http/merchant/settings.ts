import type { Request, Response } from 'express';
import { z } from 'zod';
import type { Bridge } from '../../flows/bridge.ts';
import * as flow from '../../flows/merchant-settings.ts';
import { isOwnToken, type Merchant, merchantOf } from '../../flows/parts/merchant-session.ts';
import { settingsOf } from '../../flows/parts/settings-view.ts';
import { bodyFields } from '../body-fields.ts';
import { sendConsole } from '../console.ts';
import { changeAnswers } from './change-answers.ts';
import { cookieOf } from './cookies.ts';
import { notLetInPage } from './not-let-in-page.ts';
import { isFromOwnPage } from './own-page.ts';

const key = z.string().regex(/^[\x21-\x7e]{1,200}$/);
// A colon would end the user name of HTTP Basic.
const keys = z.object({ public_key: key.regex(/^[^:]+$/), secret_key: key });
const toggle = z.object({
  // A number comes as its text.
  shop_no: z
    .string()
    .regex(/^[1-9]\d{0,5}$/)
    .transform(Number),
  action: z.enum(['enable', 'disable']),
});

type Change = (merchant: Merchant, fields: Record<string, unknown>) => Promise<flow.ChangeCode>;

/**
 * The doors of the merchant's settings page. The mall is the session's, whatever a body says (contract.md §12-A5); a change
 * must come from our own page, with the token that only it was given.
 */
export function settingsDoors(bridge: Bridge) {
  const merchantIn = (request: Request) => merchantOf(bridge, cookieOf(request, 'session'));

  function change(make: Change) {
    return async (request: Request, response: Response): Promise<void> => {
      response.set('Cache-Control', 'no-store');
      const merchant = await merchantIn(request);
      if (!merchant) return refuse(response, 401, 'SESSION_ENDED');
      const isOwn = isFromOwnPage(request, bridge.appUrl) && isOwnToken(merchant, request.get('x-csrf-token') ?? '');
      if (!isOwn) return refuse(response, 403, 'NOT_OUR_PAGE');
      const code = await make(merchant, bodyFields(request).value ?? {});
      const { status, message } = changeAnswers[code];
      response.status(status).json({ message, code });
    };
  }

  return {
    async display(request: Request, response: Response): Promise<void> {
      if (await merchantIn(request)) sendConsole(response);
      else notLetInPage(request, response);
    },

    async settings(request: Request, response: Response): Promise<void> {
      response.set('Cache-Control', 'no-store');
      const merchant = await merchantIn(request);
      if (!merchant) return refuse(response, 401, 'SESSION_ENDED');
      const settings = await settingsOf(bridge, merchant);
      response.json({
        csrfToken: merchant.csrfToken,
        mall_id: settings.mallId,
        mall_name: settings.mallName,
        language: settings.language,
        linked: settings.linked,
        public_key: settings.publicKey,
        expired: settings.expired,
        setup: settings.setup,
        help_contact: settings.helpContact,
        shops: settings.shops.map(({ shopNo, ...shop }) => ({ shop_no: shopNo, ...shop })),
      });
    },

    link: change(async (merchant, fields) => {
      const { data } = keys.safeParse(fields);
      if (!data) return 'KEYS_MALFORMED';
      return flow.link(bridge, merchant, { publicKey: data.public_key, secretKey: data.secret_key });
    }),

    unlink: change((merchant) => flow.unlink(bridge, merchant)),

    toggle: change(async (merchant, fields) => {
      const { data } = toggle.safeParse(fields);
      if (!data) return 'ACTION_UNKNOWN';
      return flow.switchShop(bridge, merchant, { shopNo: data.shop_no, enable: data.action === 'enable' });
    }),
  };
}

const refusals = {
  SESSION_ENDED: "Open the app again from Cafe24's admin",
  NOT_OUR_PAGE: 'Reload the settings page and try again',
} as const;

function refuse(response: Response, status: 401 | 403, code: keyof typeof refusals): void {
  response.status(status).json({ message: refusals[code], code });
}
