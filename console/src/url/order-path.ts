/** The page of an order. Two malls can have the same order number, so the mall stands before it. */
export function orderPath({ mallId, orderNumber }: { mallId: string; orderNumber: string }): string {
  return `/orders/${encodeURIComponent(mallId)}/${encodeURIComponent(orderNumber)}`;
}
