import { currencies } from '@pgbridge/shared/currencies';
import type { Express, Request } from 'express';
import { html } from '../web/html.ts';
import { languageOf, showMoney } from '../web/language.ts';
import { readMessage, textOf } from '../web/message.ts';
import { findMall, findShop, type MallContext } from './mall-context.ts';
import type { SandboxMall, SandboxShop } from './mall-state.ts';
import { type MallPageLinks, sendMallPage, sendNotFound } from './pages.ts';
import { placeOrder } from './payment-request.ts';
import { productsOf } from './products.ts';
import { sendRefusal } from './refusal-page.ts';
import { storefrontWords } from './storefront/words.ts';
import { words } from './words.ts';

type ShopRequest = Request<{ mallId: string; shopNo: string }>;

/** Where a person picks a product and presses Pay. */
export function serveOrderPage(app: Express, context: MallContext, links: MallPageLinks): void {
  const shopOf = ({ params }: ShopRequest) => {
    const mall = findMall(context, params.mallId);
    const shop = findShop(mall, Number(params.shopNo));
    return mall && shop ? { mall, shop } : null;
  };

  app.get('/malls/:mallId/shops/:shopNo', (request: ShopRequest, response) => {
    const found = shopOf(request);
    if (!found) return sendNotFound(links, response, 'There is no such shop.');
    const body = orderForm(found.mall, found.shop, Number(request.query.product ?? 0));
    const language = languageOf(found.shop.currency);
    sendMallPage(links, response, { language, title: found.shop.name, body, back: request.path });
  });

  app.post('/malls/:mallId/shops/:shopNo/orders', async (request: ShopRequest, response) => {
    const found = shopOf(request);
    if (!found) return sendNotFound(links, response, 'There is no such shop.');
    const fields = readMessage(request).fields ?? {};
    const placed = await placeOrder(context, {
      mallId: found.mall.mallId,
      shopNo: found.shop.shopNo,
      amount: textOf(fields, 'amount').trim(),
      currency: textOf(fields, 'currency') || undefined,
      productName: textOf(fields, 'product'),
      format: textOf(fields, 'format') === 'form' ? 'form' : 'json',
      flow: textOf(fields, 'flow') === 'sync' ? 'sync' : 'async',
    });
    if (placed?.paymentUrl) return response.redirect(303, placed.paymentUrl);
    return placed && sendRefusal(links, response, found.shop, found.mall, placed);
  });
}

function orderForm({ mallId, name }: SandboxMall, shop: SandboxShop, chosen: number) {
  const language = languageOf(shop.currency);
  const text = words[language];
  const path = `/malls/${mallId}/shops/${shop.shopNo}`;
  const products = productsOf(shop.currency);
  const product = products[chosen] ?? products[0];
  return html`<h1>${shop.name}</h1>
<p class="quiet">${name === shop.name ? '' : `${name} · `}<code>${mallId}</code> · ${shop.shopNo}</p>
<h2>${text.chooseProduct}</h2>
<ul class="cards">${products.map(
    (
      each,
      index,
    ) => html`<li><a class="card" href="${path}?product=${index}"${each === product && html` aria-current="true"`}>
<strong>${each.name}</strong><span>${showMoney(each.amount, shop.currency, language)}</span></a></li>`,
  )}</ul>
<form method="post" action="${path}/orders"><input type="hidden" name="product" value="${product?.name}">
<div class="row"><label>${text.amount} <input name="amount" value="${product?.amount}" inputmode="decimal" autocomplete="off"></label>
<label>${text.currency} <select name="currency"><option>${shop.currency}</option>
${currencies.filter((currency) => currency !== shop.currency).map((currency) => html`<option>${currency}</option>`)}</select></label>
<label>${text.flow} <select name="flow"><option value="async">${text.flows.async}</option><option value="sync">${text.flows.sync}</option></select></label>
<label>${text.format} <select name="format"><option value="json">JSON</option><option value="form">form</option></select></label></div>
<button class="primary">${text.pay}</button></form>
<p><a href="${path}/products/101">${storefrontWords[language].product}</a> · <a href="${path}/basket">${storefrontWords[language].basket}</a></p>`;
}
