import type { Response } from 'express';
import { html } from '../web/html.ts';
import { languageOf } from '../web/language.ts';
import type { SandboxMall, SandboxShop } from './mall-state.ts';
import { type MallPageLinks, sendMallPage } from './pages.ts';
import type { PlacedOrder } from './payment-request.ts';
import { words } from './words.ts';

/** Shows why no payment page opened: the app's answer as it came. */
export function sendRefusal(
  links: MallPageLinks,
  response: Response,
  shop: SandboxShop,
  { mallId }: SandboxMall,
  { orderNumber, answer }: PlacedOrder,
): void {
  const language = languageOf(shop.currency);
  const text = words[language];
  const path = `/malls/${mallId}/shops/${shop.shopNo}`;
  const shown = typeof answer.body === 'string' ? answer.body : JSON.stringify(answer.body, null, 2);
  const body = html`<h1>${text.refusedTitle}</h1>
<p>${text.refusedText}</p>
<dl><dt>${text.order}</dt><dd><code>${orderNumber}</code></dd><dt>HTTP</dt><dd>${answer.status ?? text.noAnswer}</dd></dl>
<pre>${answer.status === null ? answer.error : shown}</pre>
<p><a class="button" href="${path}">${text.backToShop}</a></p>`;
  sendMallPage(links, response, { language, title: text.refusedTitle, body, back: path });
}
