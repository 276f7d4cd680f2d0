import type { Currency } from '@pgbridge/shared/currencies';
import { type Money, moneyText, readMoney } from '../../domain/money.ts';
import type { Review } from '../../flows/external-review.ts';
import type { ReviewEnd } from '../../flows/parts/review-order.ts';
import { html, type Markup } from '../html.ts';
import { reviewStyle } from './style.ts';
import { type ReviewLanguage, reviewWords } from './words.ts';

/** The order as its buyer confirms it; works without any script. `token` goes back with the form. */
export function reviewPage(review: Review, token: string, language: ReviewLanguage): string {
  const words = reviewWords[language];
  const { mallName, lines, address } = review;
  const { total, goods, shipping, discount } = review.calculation;
  const show = (amount: Money) => shown(amount, language);
  const row = (label: string, amount: Money | null, sign = '') =>
    amount && (amount.minor > 0n || !sign) && html`<dt>${label}</dt><dd>${sign}${show(amount)}</dd>`;
  const pay = words.pay.replace('{amount}', show(total));
  return document(
    language,
    `${words.title} – ${mallName}`,
    html`<p class="mall">${mallName}</p><h1>${words.title}</h1>
<ul>${lines.map(
      ({ name, option, quantity, ...prices }) => html`<li><span>${name}${option && html`<small>${option}</small>`}
<small>${words.quantity} ${quantity}</small></span><span class="amount">${lineAmount(prices, quantity, total.currency, show)}</span></li>`,
    )}</ul>
<dl>${row(words.goods, goods)}${row(words.shipping, shipping)}${row(words.discount, discount, '−')}</dl>
<p class="total"><span>${words.total}</span> <strong>${show(total)}</strong></p>
${
  address &&
  html`<h2>${words.address}</h2><address>${[address.name, address.postalCode, ...inOrder(address)]
    .filter((line) => line !== '')
    .map((line) => html`${line}<br>`)}</address>`
}
<form method="post" action="pay"><input type="hidden" name="token" value="${token}"><input type="hidden" name="amount" value="${moneyText(total)}">
<button name="action" value="pay">${pay}</button><button class="leave" name="action" value="cancel">${words.leave}</button></form>`,
  );
}

/** One sentence, and the way back to the mall. */
export function endPage({ kind, home }: ReviewEnd, language: ReviewLanguage): string {
  const words = reviewWords[language];
  return document(
    language,
    words.title,
    html`<h1>${words.title}</h1><p role="status">${words[kind]}</p>
${home && html`<p><a href="${home}">${words.home}</a></p>`}`,
  );
}

function document(language: ReviewLanguage, title: string, body: Markup): string {
  return html`<!doctype html>
<html lang="${language}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark"><meta name="robots" content="noindex">
<title>${title}</title><style>${reviewStyle}</style></head>
<body><main>${body}</main></body>
</html>
`.text;
}

function shown(amount: Money, language: ReviewLanguage): string {
  const digits = moneyText(amount);
  const places = digits.split('.')[1]?.length ?? 0;
  // The text is exact; the formatter takes decimal text as it is, never as a binary number.
  const format = new Intl.NumberFormat(language, { minimumFractionDigits: places, maximumFractionDigits: places });
  return `${format.format(digits as `${number}`)} ${amount.currency}`;
}

/** Goods and option times quantity; nothing when the prices can't be read as money of the currency. */
function lineAmount(
  { productPrice, optionPrice }: { productPrice: string; optionPrice: string },
  quantity: number,
  currency: Currency,
  show: (amount: Money) => string,
): string {
  const read = (text: string) => {
    const minor = readMoney(text.replace(/^-/, ''), currency)?.minor;
    return minor === undefined ? null : text.startsWith('-') ? -minor : minor;
  };
  const [product, option] = [read(productPrice), read(optionPrice)];
  return product === null || option === null ? '' : show({ minor: (product + option) * BigInt(quantity), currency });
}

/** Cities before streets, as in Korea, Japan and Taiwan; the other way round elsewhere. */
function inOrder({ countryCode, state, city, lines }: NonNullable<Review['address']>): string[] {
  const isLargeFirst = ['KR', 'JP', 'TW', 'CN'].includes(countryCode);
  const place = [state, city].filter((part) => part !== '');
  return isLargeFirst ? [place.join(' '), ...lines] : [...lines, place.toReversed().join(', ')];
}
