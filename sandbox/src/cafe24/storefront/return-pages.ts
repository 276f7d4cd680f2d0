import type { Express } from 'express';
import { html } from '../../web/html.ts';
import { languageOf } from '../../web/language.ts';
import type { MallContext } from '../mall-context.ts';
import { type MallPageLinks, sendMallPage } from '../pages.ts';
import { words } from '../words.ts';

/** Where the app sends buyers after external checkout (contract.md §5.9); the orders of that number, since malls may share one. */
export function serveExternalReturn(app: Express, { store }: MallContext, links: MallPageLinks): void {
  for (const page of ['pgsuccess', 'pg_fail', 'pgfail']) {
    app.get(`/api/shop/${page}`, (request, response) => {
      const orders = store.orders.filter(({ orderNumber }) => orderNumber === request.query.order_id);
      const language = languageOf(orders[0]?.currency ?? '');
      const text = words[language];
      const body = html`<h1>${page}</h1><p>sync_type <code>${String(request.query.sync_type ?? '')}</code></p>
${orders.map(
  ({ mallId, orderNumber, status }) => html`<p role="status">${text.statuses[status]}</p>
<p><a class="button" href="/malls/${mallId}/orders/${orderNumber}">${orderNumber}</a></p>`,
)}`;
      sendMallPage(links, response, { language, title: page, body, back: request.originalUrl });
    });
  }
}
