import { createHash, randomBytes } from 'node:crypto';
import type { Express, Request, Response } from 'express';
import { html } from '../../web/html.ts';
import { parseForm, readMessage, textOf } from '../../web/message.ts';
import { findMall, type MallContext } from '../mall-context.ts';
import { type MallPageLinks, sendMallPage, sendNotFound } from '../pages.ts';
import { failsAsTold } from './admin-answers.ts';
import { appOf } from './app-state.ts';

const minute = 60_000;
const accessLifeMs = 2 * 60 * minute;
const refreshLifeMs = 14 * 24 * 60 * minute;

type MallRequest = Request<{ mallId: string }>;

/** Cafe24's consent page and token endpoint (contract.md §2.2–2.6). */
export function serveOAuth(app: Express, context: MallContext, links: MallPageLinks): void {
  const base = '/cafe24/:mallId/api/v2/oauth';

  app.get(`${base}/authorize`, (request: MallRequest, response) => {
    const mall = findMall(context, request.params.mallId);
    if (!mall) return sendNotFound(links, response, 'There is no such mall.');
    const asked = new URLSearchParams(request.originalUrl.split('?')[1]);
    if (asked.get('client_id') !== context.app.clientId || asked.get('response_type') !== 'code') {
      return sendNotFound(links, response, 'The app asked for consent in a wrong way: client_id or response_type.');
    }
    const scopes = (asked.get('scope') ?? '').split(/[ ,]+/);
    const body = html`<h1>${mall.name}</h1><p>An app asks for permission in <code>${mall.mallId}</code>.</p>
<ul>${scopes.map((scope) => html`<li><code>${scope}</code></li>`)}</ul>
<form method="post" action="/cafe24/${mall.mallId}/api/v2/oauth/agree">
${[...asked].map(([name, value]) => html`<input type="hidden" name="${name}" value="${value}">`)}
<button class="primary" name="answer" value="agree">Agree</button>
<button name="answer" value="refuse">Refuse</button></form>`;
    sendMallPage(links, response, { language: 'en', title: 'Permission', body, back: '/' });
  });

  app.post(`${base}/agree`, (request: MallRequest, response) => {
    const asked = parseForm(readMessage(request).raw);
    const redirectUri = textOf(asked, 'redirect_uri');
    const mall = findMall(context, request.params.mallId);
    if (!mall || !redirectUri.startsWith(`${context.appUrl()}/`)) {
      return sendNotFound(links, response, 'There is no such mall, or the redirect_uri is not registered.');
    }
    const back = new URL(redirectUri);
    back.searchParams.set('state', textOf(asked, 'state'));
    if (textOf(asked, 'answer') === 'refuse') back.searchParams.set('error', 'access_denied');
    else back.searchParams.set('code', giveCode(context, mall.mallId, asked));
    response.redirect(302, back.href);
  });

  app.post(`${base}/token`, (request: MallRequest, response) => giveToken(context, request, response));

  app.post(`${base}/revoke`, (request: MallRequest, response) => {
    const known = appOf(context.store, request.params.mallId);
    if (!isTheApp(context, request)) return void oauthError(response, 401, 'invalid_client');
    const token = textOf(parseForm(readMessage(request).raw), 'token');
    known.tokens = known.tokens.filter((pair) => pair.accessToken !== token && pair.refreshToken !== token);
    context.store.touch();
    response.json({});
  });
}

function giveCode({ store, now }: MallContext, mallId: string, asked: Record<string, unknown>): string {
  const code = randomBytes(16).toString('base64url');
  const known = appOf(store, mallId);
  known.isDeleted = false;
  known.codes.push({
    code,
    redirectUri: textOf(asked, 'redirect_uri'),
    challenge: textOf(asked, 'code_challenge') || null,
    expiresAt: now().getTime() + minute,
    scopes: textOf(asked, 'scope').split(/[ ,]+/),
  });
  store.touch();
  return code;
}

function giveToken(context: MallContext, request: MallRequest, response: Response): void {
  const { store, now } = context;
  const { mallId } = request.params;
  if (!findMall(context, mallId)) return void oauthError(response, 400, 'invalid_request');
  const known = appOf(store, mallId);
  const asked = parseForm(readMessage(request).raw);
  const grant = textOf(asked, 'grant_type');
  known.tokenCalls[grant] = (known.tokenCalls[grant] ?? 0) + 1;
  store.touch();
  if (failsAsTold(context, 'token', request, response)) return;
  if (!isTheApp(context, request)) return void oauthError(response, 401, 'invalid_client');
  const time = now().getTime();
  if (grant === 'authorization_code') {
    const index = known.codes.findIndex(({ code }) => code === textOf(asked, 'code'));
    const [found] = index < 0 ? [] : known.codes.splice(index, 1);
    if (!found || found.expiresAt <= time || found.redirectUri !== textOf(asked, 'redirect_uri')) {
      return void oauthError(response, 400, 'invalid_grant');
    }
    if (found.challenge && found.challenge !== challengeOf(textOf(asked, 'code_verifier'))) {
      return void oauthError(response, 400, 'invalid_grant');
    }
    return void response.json(newPair(context, mallId, found.scopes));
  }
  if (grant !== 'refresh_token') return void oauthError(response, 400, 'unsupported_grant_type');
  const index = known.tokens.findIndex(({ refreshToken }) => refreshToken === textOf(asked, 'refresh_token'));
  const [old] = index < 0 ? [] : known.tokens.splice(index, 1);
  if (!old || old.refreshExpiresAt <= time || known.isDeleted) return void oauthError(response, 400, 'invalid_grant');
  response.json(newPair(context, mallId, old.scopes));
}

function newPair({ store, now, app }: MallContext, mallId: string, scopes: string[]) {
  const time = now().getTime();
  const pair = {
    accessToken: randomBytes(16).toString('base64url'),
    refreshToken: randomBytes(16).toString('base64url'),
    accessExpiresAt: time + accessLifeMs,
    refreshExpiresAt: time + refreshLifeMs,
    scopes,
  };
  const known = appOf(store, mallId);
  known.tokens = [...known.tokens, pair].slice(-15);
  store.touch();
  return {
    access_token: pair.accessToken,
    expires_at: korean(pair.accessExpiresAt),
    refresh_token: pair.refreshToken,
    refresh_token_expires_at: korean(pair.refreshExpiresAt),
    client_id: app.clientId,
    mall_id: mallId,
    user_id: mallId,
    scopes,
    issued_at: korean(time),
    shop_no: '1',
    token_type: 'Bearer',
  };
}

/** Korean time without a zone, as Cafe24 writes it. */
const korean = (time: number) => new Date(time + 9 * 3_600_000).toISOString().slice(0, -1);

const challengeOf = (verifier: string) => createHash('sha256').update(verifier).digest('base64url');

function isTheApp({ app }: MallContext, request: Request): boolean {
  const expected = Buffer.from(`${app.clientId}:${app.clientSecret}`).toString('base64');
  return request.get('authorization') === `Basic ${expected}`;
}

function oauthError(response: Response, status: number, error: string): void {
  response.status(status).json({ error, error_description: `Refused: ${error}` });
}
