import { isOwnPage } from './page.ts';

declare const BUTTON: { path: string; integrity: string };

/*
 * What a mall loads on its product and basket pages. It looks whether the page wants our button and fetches the button's own
 * script, held to its checksum as this one is; it runs nothing else and asks nobody else.
 */
const own = document.currentScript;

function load(): void {
  if (!(own instanceof HTMLScriptElement) || window.top !== window.self) return;
  if (!isOwnPage(document.querySelector('meta[name="path_role"]')?.getAttribute('content'))) return;
  if (!document.getElementById('appPaymentButtonBox') || !window.CAFE24API) return;
  const source = new URL(own.src);
  const { path, integrity } = BUTTON;
  const script = document.createElement('script');
  script.src = new URL(path, source.origin).href;
  script.integrity = integrity;
  script.crossOrigin = 'anonymous';
  script.dataset.client = source.searchParams.get('client_id') ?? '';
  document.head.append(script);
}

if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', load, { once: true });
else load();
