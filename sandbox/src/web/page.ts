import { readFileSync } from 'node:fs';
import type { Express, Response } from 'express';
import { type Content, html, type Markup } from './html.ts';
import type { Language } from './language.ts';

type Side = 'malls' | 'pg';
/** Something one side was told to do wrong, as a sentence, and where to undo it. */
export type ForcedFault = { side: Side; sentence: Record<Language, string>; undoUrl: string };

export type Page = {
  side: Side;
  language: Language;
  title: string;
  body: Content;
  navigation?: { href: string; label: string }[];
  faults: ForcedFault[];
  /** This page's path: where undoing a fault of this side leads. */
  back: string;
  script?: string;
  head?: Content;
  /** Whose scripts may run here and be asked, besides our own: the app's, on pages that load what it registered. */
  foreignOrigin?: string;
};

const ribbon: Record<Language, string> = {
  en: 'Sandbox. No real money moves.',
  ko: '샌드박스 · 실제 돈이 움직이지 않습니다.',
  ja: 'サンドボックス · 実際のお金は動きません。',
};
const undo: Record<Language, string> = { en: 'Back to normal', ko: '정상으로', ja: '元に戻す' };

function layout({ side, language, title, body, navigation = [], faults, back, script, head }: Page): Markup {
  return html`<!doctype html>
<html lang="${language}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title><link rel="icon" href="data:,"><link rel="stylesheet" href="/sandbox.css">${head}
${script && html`<script src="${script}" defer></script>`}</head>
<body>
<header class="ribbon">${ribbon[language]}</header>
${faults.map(
  (fault) => html`<div class="fault" role="status"><p>▲ ${fault.sentence[language]}</p>
<form method="post" action="${fault.undoUrl}"><input type="hidden" name="back" value="${fault.side === side ? back : '/control'}">
<button>${undo[language]}</button></form></div>`,
)}
<nav>${navigation.map(({ href, label }) => html`<a href="${href}">${label}</a>`)}</nav>
<main>${body}</main>
</body></html>`;
}

const policy = (foreign = '') =>
  [
    "default-src 'none'",
    // The app's button brings its look along.
    foreign ? "style-src 'self' 'unsafe-inline'" : "style-src 'self'",
    `script-src 'self' ${foreign}`,
    `connect-src 'self' ${foreign}`,
    'img-src data:',
    "base-uri 'none'",
    // Nothing keeps a real mall's page out of a frame, so the app's script has to mind that itself.
    foreign ? 'frame-ancestors *' : "frame-ancestors 'none'",
  ].join('; ');

export function sendPage(response: Response, page: Page, status = 200): void {
  response
    .status(status)
    .set({
      'content-security-policy': policy(page.foreignOrigin),
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
    })
    .type('html')
    .send(layout(page).text);
}

const asset = (name: string) => readFileSync(new URL(name, import.meta.url), 'utf8');

/** The shared stylesheet and the return page's little script. */
export function serveAssets(app: Express): void {
  const style = asset('./sandbox.css');
  const follow = asset('./follow-order.js');
  app.get('/sandbox.css', (_request, response) => void response.type('css').send(style));
  app.get('/follow-order.js', (_request, response) => void response.type('js').send(follow));
}
