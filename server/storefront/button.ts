import { readCustomer } from './customer.ts';
import { ask, ButtonError, type Page, reserve, type Shop } from './reserve.ts';
import { wordsFor } from './words.ts';

/*
 * The button in a mall's page: asks about the shop, draws itself, and on a click has Cafe24 reserve the order and sends the
 * buyer to pay it. Whatever goes wrong is said beneath it; where the shop takes no payments there is no button.
 */
const own = document.currentScript;
const words = wordsFor(document.documentElement.lang, ...navigator.languages);
/** The version of Cafe24's script interface that this was written for. */
const version = '2026-03-01';

async function start(): Promise<void> {
  const box = document.getElementById('appPaymentButtonBox');
  if (!box || !window.CAFE24API || !(own instanceof HTMLScriptElement)) return;
  const clientId = own.dataset.client ?? '';
  const api = window.CAFE24API.init({ client_id: clientId, version }) ?? window.CAFE24API;
  const app = new URL(own.src).origin;
  // Asked early, because Cafe24 may take a while to name a guest; it counts again on the click.
  const early = readCustomer(api);
  const query = new URLSearchParams({ mall_id: api.MALL_ID, shop_no: String(api.SHOP_NO) });
  const answer = await ask(app, `script/data?${query}`);
  await early;
  if (answer.bResult === true) draw(box, { api, app, clientId, shop: answer.mData as Shop });
}

function draw(box: HTMLElement, page: Page): void {
  if (box.querySelector('[data-pgbridge]')) return;
  const button = document.createElement('button');
  const note = document.createElement('p');
  button.type = 'button';
  button.dataset.pgbridge = page.shop.public_key;
  button.textContent = words.pay;
  note.setAttribute('role', 'alert');
  for (const [name, value] of Object.entries(look)) button.style.setProperty(name, value);
  button.addEventListener('click', () => void press(button, note, page));
  box.append(button, note);
}

async function press(button: HTMLButtonElement, note: HTMLElement, page: Page): Promise<void> {
  button.disabled = true;
  note.textContent = words.working;
  try {
    const customer = await readCustomer(page.api);
    if (!customer) throw new ButtonError('customer');
    location.assign(await reserve(page, customer));
  } catch (error) {
    note.textContent = words[error instanceof ButtonError ? error.words : 'failed'];
    button.disabled = false;
  }
}

const look = {
  'min-height': '48px',
  width: '100%',
  padding: '0 16px',
  border: '0',
  'border-radius': '6px',
  background: '#1f3a8a',
  color: '#fff',
  font: '600 16px/1.2 system-ui, sans-serif',
  cursor: 'pointer',
};

// Without an answer of ours there is nothing to draw; the mall's own ways to pay are there.
start().catch(() => undefined);
