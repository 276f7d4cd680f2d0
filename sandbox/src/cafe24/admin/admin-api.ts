import type { Express, Request, Response } from 'express';
import { type Fields, isForm, parseJsonObject, readMessage } from '../../web/message.ts';
import { findMall, findShop, type MallContext } from '../mall-context.ts';
import type { SandboxMall } from '../mall-state.ts';
import { adminError, failsAsTold, fitsBucket } from './admin-answers.ts';
import { type AdminCallName, appOf, type MallApp } from './app-state.ts';
import { serveCatalogue } from './catalogue-api.ts';
import { servePayments } from './payments-api.ts';
import { shopEntry } from './shop-entry.ts';

type Call = {
  mall: SandboxMall;
  known: MallApp;
  shopNo: number;
  /** `request` of the body, or `requests` of a bulk call. */
  fields: Fields;
  items: unknown;
};
type Params = { mallId: string; clientId?: string; scriptNo?: string; productNo?: string };
export type Route = (
  method: 'get' | 'post' | 'put' | 'delete',
  path: string,
  scope: string,
  answer: (call: Call, request: Request<Params>, response: Response) => void,
) => void;

/** The part of Cafe24's Admin API that the app uses (contract.md §7). */
export function serveAdminApi(app: Express, context: MallContext): void {
  const base = '/cafe24/:mallId/api/v2/admin';
  const route: Route = (method, path, scope, answer) => {
    const name = path.split('/')[0] as AdminCallName;
    app[method](`${base}/${path}`, (request: Request<Params>, response: Response) => {
      const call = admit(context, request, response, name, scope);
      if (!call) return;
      answer(call, request, response);
      context.store.touch();
    });
  };

  route('get', 'shops', 'mall.read_store', ({ mall }, _request, response) => {
    response.json({ shops: mall.shops.map((shop) => shopEntry(mall, shop)) });
  });

  route('post', 'paymentgateway', 'mall.write_store', (call, _request, response) => {
    const { known, shopNo, fields } = call;
    if (!isGateway(fields)) return adminError(response, 422, 'partner_id is required, 50 characters at most');
    if (known.gateways.some((gateway) => gateway.shopNo === shopNo)) {
      return adminError(response, 422, 'The payment gateway exists already');
    }
    known.gateways.push({ shopNo, partnerId: String(fields.partner_id), fields });
    response.status(201).json({ paymentgateway: gatewayView(context, call) });
  });

  route('put', 'paymentgateway/:clientId', 'mall.write_store', (call, request, response) => {
    const found = call.known.gateways.find(({ shopNo }) => shopNo === call.shopNo);
    if (!found || request.params.clientId !== context.app.clientId) return adminError(response, 404, 'Not found');
    if (!isGateway(call.fields)) return adminError(response, 422, 'partner_id is 50 characters at most');
    Object.assign(found, { partnerId: String(call.fields.partner_id), fields: call.fields });
    response.json({ paymentgateway: gatewayView(context, call) });
  });

  route('delete', 'paymentgateway/:clientId', 'mall.write_store', ({ known, shopNo }, request, response) => {
    const index = known.gateways.findIndex((gateway) => gateway.shopNo === shopNo);
    if (index < 0 || request.params.clientId !== context.app.clientId) return adminError(response, 404, 'Not found');
    known.gateways.splice(index, 1);
    response.json({ paymentgateway: { shop_no: shopNo, client_id: context.app.clientId } });
  });

  route('get', 'scripttags', 'mall.read_application', ({ known, shopNo }, _request, response) => {
    response.json({ scripttags: known.scriptTags.filter((tag) => tag.shopNo === shopNo).map(tagView) });
  });

  route('post', 'scripttags', 'mall.write_application', ({ known, shopNo, fields }, _request, response) => {
    const locations = fields.display_location;
    if (typeof fields.src !== 'string' || !URL.canParse(fields.src) || !Array.isArray(locations)) {
      return adminError(response, 422, 'src and display_location are required');
    }
    const scriptNo = String(1_527_128_000_000_000 + context.store.nextScriptNo());
    const tag = { scriptNo, shopNo, fields };
    known.scriptTags.push(tag);
    response.status(201).json({ scripttag: tagView(tag) });
  });

  route('delete', 'scripttags/:scriptNo', 'mall.write_application', ({ known }, request, response) => {
    const index = known.scriptTags.findIndex(({ scriptNo }) => scriptNo === request.params.scriptNo);
    if (index < 0) return adminError(response, 404, 'Not found');
    known.scriptTags.splice(index, 1);
    response.json({ scripttag: { script_no: request.params.scriptNo } });
  });

  route('put', 'scripttags/:scriptNo', 'mall.write_application', ({ known, fields }, request, response) => {
    const found = known.scriptTags.find(({ scriptNo }) => scriptNo === request.params.scriptNo);
    if (!found) return adminError(response, 404, 'Not found');
    Object.assign(found.fields, fields);
    response.json({ scripttag: tagView(found) });
  });

  serveCatalogue(context, route);
  servePayments(context, route);

  app.all('/cafe24/{*path}', (_request, response) => adminError(response, 404, 'No such resource'));
}

/** Who calls, may it, and what is asked; answers by itself and gives null when the call goes no further. */
function admit(
  context: MallContext,
  request: Request<Params>,
  response: Response,
  name: AdminCallName,
  scope: string,
): Call | null {
  const stop = (status: number, message: string) => {
    adminError(response, status, message);
    return null;
  };
  const mall = findMall(context, request.params.mallId);
  if (!mall) return stop(404, 'There is no such mall');
  const size = name === 'scripttags' ? 10 : 40;
  if (!fitsBucket(context, response, `${mall.mallId} ${name}`, size)) return null;
  if (failsAsTold(context, name, request, response)) return null;
  const known = appOf(context.store, mall.mallId);
  if (known.isDeleted) return stop(403, 'This app has been deleted from the mall');
  const bearer = /^Bearer (.+)$/.exec(request.get('authorization') ?? '')?.[1];
  const token = known.tokens.find(({ accessToken }) => accessToken === bearer);
  if (!token || token.accessExpiresAt <= context.now().getTime()) return stop(401, 'The access token is invalid');
  if (!token.scopes.includes(scope)) return stop(403, `The scope ${scope} is missing`);
  const { raw, contentType } = readMessage(request);
  if (isForm(contentType) || (raw !== '' && !parseJsonObject(raw))) return stop(400, 'The body must be JSON');
  const body = parseJsonObject(raw) ?? {};
  const shopNo = Number(body.shop_no ?? request.query.shop_no ?? 1);
  if (!findShop(mall, shopNo)) return stop(422, 'There is no such shop');
  const fields = (typeof body.request === 'object' && body.request !== null ? body.request : {}) as Fields;
  return { mall, known, shopNo, fields, items: body.requests };
}

function isGateway({ partner_id }: Fields): boolean {
  return typeof partner_id === 'string' && partner_id.length > 0 && partner_id.length <= 50;
}

function gatewayView({ app }: MallContext, { shopNo, fields }: Call) {
  return { shop_no: shopNo, ...fields, client_id: app.clientId };
}

function tagView({ scriptNo, shopNo, fields }: MallApp['scriptTags'][number]) {
  return { shop_no: shopNo, script_no: scriptNo, exclude_path: null, ...fields };
}
