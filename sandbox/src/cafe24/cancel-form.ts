import { html } from '../web/html.ts';
import { type Language, showMoney, showTime } from '../web/language.ts';
import type { CancelTry, MallOrder } from './mall-state.ts';
import { leftOf } from './order-progress.ts';
import { words } from './words.ts';

/** As in the mall's admin: cancel an order, whole or part, and see what the app answered. */
export function cancelForm(order: MallOrder, language: Language) {
  const text = words[language];
  const { mallId, orderNumber, currency, tid, cancelTries = [] } = order;
  const left = leftOf(order);
  const path = `/malls/${mallId}/orders/${orderNumber}`;
  return html`<h2>${text.cancelTitle}</h2>
<p class="quiet">${text.left} ${showMoney(left, currency, language)}</p>
${
  tid !== null &&
  html`<form method="post" action="/control/orders/${mallId}/${orderNumber}/cancel"><input type="hidden" name="back" value="${path}">
<div class="row"><label>${text.amount} <input name="amount" value="${left}" inputmode="decimal" autocomplete="off"></label>
<label>${text.cancelMode} <select name="mode"><option value="sync">${text.cancelSync}</option><option value="async">${text.cancelAsync}</option></select></label>
<label>${text.format} <select name="format"><option value="json">JSON</option><option value="form">form</option></select></label></div>
<button>${text.cancel}</button></form>`
}
${
  cancelTries.length > 0 &&
  html`<h3>${text.cancelAnswers}</h3>
<ul role="status">${cancelTries.toReversed().map((made) => html`<li>${answerLine(made, currency, language)}</li>`)}</ul>`
}`;
}

function answerLine({ askedAt, mode, amount, answer }: CancelTry, currency: string, language: Language) {
  const text = words[language];
  const how = mode === 'sync' ? text.cancelSync : text.cancelAsync;
  const said = answer.status === null ? text.noAnswer : `${answer.status} ${JSON.stringify(answer.body)}`;
  return html`${showTime(askedAt)} · ${showMoney(amount, currency, language)} · ${how}: <code>${said}</code>`;
}
