import type { Fields } from '../../web/message.ts';
import type { MallContext } from '../mall-context.ts';
import { type Launch, launchUrl } from './launch.ts';

type AppPage = { status: number; body: unknown; location: string | null };

/** A merchant's browser, as far as it goes through the app: keeps cookies and follows redirects by hand. */
export type Merchant = {
  /** Opens the app from Cafe24's admin and agrees to what it asks for. @returns where it ended. */
  openApp(launch?: Launch): Promise<AppPage>;
  get(url: string): Promise<AppPage>;
  /** Posts to the app's settings, with the token that the page got; a text goes as it is. */
  post(path: string, body: Fields | string): Promise<AppPage>;
};

/** @param language what the browser asks for */
export function merchantOf(context: MallContext, mallId: string, language = 'ko'): Merchant {
  const cookies = new Map<string, string>();

  async function visit(url: string, init: RequestInit = {}): Promise<AppPage> {
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const headers = {
      'accept-language': language,
      ...(init.headers as Record<string, string>),
      ...(isTheApp(url) && cookie ? { cookie } : {}),
    };
    const response = await fetch(url, { ...init, headers, redirect: 'manual' });
    for (const given of isTheApp(url) ? response.headers.getSetCookie() : []) {
      const [pair = ''] = given.split(';');
      const [name = '', value = ''] = pair.split('=');
      cookies.set(name, value);
    }
    const text = await response.text();
    const isJson = response.headers.get('content-type')?.includes('json') && text !== '';
    const location = response.headers.get('location');
    return {
      status: response.status,
      body: isJson ? JSON.parse(text) : text,
      location: location && new URL(location, url).href,
    };
  }

  const isTheApp = (url: string) => url.startsWith(context.appUrl());

  async function agree(url: string): Promise<AppPage> {
    const asked = new URL(url);
    const form = new URLSearchParams(asked.search);
    form.set('answer', 'agree');
    return visit(`${asked.origin}${asked.pathname.replace(/authorize$/, 'agree')}`, { method: 'POST', body: form });
  }

  return {
    async openApp(launch) {
      let page = await visit(launchUrl(context, mallId, launch));
      if (page.location?.includes('/oauth/authorize')) {
        const agreed = await agree(page.location);
        page = agreed.location ? await visit(agreed.location) : agreed;
      }
      return page;
    },
    get: (url) => visit(url),
    async post(path, body) {
      const settings = await visit(`${context.appUrl()}/admin/settings`);
      const { csrfToken = '' } = settings.body as { csrfToken?: string };
      return visit(`${context.appUrl()}${path}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'x-csrf-token': csrfToken },
        body: typeof body === 'string' ? body : JSON.stringify(body),
      });
    },
  };
}
