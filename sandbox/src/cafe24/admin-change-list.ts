import { html } from '../web/html.ts';
import { type Language, showTime } from '../web/language.ts';
import type { MallOrder } from './mall-state.ts';
import { words } from './words.ts';

/** What the app changed of an order through the Admin API, without being asked. */
export function adminChangeList({ adminChanges = [] }: MallOrder, language: Language) {
  if (adminChanges.length === 0) return '';
  return html`<h3>${words[language].adminChanges}</h3>
<ul>${adminChanges.map(
    ({ at, status, cancelRequest }) =>
      html`<li>${showTime(at)} · <code>${status}</code>${cancelRequest && html` <code>${JSON.stringify(cancelRequest)}</code>`}</li>`,
  )}</ul>`;
}
