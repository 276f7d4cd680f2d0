import type { IncomingHttpHeaders } from 'node:http';
import type { RequestHandler } from 'express';

/**
 * Lets programs sign in. A browser tells the origin of every POST, so a request that says nothing at all about where it
 * comes from was not made by somebody else's page; the library would refuse it all the same.
 * @param trusted the origin to write in
 */
export function originOfScripts(trusted: string): RequestHandler {
  return ({ headers }, _res, next) => {
    const tellsNothing = [headers.origin, headers.referer, headers['sec-fetch-site']].every(
      (told) => told === undefined,
    );
    if (tellsNothing) headers.origin = trusted;
    next();
  };
}

/** A page of another site sent this. Browsers say so by themselves, and pages can't keep them from it. */
export function isFromOtherSite(headers: IncomingHttpHeaders, trusted: string): boolean {
  const site = headers['sec-fetch-site'];
  if (site === 'cross-site' || site === 'same-site') return true;
  return headers.origin !== undefined && headers.origin !== trusted;
}
