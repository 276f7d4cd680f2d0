/**
 * A buyer as Cafe24's storefront names them: member id or guest id. Becomes the last part of a text we sign with the service
 * key, so nothing that could pass for an amount list, a separator or another field's end may be in it (contract.md §12-B1).
 */
export function isMemberId(text: string): boolean {
  return /^[A-Za-z0-9_@.-]{1,64}$/.test(text);
}
