import type { Request } from 'express';

/**
 * Whether a browser says that the request came from a page of ours. Both headers are set by browsers and can't be by a page;
 * a client without them is no browser and has no cookie to abuse.
 */
export function isFromOwnPage(request: Request, appUrl: string): boolean {
  const [site, origin] = [request.get('sec-fetch-site'), request.get('origin')];
  if (site !== undefined && site !== 'same-origin') return false;
  return origin === undefined || origin === new URL(appUrl).origin;
}
