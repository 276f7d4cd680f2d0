import DataLoader from 'dataloader';
import { OrderEvent } from '../../store/entities/order-event.ts';
import type { Em } from '../../store/orm.config.ts';

/** The PG's own words the last time it refused a payment of the order. */
export function pgMessages(em: Em): DataLoader<string, string | null> {
  return new DataLoader(async (orders) => {
    const events = await em.find(
      OrderEvent,
      { order: { $in: [...orders] }, kind: { $in: ['PG_REPORTED', 'CHECKOUT_REFUSED'] } },
      { orderBy: { id: 'asc' } },
    );
    const messages = new Map<string, string>();
    for (const event of events) {
      const { pgMessage } = event.params;
      if (typeof pgMessage === 'string') messages.set(event.order.id, pgMessage);
    }
    return orders.map((order) => messages.get(order) ?? null);
  });
}
