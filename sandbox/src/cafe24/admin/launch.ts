import { createHmac } from 'node:crypto';
import type { Express, Request } from 'express';
import { findMall, type MallContext } from '../mall-context.ts';
import { type MallPageLinks, sendNotFound } from '../pages.ts';

export type Launch = {
  userId?: string;
  userName?: string;
  userType?: 'P' | 'A';
  language?: string;
  shopNo?: number;
  /** Unix seconds. */
  timestamp?: number;
};

/** The link with which Cafe24's admin opens the app, signed with the client secret (contract.md §2.1). */
export function launchUrl({ app, appUrl, now, malls }: MallContext, mallId: string, launch: Launch = {}): string {
  const { userId = mallId, userName = '대표 관리자', userType = 'P', language = 'ko_KR', shopNo = 1 } = launch;
  const mall = findMall({ malls }, mallId);
  // Keys in the order of the alphabet, as Cafe24 writes them.
  const query = new URLSearchParams({
    is_multi_shop: (mall?.shops.length ?? 0) > 1 ? 'T' : 'F',
    lang: language,
    mall_id: mallId,
    nation: language.slice(-2),
    shop_no: String(shopNo),
    timestamp: String(launch.timestamp ?? Math.floor(now().getTime() / 1_000)),
    user_id: userId,
    user_name: userName,
    user_type: userType,
  }).toString();
  const hmac = createHmac('sha256', app.clientSecret).update(query, 'utf8').digest('base64');
  return `${appUrl()}/?${query}&hmac=${encodeURIComponent(hmac)}`;
}

/** "Open the app" in the mall's admin. */
export function serveLaunch(app: Express, context: MallContext, links: MallPageLinks): void {
  app.get('/malls/:mallId/open-app', (request: Request<{ mallId: string }>, response) => {
    const { mallId } = request.params;
    if (!findMall(context, mallId)) return sendNotFound(links, response, 'There is no such mall.');
    const userType = request.query.user_type === 'A' ? 'A' : 'P';
    const { lang } = request.query;
    const language = typeof lang === 'string' && /^[a-z]{2}_[A-Z]{2}$/.test(lang) ? lang : 'ko_KR';
    response.redirect(302, launchUrl(context, mallId, { userType, language }));
  });
}
