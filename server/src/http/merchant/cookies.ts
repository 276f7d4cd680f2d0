import type { Request, Response } from 'express';

/** `session` lets an operator of a mall in; `consent` binds a way to Cafe24's consent page to this browser. */
const cookies = {
  session: { name: 'pgbridge_merchant', path: '/', maxAgeMs: 2 * 3_600_000 },
  consent: { name: 'pgbridge_consent', path: '/auth', maxAgeMs: 10 * 60_000 },
} as const;

type CookieName = keyof typeof cookies;

/** Lax and not Strict, because the browser arrives from Cafe24's admin; changes need a token besides. */
const attributes = (appUrl: string, path: string) => ({
  httpOnly: true,
  sameSite: 'lax' as const,
  secure: appUrl.startsWith('https:'),
  path,
});

export function giveCookie(response: Response, which: CookieName, value: string, appUrl: string): void {
  const { name, path, maxAgeMs } = cookies[which];
  response.cookie(name, value, { ...attributes(appUrl, path), maxAge: maxAgeMs });
}

export function dropCookie(response: Response, which: CookieName, appUrl: string): void {
  const { name, path } = cookies[which];
  response.clearCookie(name, attributes(appUrl, path));
}

/** The cookie's value; null when there is none, or more than one, of which one may be somebody else's. */
export function cookieOf(request: Request, which: CookieName): string | null {
  const given = (request.get('cookie') ?? '')
    .split(';')
    .map((pair) => pair.trim().split('='))
    .filter(([name]) => name === cookies[which].name);
  return given.length === 1 ? (given[0]?.[1] ?? null) : null;
}
