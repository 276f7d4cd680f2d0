import type { Express } from 'express';
import { html } from '../web/html.ts';
import { showMoney, showTime } from '../web/language.ts';
import { type PgPageLinks, sendPgPage } from './pages.ts';
import type { PgContext } from './pg-context.ts';
import { scenarios } from './scenarios.ts';
import { words } from './words.ts';

/** The PG's front page: what it is, its scenario table, its newest payments. */
export function serveHomePage(app: Express, pg: PgContext, links: PgPageLinks): void {
  app.get('/', (_request, response) => {
    const newest = pg.store.orders.slice(-20).reverse();
    const body = html`<h1>Reference PG</h1>
<p>A payment company to develop against. Its API is under <code>${pg.baseUrl()}/v1</code>; buyers are sent here by a mall.</p>
<h2>Newest payments</h2>
${newest.length === 0 && html`<p class="quiet">No payments yet. Buy something in a <a href="${links.mallUrl()}">mall</a>.</p>`}
${
  newest.length > 0 &&
  html`<div tabindex="0" class="scroll"><table>
<thead><tr><th>PG order</th><th>Reference</th><th>Amount</th><th>State</th><th>Made</th></tr></thead>
<tbody>${newest.map(
    (order) => html`<tr><td><a href="/pay/${order.orderCode}"><code>${order.orderCode}</code></a></td>
<td><code>${order.referenceNo}</code></td><td class="number">${showMoney(order.amount, order.currency, 'en')}</td>
<td>${words.en.statuses[order.status]}</td><td>${showTime(order.createdAt)}</td></tr>`,
  )}</tbody></table></div>`
}
<h2 id="scenarios">Scenarios</h2>
<p>The last two digits <em>before</em> the decimal point choose a scenario: <code>39011</code> and <code>3011.00</code> are both
…11, <code>3065.11</code> is none. An order name with <code>scenario:11</code> in it does the same and wins over the amount.
Scenarios 11 to 24 decide by themselves as soon as the payment page is opened (or on <code>approve</code> through the control).
For a refund the refund's own amount is looked at before the order's.</p>
<div tabindex="0" class="scroll prose"><table><thead><tr><th>Digits</th><th>What happens</th></tr></thead>
<tbody>${Object.entries(scenarios).map(([digits, text]) => html`<tr><td><code>…${digits}</code></td><td>${text}</td></tr>`)}</tbody></table></div>`;
    sendPgPage(links, response, { language: 'en', title: 'Reference PG', body, back: '/' });
  });
}
