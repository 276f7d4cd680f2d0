import type { Response } from 'express';
import { type Content, html } from '../web/html.ts';
import type { Language } from '../web/language.ts';
import { type ForcedFault, type Page, sendPage } from '../web/page.ts';
import { words } from './words.ts';

/** What the malls' pages need beside the malls: both sides' faults, and the way to the PG. */
export type MallPageLinks = { faults: () => ForcedFault[]; pgUrl: () => string };

export type MallPage = { language: Language; title: string; body: Content; back: string; script?: string } & Pick<
  Page,
  'head' | 'foreignOrigin'
>;

export function sendMallPage(links: MallPageLinks, response: Response, page: MallPage, status = 200): void {
  const { malls, received, control, referencePg } = words[page.language];
  const navigation = [
    { href: '/', label: malls },
    { href: '/notifications', label: received },
    { href: '/control', label: control },
    { href: links.pgUrl(), label: referencePg },
  ];
  sendPage(response, { ...page, side: 'malls', navigation, faults: links.faults() }, status);
}

export function sendNotFound(links: MallPageLinks, response: Response, what: string): void {
  const body = html`<h1>Not found</h1><p>${what}</p>`;
  sendMallPage(links, response, { language: 'en', title: 'Not found', body, back: '/' }, 404);
}
