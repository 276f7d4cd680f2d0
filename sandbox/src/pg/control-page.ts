import type { Express } from 'express';
import { type Content, html } from '../web/html.ts';
import { showTime } from '../web/language.ts';
import { actions } from './buyer-actions.ts';
import { callNames, wireFaults } from './call-faults.ts';
import { type PgPageLinks, sendPgPage } from './pages.ts';
import type { PgContext } from './pg-context.ts';
import { type WebhookEvent, webhookModes } from './pg-state.ts';

/** The PG's control for people, and how scripts do the same. */
export function serveControlPage(app: Express, pg: PgContext, links: PgPageLinks): void {
  app.get('/control', (_request, response) => {
    const { webhookMode } = pg.store.settings;
    const body = html`<h1>Control of the reference PG</h1>
<h2>Webhooks to the app</h2>
<form method="post" action="/control/webhooks"><div class="row">
${select('mode', webhookModes, webhookMode)}<div><button>Set</button></div></div></form>
<h2>Answers to the app's calls</h2>
<form method="post" action="/control/failures"><div class="row">
${select('call', [...callNames, 'all'], 'checkouts')}${select('mode', ['normal', ...wireFaults], 'http503')}
<label>times <input name="times" inputmode="numeric" placeholder="until back to normal"></label><div><button>Set</button></div></div></form>
<p class="quiet"><code>http503</code>, <code>timeout</code> and <code>reset</code> do nothing of what was asked; <code>empty</code> and
<code>after_timeout</code> do it and lose the answer.</p>
<h2>Last 50 webhooks</h2>${webhookTable(pg.store.webhooks.slice(-50).reverse())}
<h2>For scripts</h2>${callTable}`;
    sendPgPage(links, response, { language: 'en', title: 'Control of the reference PG', body, back: '/control' });
  });
}

const select = (name: string, options: readonly string[], chosen: string): Content =>
  html`<label>${name} <select name="${name}">${options.map((option) =>
    option === chosen ? html`<option selected>${option}</option>` : html`<option>${option}</option>`,
  )}</select></label>`;

function webhookTable(events: WebhookEvent[]): Content {
  if (events.length === 0) return html`<p class="quiet">Nothing was sent yet.</p>`;
  return html`<div tabindex="0" class="scroll"><table><thead><tr><th>Made</th><th>Event</th><th>PG order</th><th>Says</th><th>State</th><th>Last answer</th></tr></thead>
<tbody>${events.map(({ eventId, orderCode, body, state, oddity, tries, createdAt }) => {
    const last = tries.at(-1);
    return html`<tr><td>${showTime(createdAt)}</td><td><code>${eventId}</code></td><td><a href="/pay/${orderCode}"><code>${orderCode}</code></a></td>
<td>${body.status ?? body.refund_status} ${body.amount ?? body.refund_amount} ${body.currency}${oddity && ` (${oddity})`}</td>
<td>${state} (${tries.length})</td><td>${last && (last.status ?? last.error)}</td></tr>`;
  })}</tbody></table></div>`;
}

const calls: [string, string][] = [
  ['GET /control/state?limit=200', 'modes, failures, newest orders and webhooks'],
  ['GET /control/orders/{order_code}', 'one order with its webhooks'],
  ['POST /control/orders/{order_code}/act', `{"action": "${actions.join('" | "')}"}`],
  [
    'POST /control/orders/{order_code}/webhook',
    '{"status", "amount"?, "currency"?, "message"?, "digest"?: "wrong", "eventId"?}: sends one now and returns the app’s answer',
  ],
  ['POST /control/webhooks', `{"mode": "${webhookModes.join('" | "')}"}`],
  [
    'POST /control/failures',
    `{"call": "${callNames.join('" | "')}" | "all", "mode": "normal" | "${wireFaults.join('" | "')}", "times"?}`,
  ],
  ['POST /control/normal', 'ends every forced fault'],
];

const callTable = html`<div tabindex="0" class="scroll prose"><table><thead><tr><th>Call</th><th>Body, meaning</th></tr></thead>
<tbody>${calls.map(([call, body]) => html`<tr><td><code>${call}</code></td><td><code>${body}</code></td></tr>`)}</tbody></table></div>`;
