import type { Express } from 'express';
import { html } from '../web/html.ts';
import { languageOf, showMoney, showTime } from '../web/language.ts';
import type { MallContext } from './mall-context.ts';
import { type MallPageLinks, sendMallPage } from './pages.ts';
import { words } from './words.ts';

/** The malls and their shops, and the newest orders. */
export function serveHomePage(app: Express, { malls, store }: MallContext, links: MallPageLinks): void {
  app.get('/', (_request, response) => {
    const newest = store.orders.slice(-20).reverse();
    const shops = malls.flatMap((mall) => mall.shops.map((shop) => ({ ...shop, mallId: mall.mallId })));
    const body = html`<h1>Demo malls</h1><p>Choose a shop, pick a product and press Pay, as a buyer would.</p>
<ul class="cards">${shops.map(
      ({ mallId, shopNo, name, currency }) => html`<li><a class="card" href="/malls/${mallId}/shops/${shopNo}">
<strong lang="${languageOf(currency)}">${name}</strong><span>${currency} · <code>${mallId}</code> · shop ${shopNo}</span></a></li>`,
    )}</ul>
<h2>Open the app as a merchant</h2><ul>${malls.map(
      ({
        mallId,
        name,
      }) => html`<li>${name} <code>${mallId}</code>: <a href="/malls/${mallId}/open-app">representative operator</a>,
<a href="/malls/${mallId}/open-app?user_type=A">sub-operator</a></li>`,
    )}</ul>
<h2>Newest orders</h2>
${newest.length === 0 && html`<p class="quiet">No orders yet.</p>`}
${
  newest.length > 0 &&
  html`<div tabindex="0" class="scroll"><table><thead><tr><th>Order number</th><th>Mall</th><th>Amount</th><th>State</th><th>Ordered</th></tr></thead>
<tbody>${newest.map(
    ({ mallId, orderNumber, amount, currency, status, createdAt }) => html`<tr>
<td><a href="/malls/${mallId}/orders/${encodeURIComponent(orderNumber)}">${orderNumber}</a></td><td><code>${mallId}</code></td>
<td class="number">${showMoney(amount, currency, 'en')}</td><td>${words.en.statuses[status]}</td><td>${showTime(createdAt)}</td></tr>`,
  )}</tbody></table></div>`
}`;
    sendMallPage(links, response, { language: 'en', title: 'Demo malls', body, back: '/' });
  });
}
