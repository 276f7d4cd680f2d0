import DataLoader from 'dataloader';
import { OrderEvent } from '../../store/entities/order-event.ts';
import type { Em } from '../../store/orm.config.ts';

/** The PG's last word on the payment of an order, as its history has it: a line with the PG's status and amount. */
export function pgWords(em: Em): DataLoader<string, OrderEvent | null> {
  return new DataLoader(async (orders) => {
    const events = await em.find(
      OrderEvent,
      { order: { $in: [...orders] }, kind: { $in: ['PG_REPORTED', 'PG_CHECKED'] } },
      { orderBy: { id: 'asc' } },
    );
    const words = new Map<string, OrderEvent>();
    for (const event of events) if (typeof event.params.status === 'string') words.set(event.order.id, event);
    return orders.map((order) => words.get(order) ?? null);
  });
}
