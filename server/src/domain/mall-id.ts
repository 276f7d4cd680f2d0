/**
 * A mall's name at Cafe24, which becomes part of a host name: nothing may pass that could lead our secrets to another host
 * (contract.md §12-A2).
 */
export function isMallId(text: string): boolean {
  return /^[a-z0-9]{4,20}$/.test(text);
}
