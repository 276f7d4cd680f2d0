import { Attention } from '../../src/store/entities/attention.ts';
import { Delivery } from '../../src/store/entities/delivery.ts';
import { Notification } from '../../src/store/entities/notification.ts';
import { Order } from '../../src/store/entities/order.ts';
import { OrderEvent } from '../../src/store/entities/order-event.ts';
import { WebhookEvent } from '../../src/store/entities/webhook-event.ts';
import type { World } from './app.ts';

/** What the store says, for assertions; each call reads anew. */
export function look({ app }: World) {
  const em = () => app.bridge.orm.em.fork();
  return {
    order: (mallId: string, orderNumber: string) =>
      em().findOneOrFail(Order, { mall: mallId, orderNumber }, { populate: ['attempts'] }),
    orders: () => em().find(Order, {}, { orderBy: { id: 'asc' } }),
    history: async (order: { id: string }) =>
      (await em().find(OrderEvent, { order: order.id }, { orderBy: { id: 'asc' } })).map(({ kind }) => kind),
    lines: (order: { id: string }) => em().find(OrderEvent, { order: order.id }, { orderBy: { id: 'asc' } }),
    notifications: (order: { id: string }) =>
      em().find(Notification, { order: order.id }, { orderBy: { sequence: 'asc' } }),
    deliveries: (order: { id: string }) =>
      em().find(Delivery, { notification: { order: order.id } }, { orderBy: { id: 'asc' } }),
    attentions: async (order: { id: string }) =>
      (await em().find(Attention, { order: order.id, resolvedAt: null }, { orderBy: { id: 'asc' } })).map(
        ({ cause }) => cause,
      ),
    messages: (where: Partial<Pick<WebhookEvent, 'kind' | 'verdict' | 'direction'>> = {}) =>
      em().find(WebhookEvent, where, { orderBy: { id: 'asc' } }),
  };
}
