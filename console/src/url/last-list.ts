/** The orders list as it was last seen in this tab, so that the way back from an order keeps its filters and page. */
let lastSearch = '';

export function rememberOrdersList(search: string): void {
  lastSearch = search;
}

export function ordersListPath(): string {
  return `/orders${lastSearch}`;
}
