import type { Express, Request, Response } from 'express';
import { html } from '../web/html.ts';
import { languageOf, showMoney } from '../web/language.ts';
import { readMessage, textOf } from '../web/message.ts';
import { type Action, act, buyerActions, isOpen, whereTheBuyerGoes } from './buyer-actions.ts';
import { type PgPageLinks, sendPgPage } from './pages.ts';
import type { PgContext } from './pg-context.ts';
import type { PgOrder } from './pg-state.ts';
import { playsByItself, scenarioOf } from './scenarios.ts';
import { words } from './words.ts';

/** The page on which the buyer decides. A scripted order decides by itself when it is opened. */
export function serveHostedPage(app: Express, pg: PgContext, links: PgPageLinks): void {
  app.get('/pay/:orderCode', (request, response) => {
    const order = pg.store.order(request.params.orderCode);
    if (!order) return sendUnknown(links, response);
    if (order.inReview) return response.redirect(303, whereTheBuyerGoes(pg, order));
    // A HEAD request only looks; it must not decide.
    if (request.method === 'GET' && decidesByItself(order)) return press(pg, order, 'approve', response);
    return sendChoices(pg, links, order, response);
  });

  app.post('/pay/:orderCode', (request: Request<{ orderCode: string }>, response) => {
    const order = pg.store.order(request.params.orderCode);
    if (!order) return sendUnknown(links, response);
    const action = textOf(readMessage(request).fields ?? {}, 'action');
    const pressed = buyerActions.find((candidate) => candidate === action);
    if (!pressed || !isUndecided(order)) return sendChoices(pg, links, order, response, 409);
    return press(pg, order, pressed, response);
  });
}

const isUndecided = (order: PgOrder) => isOpen(order) && !order.account;

function decidesByItself(order: PgOrder): boolean {
  const scenario = scenarioOf(order.orderName, order.amount);
  return scenario !== null && playsByItself.includes(scenario) && isUndecided(order);
}

function press(pg: PgContext, order: PgOrder, action: Action, response: Response): void {
  act(pg, order, action);
  response.redirect(303, whereTheBuyerGoes(pg, order));
}

function sendChoices(pg: PgContext, links: PgPageLinks, order: PgOrder, response: Response, status = 200): void {
  const language = languageOf(order.currency);
  const text = words[language];
  const merchant = pg.merchants.get(order.merchantKey)?.name;
  const path = `/pay/${order.orderCode}`;
  const choices = html`<form method="post" action="${path}"><ul class="choices">
${buyerActions.map((action) => {
  const [label, meaning] = text.choices[action];
  const kind = action === 'approve' ? 'primary' : '';
  return html`<li><button class="${kind}" name="action" value="${action}">${label}</button><span class="quiet">${meaning}</span></li>`;
})}</ul></form>`;
  const decided = html`<p class="state">${text.statuses[order.status]}</p>
<p>${order.inReview ? text.review : text.over}</p>
<p><a class="button" href="${whereTheBuyerGoes(pg, order)}">${text.goOn}</a></p>`;
  const body = html`<h1>${text.title}</h1>
<p class="amount">${showMoney(order.amount, order.currency, language)}</p>
<dl><dt>${text.payTo}</dt><dd>${merchant}</dd>
${order.orderName && html`<dt>${text.goods}</dt><dd>${order.orderName}</dd>`}
<dt>${text.order}</dt><dd><code>${order.orderCode}</code></dd>
${order.account && html`<dt>${text.account}</dt><dd><code>${order.account}</code></dd>`}</dl>
${isUndecided(order) ? choices : decided}`;
  sendPgPage(links, response, { language, title: text.title, body, back: path }, status);
}

function sendUnknown(links: PgPageLinks, response: Response): void {
  const body = html`<h1>No such payment</h1><p>The reference PG does not know this order code.</p>`;
  sendPgPage(links, response, { language: 'en', title: 'No such payment', body, back: '/' }, 404);
}
