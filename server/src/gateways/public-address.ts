import { type LookupAddress, type LookupAllOptions, lookup as lookUp } from 'node:dns';
import { isIP, type LookupFunction } from 'node:net';
import ipaddr from 'ipaddr.js';

/** The name resolved to an address inside somebody's network. */
export class AddressNotAllowedError extends Error {
  override name = 'AddressNotAllowedError';
}

/** Asks for every address of a name. */
export type LookUp = (
  hostname: string,
  options: LookupAllOptions,
  callback: (error: Error | null, addresses: LookupAddress[]) => void,
) => void;

/**
 * Resolves a host for a connection and refuses when any of its addresses is not allowed. It is asked anew for each connection and
 * hands over just what it judged, so a name that changes its mind gains nothing.
 */
export function checkedLookup(lookUp: LookUp, isAllowed: (address: string) => boolean): LookupFunction {
  return (hostname, options, callback) => {
    lookUp(hostname, { ...options, all: true }, (error, addresses) => {
      const refused = error ?? notAllowed(hostname, addresses, isAllowed);
      const [first] = addresses ?? [];
      if (refused || !first) return callback(refused ?? new AddressNotAllowedError(`${hostname} has no address`), '');
      if (options.all) return callback(null, addresses);
      callback(null, first.address, first.family);
    });
  };
}

// All that is given out of IPv6 so far; what lies outside it has no range of its own, or once meant an IPv4 address.
const globalUnicast = ipaddr.IPv6.parseCIDR('2000::/3');

/** True for addresses of the open internet: not private, loopback, link-local, mapped, translated, documentation, … */
export function isPublicAddress(address: string): boolean {
  // The parser takes ::8.8.8.8, which leads nowhere, for ::ffff:8.8.8.8.
  if (isIP(address) === 0 || /^(0+:)*:?:\d+\./.test(address)) return false;
  const parsed = ipaddr.process(address);
  return parsed.range() === 'unicast' && (parsed instanceof ipaddr.IPv4 || parsed.match(globalUnicast));
}

/** The way to a connection for all that is not allowed by setting. */
export const publicAddressesOnly: LookupFunction = checkedLookup(lookUp, isPublicAddress);

function notAllowed(
  hostname: string,
  addresses: LookupAddress[],
  isAllowed: (address: string) => boolean,
): AddressNotAllowedError | null {
  const inside = addresses.find(({ address }) => !isAllowed(address));
  return inside ? new AddressNotAllowedError(`${hostname} is ${inside.address}, not a public address`) : null;
}
