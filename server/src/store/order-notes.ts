import { LockMode } from '@mikro-orm/core';
import { Order } from './entities/order.ts';
import { OrderNote } from './entities/order-note.ts';
import { newId } from './new-id.ts';
import type { Em } from './orm.config.ts';

/** The order alone, locked until the transaction ends; null when there is none. */
export function lockOrder(em: Em, orderId: string): Promise<Order | null> {
  return em.findOne(Order, orderId, { lockMode: LockMode.PESSIMISTIC_WRITE });
}

export function countNotes(em: Em, orderId: string): Promise<number> {
  return em.count(OrderNote, { order: orderId });
}

type Written = Pick<OrderNote, 'text' | 'authorKind' | 'authorId' | 'author' | 'at'>;

/** Adds a note; it is stored with what else the transaction writes. */
export function writeNote(em: Em, order: Order, written: Written): OrderNote {
  return em.create(OrderNote, { id: newId(written.at), order, ...written });
}
