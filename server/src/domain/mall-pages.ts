import { judgeUrl, type OutboundPolicy } from './outbound.ts';

export type MallHosts = { mallId: string; domains: readonly string[] };

/**
 * Whether a browser's `Origin` is a page of this very mall: one of its domains, or its own name at Cafe24. Stricter than what
 * a signed message may name, where any host of Cafe24 will do: here nobody signs.
 */
export function isMallOrigin(origin: string, mall: MallHosts, policy: OutboundPolicy): boolean {
  const url = URL.parse(origin);
  return url !== null && url.origin === origin && address(url, mall, policy) !== null;
}

/**
 * An address out of an unsigned message (contract.md §12-C), when it lies on this very mall. Plain http is taken as https:
 * Cafe24's own samples still write it, and no result of a payment goes out unencrypted.
 * @returns the address to use, or null
 */
export function mallAddress(text: string, mall: MallHosts, policy: OutboundPolicy): string | null {
  const url = URL.parse(text);
  return url && address(url, mall, policy);
}

/** Whether a host like this could be the mall's, if only Cafe24 named it: everything else about the address is in order. */
export function mayBeNewDomain(text: string, policy: OutboundPolicy): boolean {
  const url = URL.parse(text);
  return url !== null && judgeUrl(asHttps(url), policy).kind === 'guarded';
}

function address(given: URL, { mallId, domains }: MallHosts, policy: OutboundPolicy): string | null {
  if (judgeUrl(given, policy).kind === 'free') return given.href;
  const url = asHttps(given);
  if (judgeUrl(url, policy).kind === 'blocked') return null;
  const host = url.hostname.toLowerCase();
  const own = [...domains.map((domain) => domain.toLowerCase()), `${mallId}.cafe24.com`, `${mallId}.cafe24shop.com`];
  return own.includes(host) ? url.href : null;
}

function asHttps(given: URL): URL {
  const url = new URL(given);
  if (url.protocol === 'http:' && url.port === '') url.protocol = 'https:';
  return url;
}
