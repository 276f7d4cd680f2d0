import { readFileSync } from 'node:fs';
import type { Express, Request, Response } from 'express';
import { html } from '../../web/html.ts';
import { languageOf, showMoney } from '../../web/language.ts';
import { appOf } from '../admin/app-state.ts';
import { findMall, findShop, type MallContext } from '../mall-context.ts';
import type { SandboxShop } from '../mall-state.ts';
import { type MallPageLinks, sendMallPage, sendNotFound } from '../pages.ts';
import { type CatalogueProduct, catalogueOf } from './catalogue.ts';

type ShopPage = Request<{ mallId: string; shopNo: string; productNo?: string }>;

/** Product and basket pages that load what the app registered, as Cafe24's do: `crossorigin` and `integrity` with it. */
export function serveStorefront(app: Express, context: MallContext, links: MallPageLinks): void {
  const stub = readFileSync(new URL('./cafe24-api.js', import.meta.url), 'utf8');
  app.get('/cafe24-api.js', (_request, response) => void response.type('js').send(stub));

  const serve = (path: string, role: 'PRODUCT_DETAIL' | 'ORDER_BASKET') =>
    app.get(`/malls/:mallId/shops/:shopNo/${path}`, (request: ShopPage, response: Response) => {
      const { mallId, productNo } = request.params;
      const shop = findShop(findMall(context, mallId), Number(request.params.shopNo));
      const products = shop
        ? catalogueOf(shop).filter((each) => !productNo || each.productNo === Number(productNo))
        : [];
      if (!shop || products.length === 0) return sendNotFound(links, response, 'There is no such product.');
      const member = typeof request.query.member === 'string' ? request.query.member : '';
      sendMallPage(links, response, {
        language: languageOf(shop.currency),
        title: shop.name,
        back: request.path,
        head: html`<meta name="path_role" content="${role}">`,
        foreignOrigin: new URL(context.appUrl()).origin,
        body: html`<h1>${shop.name}</h1>${products.map((product) => row(product, shop))}
<div id="appPaymentButtonBox"></div>
<script src="/cafe24-api.js" data-mall="${mallId}" data-shop="${shop.shopNo}" data-member="${member}" data-guest="guest-0001"></script>
${scriptTags(context, mallId, shop.shopNo, role)}`,
      });
    });
  serve('products/:productNo', 'PRODUCT_DETAIL');
  serve('basket', 'ORDER_BASKET');
}

function row({ productNo, name, price, variants }: CatalogueProduct, { currency }: SandboxShop) {
  const language = languageOf(currency);
  return html`<div class="row" data-product="${productNo}"><strong>${name}</strong>
<span>${showMoney(price, currency, language)}</span>
<label>wrapping <select>${variants.map(({ code, option }) => html`<option value="${code}">${option}</option>`)}</select></label>
<label>quantity <input type="number" min="1" max="99" value="1"></label></div>`;
}

function scriptTags({ store }: MallContext, mallId: string, shopNo: number, role: string) {
  return appOf(store, mallId)
    .scriptTags.filter(
      ({ shopNo: of, fields }) => of === shopNo && (fields.display_location as string[]).includes(role),
    )
    .map(
      ({ fields }) =>
        html`<script src="${String(fields.src)}" integrity="${String(fields.integrity ?? '')}" crossorigin="anonymous" async></script>`,
    );
}
