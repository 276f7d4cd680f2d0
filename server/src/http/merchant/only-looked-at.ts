import type { NextFunction, Request, Response } from 'express';

/** By any of these a browser says that nobody has opened the page yet; the first is today's, the others older browsers'. */
const purposes = ['Sec-Purpose', 'Purpose', 'X-Purpose', 'X-Moz'];

/**
 * Stands before links that work once: who only looks at one (a link checker, a browser that fetches pages ahead) must not
 * use it up, nor get the session that goes with it. A preview that says nothing of itself can't be told from a person.
 */
export function onlyLookedAt(request: Request, response: Response, next: NextFunction): void {
  const isAhead = purposes.some((name) => /\b(prefetch|prerender|preview)\b/i.test(request.get(name) ?? ''));
  if (!isAhead && request.method !== 'HEAD') {
    next();
    return;
  }
  response.set({ 'Cache-Control': 'no-store', Vary: purposes.join(', ') });
  // A browser throws a failed prefetch away and asks again when the link is really opened.
  response.status(isAhead ? 503 : 200).end();
}
