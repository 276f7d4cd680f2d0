import type { Express } from 'express';
import { type Content, html } from '../web/html.ts';
import { type Language, showTime } from '../web/language.ts';
import type { MallContext } from './mall-context.ts';
import type { ReceivedNotification } from './mall-state.ts';
import { type MallPageLinks, sendMallPage, sendNotFound } from './pages.ts';
import { receivedWords } from './received-words.ts';

/** What the app has told the malls: the newest, and each as it was on the wire. */
export function serveReceivedPages(app: Express, mall: MallContext, links: MallPageLinks): void {
  app.get('/notifications', (_request, response) => {
    const newest = mall.store.notifications.slice(-50).reverse();
    const body = html`<h1>Received notifications</h1><p>The newest 50, with the malls' own check of the hash.</p>
${notificationList(newest, 'Nothing arrived yet.')}`;
    sendMallPage(links, response, { language: 'en', title: 'Received notifications', body, back: '/notifications' });
  });

  app.get('/notifications/:id', (request, response) => {
    const received = mall.store.notifications[Number(request.params.id) - 1];
    if (!received) return sendNotFound(links, response, 'There is no such notification.');
    const title = `Notification ${received.id}`;
    sendMallPage(links, response, { language: 'en', title, body: onTheWire(received), back: request.path });
  });
}

/** A table of notifications; each leads to its raw message. */
export function notificationList(
  notifications: readonly ReceivedNotification[],
  none: string,
  language: Language = 'en',
): Content {
  const text = receivedWords[language];
  if (notifications.length === 0) return html`<p class="quiet">${none}</p>`;
  return html`<div tabindex="0" class="scroll"><table>
<thead><tr><th>${text.received}</th><th>${text.order}</th><th>${text.says}</th><th>${text.check}</th><th>${text.answered}</th></tr></thead>
<tbody>${notifications.map(
    (received) => html`<tr><td><a href="/notifications/${received.id}">${showTime(received.receivedAt)}</a></td>
<td>${orderLink(received)}</td><td>${summary(received)}</td><td>${verdict(received, language)}</td><td><code>${received.answered}</code></td></tr>`,
  )}</tbody></table></div>`;
}

function onTheWire(received: ReceivedNotification): Content {
  const headers = Object.entries(received.headers).map(([name, value]) => `${name}: ${value}`);
  return html`<h1>Notification ${received.id}</h1>
<dl><dt>Received</dt><dd>${showTime(received.receivedAt)}</dd><dt>Mall</dt><dd><code>${received.mallId}</code></dd>
<dt>Order</dt><dd>${orderLink(received)}</dd><dt>Hash check</dt><dd>${verdict(received)}</dd>
<dt>Hash the mall computed</dt><dd><code>${received.expectedHash ?? '–'}</code></dd>
<dt>Answered</dt><dd><code>${received.answered}</code></dd></dl>
<h2>Headers</h2><pre>${headers.join('\n')}</pre>
<h2>Body</h2><pre>${received.body}</pre>`;
}

function orderLink({ mallId, orderNumber }: ReceivedNotification): Content {
  if (orderNumber === null) return '–';
  const path = `/malls/${mallId}/orders/${encodeURIComponent(orderNumber)}`;
  return html`<a href="${path}">${orderNumber}</a> <span class="quiet">${mallId}</span>`;
}

function summary({ fields }: ReceivedNotification): Content {
  const said = ['request_type', 'payed_tf', 'status', 'amount', 'cancel_amount', 'currency', 'result_code'];
  return said.flatMap((name) =>
    typeof fields?.[name] === 'string' ? [html`<code>${fields[name] as string}</code> `] : [],
  );
}

function verdict({ verdict: word, repeated }: ReceivedNotification, language: Language = 'en'): Content {
  const text = receivedWords[language];
  const tone = word === 'ok' ? 'good' : 'bad';
  return html`<span class="${tone}">${word === 'ok' ? '✓' : '⬣'} ${text.verdicts[word]}</span>${repeated && ` (${text.repeat})`}`;
}
