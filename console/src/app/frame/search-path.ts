/** The page that answers a search from anywhere; without words it is the orders. */
export function findPath(text: string): string {
  const q = cleaned(text);
  return q ? `/find?${new URLSearchParams({ q })}` : '/orders';
}

/** The orders list that answers a search. A new search starts without filters: it looks at any date and any state. */
export function searchPath(text: string): string {
  const q = cleaned(text);
  return q ? `/orders?${new URLSearchParams({ q })}` : '/orders';
}

/** What an address, or its query alone, searches for. */
export function foundIn(address: string): string {
  return new URLSearchParams(address.replace(/^[^?]*/, '')).get('q') ?? '';
}

/** Ids come pasted from chats and sheets: full-width letters, a leading #, quotes around. */
export function cleaned(text: string): string {
  return text.normalize('NFKC').replace(/^[#'"‘’“”\s]+|['"‘’“”\s]+$/g, '');
}
