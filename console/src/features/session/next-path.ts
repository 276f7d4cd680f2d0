/**
 * Where to go after signing in: the `next` of the address when it is a path of this very site, else the overview.
 * A whole address, a protocol-relative one or a backslash trick would send a freshly signed-in person elsewhere.
 */
export function nextPath(next: string | null, origin: string): string {
  if (!next?.startsWith('/') || /^\/[/\\]/.test(next)) return '/overview';
  const url = URL.parse(next, origin);
  if (!url || url.origin !== origin || url.pathname === '/sign-in') return '/overview';
  return `${url.pathname}${url.search}${url.hash}`;
}
