import { type LookupAddress, lookup as lookUp } from 'node:dns';
import { isIP, type LookupFunction } from 'node:net';
import ipaddr from 'ipaddr.js';

/** The name resolved to an address inside somebody's network. */
export class AddressNotAllowedError extends Error {
  override name = 'AddressNotAllowedError';
}

/** Resolves a host for a connection and refuses when any of its addresses is not a public one. */
export const publicAddressesOnly: LookupFunction = (hostname, options, callback) => {
  lookUp(hostname, { ...options, all: true }, (error, addresses) => {
    const refused = error ?? notPublic(hostname, addresses);
    const [first] = addresses ?? [];
    if (refused || !first) return callback(refused ?? new AddressNotAllowedError(`${hostname} has no address`), '');
    if (options.all) return callback(null, addresses);
    callback(null, first.address, first.family);
  });
};

// All that is given out of IPv6 so far; what lies outside it has no range of its own, or once meant an IPv4 address.
const globalUnicast = ipaddr.IPv6.parseCIDR('2000::/3');

/** True for addresses of the open internet: not private, loopback, link-local, mapped, translated, documentation, … */
export function isPublicAddress(address: string): boolean {
  if (isIP(address) === 0) return false;
  const parsed = ipaddr.process(address);
  return parsed.range() === 'unicast' && (parsed instanceof ipaddr.IPv4 || parsed.match(globalUnicast));
}

function notPublic(hostname: string, addresses: LookupAddress[]): AddressNotAllowedError | null {
  const inside = addresses.find(({ address }) => !isPublicAddress(address));
  return inside ? new AddressNotAllowedError(`${hostname} is ${inside.address}, not a public address`) : null;
}
