/** Host (with port) of an address; what is no address stays whole. */
export function hostOf(url: string): string {
  return URL.parse(url)?.host ?? url;
}

/** Everything behind the host. */
export function pathOf(url: string): string {
  const parsed = URL.parse(url);
  return parsed ? `${parsed.pathname}${parsed.search}` : '';
}
