/** The orders list as it was last seen in this tab: its address, so that the way back keeps its filters and page, and its rows. */
let lastSearch = '';
let lastPaths: readonly string[] = [];

export function rememberOrdersList(search: string): void {
  lastSearch = search;
}

/** @param paths the pages of the listed orders, in their order */
export function rememberListedOrders(paths: readonly string[]): void {
  lastPaths = paths;
}

export function ordersListPath(): string {
  return `/orders${lastSearch}`;
}

/** The order before or behind this one in that list; null at its ends, and for an order that is not in it. */
export function neighbourPath(path: string, step: 1 | -1): string | null {
  const at = lastPaths.indexOf(path);
  return at < 0 ? null : (lastPaths[at + step] ?? null);
}
