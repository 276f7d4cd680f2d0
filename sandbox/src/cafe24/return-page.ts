import type { Express, Request } from 'express';
import { html } from '../web/html.ts';
import { type Language, languageOf, showMoney, showTime } from '../web/language.ts';
import { parseForm, parseJsonObject, textOf } from '../web/message.ts';
import { adminChangeList } from './admin-change-list.ts';
import { cancelForm } from './cancel-form.ts';
import { findMall, type MallContext } from './mall-context.ts';
import type { MallOrder, MallOrderStatus } from './mall-state.ts';
import { type MallPageLinks, sendMallPage, sendNotFound } from './pages.ts';
import { notificationList } from './received-page.ts';
import { readResult } from './result-reading.ts';
import { words } from './words.ts';

/** Where the app sends the buyer back to. It follows the order until the mall knows the outcome. */
export function serveReturnPage(app: Express, mall: MallContext, links: MallPageLinks): void {
  app.get(
    '/malls/:mallId/Pay/Recv/openpg/PayReceiveRtnPage.php',
    async (request: Request<{ mallId: string }>, response) => {
      const found = findMall(mall, request.params.mallId);
      if (!found) return sendNotFound(links, response, 'There is no such mall.');
      const said = new URL(request.originalUrl, 'http://mall').search.slice(1);
      const order = mall.store.order(found.mallId, orderNumberIn(said));
      if (order?.flow === 'sync' && order.payedTf !== 'T')
        await readResult(mall, order, textOf(parseForm(said), 'key'));
      const language = languageOf(order?.currency ?? found.shops[0]?.currency ?? '');
      const text = words[language];
      const query = [...new URLSearchParams(said)];
      const body = html`<h1>${text.returnTitle}</h1>
${order ? orderState(mall, order, language) : html`<p class="state bad">${text.unknownOrder}</p>`}
<h2>${text.appSaid}</h2>
<dl>${query.map(([name, value]) => html`<dt><code>${name}</code></dt><dd><code>${value}</code></dd>`)}</dl>
${order && html`<p><a class="button" href="/malls/${order.mallId}/shops/${order.shopNo}">${text.backToShop}</a></p>`}`;
      const page = { language, title: text.returnTitle, body, back: request.originalUrl, script: '/follow-order.js' };
      sendMallPage(links, response, page);
    },
  );

  app.get('/malls/:mallId/orders/:orderNumber', (request: Request<OrderPath>, response) => {
    const order = mall.store.order(request.params.mallId, request.params.orderNumber);
    if (!order) return sendNotFound(links, response, 'The mall does not know this order.');
    const language = languageOf(order.currency);
    const title = `${words[language].returnTitle} ${order.orderNumber}`;
    const body = html`<h1>${words[language].returnTitle}</h1>${orderState(mall, order, language)}
${cancelForm(order, language)}${adminChangeList(order, language)}`;
    sendMallPage(links, response, { language, title, body, back: request.path, script: '/follow-order.js' });
  });

  app.get('/malls/:mallId/orders/:orderNumber/version', (request: Request<OrderPath>, response) => {
    const order = mall.store.order(request.params.mallId, request.params.orderNumber);
    if (!order) return void response.status(404).json({ version: null });
    response.json({ version: versionOf(mall, order), status: order.status });
  });
}

type OrderPath = { mallId: string; orderNumber: string };

const tones: Record<MallOrderStatus, string> = {
  requested: 'waiting',
  refused: 'bad',
  waiting: 'waiting',
  failed: 'quiet',
  paid: 'good',
  partly_cancelled: 'quiet',
  cancelled: 'quiet',
};
const icons: Record<string, string> = { waiting: '◷', bad: '⬣', quiet: '–', good: '✓' };

function orderState(mall: MallContext, order: MallOrder, language: Language) {
  const { mallId, orderNumber, amount, currency, status, tid, payedTf, requestType, productName } = order;
  const text = words[language];
  return html`<div data-follow="/malls/${mallId}/orders/${orderNumber}/version" data-version="${versionOf(mall, order)}">
<p class="state ${tones[status]}" role="status">${icons[tones[status]]} ${text.statuses[status]}</p>
<p class="amount">${showMoney(amount, currency, language)}</p></div>
<h2>${text.mallKnows}</h2>
<dl><dt>${text.order}</dt><dd><code>${orderNumber}</code></dd>
${productName && html`<dt>${text.product}</dt><dd>${productName}</dd>`}
<dt><code>tid</code></dt><dd><code>${tid ?? '–'}</code></dd>
<dt><code>request_type</code></dt><dd><code>${requestType ?? '–'}</code></dd>
<dt><code>payed_tf</code></dt><dd><code>${payedTf ?? '–'}</code></dd></dl>
${order.flow === 'sync' && readingList(order, text)}
<h2>${text.notifications}</h2>
${notificationList(mall.store.received(mallId, orderNumber), text.noNotifications, language)}`;
}

/** What the mall asked the app for by itself, and how the answer stood its test. */
function readingList({ readings = [] }: MallOrder, text: (typeof words)[Language]) {
  return html`<h2>${text.reading}</h2>
${readings.map(({ at, verdict, body, status }) => {
  const code = status === 200 ? textOf(body as Record<string, unknown>, 'result_code') : String(status ?? '–');
  return html`<p>${showTime(at)} · <strong>${text.readings[verdict]}</strong> <code>${code}</code></p>`;
})}`;
}

const versionOf = ({ store }: MallContext, { mallId, orderNumber, status, adminChanges = [] }: MallOrder) =>
  `${status}-${store.received(mallId, orderNumber).length + adminChanges.length}`;

/** The order is named in the echoed extra data, as brackets or as JSON text (contract.md §4.2). */
function orderNumberIn(query: string): string {
  const fields = parseForm(query);
  const extra = fields.extra_data;
  if (extra !== null && typeof extra === 'object') return textOf(extra as Record<string, unknown>, 'orderId');
  return textOf(parseJsonObject(textOf(fields, 'extra_data')) ?? {}, 'orderId') || textOf(fields, 'order_id');
}
