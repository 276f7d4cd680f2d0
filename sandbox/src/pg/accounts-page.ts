import type { Express } from 'express';
import { html } from '../web/html.ts';
import { showMoney, showTime } from '../web/language.ts';
import { act } from './buyer-actions.ts';
import { type PgPageLinks, sendPgPage } from './pages.ts';
import type { PgContext } from './pg-context.ts';
import type { PgOrder } from './pg-state.ts';
import { words } from './words.ts';

/** The bank's side: virtual accounts that wait for money, and a button that brings it. */
export function serveAccountsPage(app: Express, pg: PgContext, links: PgPageLinks): void {
  app.get('/accounts', (_request, response) => {
    const waiting = pg.store.orders.filter(({ account, paid }) => account && !paid).reverse();
    const body = html`<h1>Virtual accounts</h1>
<p>Buyers who pay later were given these accounts. A deposit makes the PG send webhook <code>S</code>, also when the payment
has expired meanwhile.</p>
${waiting.length === 0 ? html`<p class="quiet">No account waits for money.</p>` : table(waiting)}`;
    sendPgPage(links, response, { language: 'en', title: 'Virtual accounts', body, back: '/accounts' });
  });

  app.post('/accounts/:orderCode/deposit', (request, response) => {
    const order = pg.store.order(request.params.orderCode);
    if (order?.account) act(pg, order, 'deposit');
    response.redirect(303, '/accounts');
  });
}

const table = (orders: PgOrder[]) => html`<div tabindex="0" class="scroll"><table>
<thead><tr><th>Account</th><th>Amount</th><th>PG order</th><th>Reference</th><th>State</th><th>Issued</th><th>Money</th></tr></thead>
<tbody>${orders.map(
  (order) => html`<tr><td><code>${order.account}</code></td>
<td class="number">${showMoney(order.amount, order.currency, 'en')}</td>
<td><a href="/pay/${order.orderCode}"><code>${order.orderCode}</code></a></td><td><code>${order.referenceNo}</code></td>
<td>${words.en.statuses[order.status]}</td><td>${showTime(order.createdAt)}</td>
<td><form method="post" action="/accounts/${order.orderCode}/deposit"><button>Deposit</button></form></td></tr>`,
)}</tbody></table></div>`;
