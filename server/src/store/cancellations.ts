import { LockMode, raw } from '@mikro-orm/core';
import { Cancellation } from './entities/cancellation.ts';
import { Order } from './entities/order.ts';
import type { Em } from './orm.config.ts';

/** An order with everything a cancellation is decided from, locked until the transaction ends. */
export async function lockOrderWithCancellations(em: Em, orderId: string): Promise<Order> {
  const order = await em.findOneOrFail(Order, orderId, { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true });
  await em.populate(order, ['attempts', 'attentions', 'notifications', 'cancellations'], { refresh: true });
  return order;
}

/** The same, or null when there is no such order. */
export async function findOrderWithCancellations(em: Em, orderId: string): Promise<Order | null> {
  return (await em.count(Order, { id: orderId })) > 0 ? lockOrderWithCancellations(em, orderId) : null;
}

/** The cancellation that a message claims to be about, with its order and mall; nothing is locked. */
export function findCancellation(em: Em, refundReference: string) {
  return em.findOne(Cancellation, { refundReference }, { populate: ['order.mall', 'order.attempts'] });
}

/**
 * Sets an amount of a paid order aside, in one conditional statement: what is given back and what is set aside can't exceed
 * what was paid, whatever anybody read before.
 * @returns false when the balance doesn't allow it; nothing is changed then
 */
export async function reserve(em: Em, order: Order, amountMinor: bigint): Promise<boolean> {
  const fits = raw('refunded_minor + reserved_minor + ? <= paid_minor', [amountMinor]);
  const changed = await em.nativeUpdate(
    Order,
    { id: order.id, [fits]: [] },
    { reservedMinor: raw('reserved_minor + ?', [amountMinor]) },
  );
  if (changed === 1) await em.refresh(order);
  return changed === 1;
}
