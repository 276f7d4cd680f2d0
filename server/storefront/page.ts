/**
 * Where the mall wants its buyers back: the page's origin, with the shop's and the mobile site's part of the path when there
 * are (`https://mall.example/shop2/m`).
 */
export function returnBase({ origin, pathname }: Pick<Location, 'origin' | 'pathname'>): string {
  const parts = /^(\/shop\d+)?(\/m(?=\/|$))?/.exec(pathname);
  return `${origin}${parts?.[0] ?? ''}`;
}

/** The pages the button belongs on, by the mark Cafe24 puts in them. */
export function isOwnPage(role: string | null | undefined): boolean {
  return role === 'PRODUCT_DETAIL' || role === 'ORDER_BASKET';
}
