import type { Express } from 'express';
import { html } from '../web/html.ts';
import { adminCalls, adminFaults } from './admin/app-state.ts';
import type { MallContext } from './mall-context.ts';
import { notificationModes } from './mall-state.ts';
import { type MallPageLinks, sendMallPage } from './pages.ts';
import { notificationList } from './received-page.ts';

/** The malls' control for people, and how scripts do the same. */
export function serveControlPage(app: Express, { malls, store }: MallContext, links: MallPageLinks): void {
  app.get('/control', (_request, response) => {
    const body = html`<h1>Control of Cafe24's side</h1>
<h2>Answers to notifications</h2>
<form method="post" action="/control/notifications"><div class="row">
<label>mall <select name="mallId"><option value="">all malls</option>${malls.map(({ mallId }) => html`<option>${mallId}</option>`)}</select></label>
<label>mode <select name="mode">${notificationModes.map((mode) => html`<option>${mode}</option>`)}</select></label>
<label>seconds (slow) <input name="seconds" inputmode="decimal" placeholder="5"></label>
<label>times <input name="times" inputmode="numeric" placeholder="until back to normal"></label>
<div><button>Set</button></div></div></form>
<h2>Faults of the Admin API</h2>
<form method="post" action="/control/admin-faults"><div class="row">
<label>mall <select name="mallId">${malls.map(({ mallId }) => html`<option>${mallId}</option>`)}</select></label>
<label>call <select name="call">${adminCalls.map((call) => html`<option>${call}</option>`)}</select></label>
<label>mode <select name="mode">${adminFaults.map((mode) => html`<option>${mode}</option>`)}</select></label>
<label>times <input name="times" inputmode="numeric" placeholder="until back to normal"></label>
<div><button>Set</button></div></div></form>
<h2>Events</h2>
<form method="post" action="/control/events"><div class="row">
<label>mall <select name="mallId">${malls.map(({ mallId }) => html`<option>${mallId}</option>`)}</select></label>
<label>event <select name="eventNo"><option value="90077">90077 app deleted</option><option value="90078">90078 app expired</option><option value="90079">90079 app renewed</option></select></label>
<div><button>Send</button></div></div></form>
<h2>Last 50 notifications</h2>${notificationList(store.notifications.slice(-50).reverse(), 'Nothing arrived yet.')}
<h2>For scripts</h2>${callTable}`;
    sendMallPage(links, response, { language: 'en', title: "Control of Cafe24's side", body, back: '/control' });
  });
}

const calls: [string, string][] = [
  ['GET /control/state?limit=200', 'malls, answer rules, newest orders and received notifications'],
  [
    'POST /control/orders',
    '{"mallId", "shopNo", "amount", "currency"?, "format"?: "json" | "form", "flow"?: "async" | "sync", "orderNumber"?, "overrides"?, "tamper"?}: presses Pay and returns {"orderNumber", "answer": {"status", "body"}, "paymentUrl"}. overrides are signed, tamper is not; null leaves a field out',
  ],
  [
    'POST /control/orders/{mallId}/{orderNumber}/cancel',
    '{"amount"?, "mode"?: "sync" | "async", "format"?: "json" | "form", "overrides"?, "tamper"?}: asks the app to cancel, all that is left without an amount, and returns {"askedAt", "mode", "amount", "request", "answer": {"status", "body"}}',
  ],
  ['GET /control/orders/{mallId}/{orderNumber}', 'the mall’s view of an order with its notifications'],
  ['POST /control/notifications', `{"mallId"?, "mode": "${notificationModes.join('" | "')}", "seconds"?, "times"?}`],
  [
    'POST /control/admin-faults',
    `{"mallId", "call": "${adminCalls.join('" | "')}", "method"?, "mode": "${adminFaults.join('" | "')}", "times"?}: the mall's Admin API and OAuth fail`,
  ],
  [
    'POST /control/events',
    '{"mallId", "eventNo": 90077 | 90078 | 90079 | …, "resource"?, "apiKey"?}: tells the app of it',
  ],
  ['GET /control/apps/{mallId}', 'what the app registered in the mall'],
  ['POST /control/normal', 'ends every forced fault'],
];

const callTable = html`<div tabindex="0" class="scroll prose"><table><thead><tr><th>Call</th><th>Body, meaning</th></tr></thead>
<tbody>${calls.map(([call, body]) => html`<tr><td><code>${call}</code></td><td><code>${body}</code></td></tr>`)}</tbody></table></div>`;
