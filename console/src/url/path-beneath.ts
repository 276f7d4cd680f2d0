/** "/orders/m/1/events/7" → "/orders/m/1"; "/webhooks/messages/7" → "/webhooks/messages". */
export function pathBeneath(pathname: string): string {
  const parts = pathname.split('/');
  return parts.slice(0, parts[1] === 'orders' ? 4 : 3).join('/');
}
