import type { Response } from 'express';
import type { Content } from '../web/html.ts';
import type { Language } from '../web/language.ts';
import { type ForcedFault, sendPage } from '../web/page.ts';
import { words } from './words.ts';

/** What the PG's pages need beside the PG: both sides' faults, and the way to the malls. */
export type PgPageLinks = { faults: () => ForcedFault[]; mallUrl: () => string };

export type PgPage = { language: Language; title: string; body: Content; back: string };

export function sendPgPage(links: PgPageLinks, response: Response, page: PgPage, status = 200): void {
  const { home, accounts, control } = words[page.language];
  const navigation = [
    { href: '/', label: home },
    { href: '/accounts', label: accounts },
    { href: '/control', label: control },
    { href: links.mallUrl(), label: { en: 'Malls', ko: '쇼핑몰', ja: 'ショップ' }[page.language] },
  ];
  sendPage(response, { ...page, side: 'pg', navigation, faults: links.faults() }, status);
}
