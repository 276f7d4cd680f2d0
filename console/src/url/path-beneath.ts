/** How many parts a page's own path has, with the empty one before the first slash. */
const depths: Record<string, number> = { orders: 4, webhooks: 3 };

/** "/orders/m/1/events/7" → "/orders/m/1"; "/webhooks/messages/7" → "/webhooks/messages"; "/audit/7" → "/audit". */
export function pathBeneath(pathname: string): string {
  const parts = pathname.split('/');
  return parts.slice(0, depths[parts[1] ?? ''] ?? 2).join('/');
}
