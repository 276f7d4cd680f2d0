/** Cafe24's own hosts; a mall always answers under one of them besides its own domains. */
const cafe24Suffixes = ['.cafe24.com', '.cafe24shop.com'];

export type OutboundPolicy = {
  /** `host` or `host:port` that skip every rule: development and tests only. */
  allow: readonly string[];
};

/** `free`: allowed by setting, no further checks. `guarded`: the address it resolves to must be public, checked at dial time. */
export type OutboundVerdict = { kind: 'free' } | { kind: 'guarded' } | Blocked;

type Blocked = {
  kind: 'blocked';
  host: string;
  why: string;
  /** Only the list of the mall's domains speaks against it. */
  isUnknownDomain?: boolean;
};

/**
 * Whether we may call, or send a browser to, a URL that came in an unsigned field (contract.md §12-C).
 * @param domains the hosts the mall answers under, by Cafe24's own word
 */
export function judgeMallUrl(text: string, domains: readonly string[], policy: OutboundPolicy): OutboundVerdict {
  const url = URL.parse(text);
  if (!url) return blocked(text, 'not a URL');
  const general = judgeUrl(url, policy);
  if (general.kind !== 'guarded') return general;
  const host = url.hostname;
  const known = domains.some((domain) => hostOf(domain) === host) || cafe24Suffixes.some((end) => host.endsWith(end));
  if (!known) return { ...blocked(url.host, "not one of the mall's domains"), isUnknownDomain: true };
  // A browser that is sent there checks no address, so a mall can't have one for its name.
  return isAddress(host) ? blocked(url.host, 'an address, not a name') : general;
}

/** A domain as a URL would spell it: lower case, other scripts as punycode. Null for what is no bare host. */
function hostOf(domain: string): string | null {
  return /^[^\s/?#@:\\]+$/.test(domain) ? (URL.parse(`https://${domain}`)?.hostname ?? null) : null;
}

/** URLs spell every IPv4 address with four decimal numbers and every IPv6 address in brackets. */
function isAddress(host: string): boolean {
  return host.startsWith('[') || /^\d+(\.\d+){3}$/.test(host);
}

/** The rules every outgoing URL obeys: https on its usual port, no user-info, unless allowed by setting. */
export function judgeUrl(url: URL, policy: OutboundPolicy): OutboundVerdict {
  const isHttp = url.protocol === 'https:' || url.protocol === 'http:';
  if (!isHttp) return blocked(url.host, 'not http');
  if (url.username || url.password) return blocked(url.host, 'carries user-info');
  if (isAllowed(url, policy)) return { kind: 'free' };
  if (url.protocol !== 'https:') return blocked(url.host, 'not https');
  if (url.port !== '') return blocked(url.host, 'unusual port');
  return { kind: 'guarded' };
}

/** A URL leaves its usual port out, a person who writes `host:port` may not. */
function isAllowed(url: URL, { allow }: OutboundPolicy): boolean {
  const port = url.port || (url.protocol === 'https:' ? '443' : '80');
  const names = [url.hostname, `${url.hostname}:${port}`];
  return allow.some((entry) => names.includes(entry.toLowerCase()));
}

function blocked(host: string, why: string): Blocked {
  return { kind: 'blocked', host, why };
}
