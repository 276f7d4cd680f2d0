import { LockMode } from '@mikro-orm/core';
import { Attempt } from './entities/attempt.ts';
import { Order } from './entities/order.ts';
import type { Em } from './orm.config.ts';

const parts = ['attempts', 'attentions', 'cancellations', 'notifications'] as const;

type OrderName = { mallId: string; orderNumber: string };

/** The order of a mall by Cafe24's number, locked until the transaction ends. */
export async function lockOrderByNumber(em: Em, mallId: string, orderNumber: string) {
  const find = await lockOrdersByNumber(em, [{ mallId, orderNumber }]);
  return find({ mallId, orderNumber });
}

/** Orders by their malls' and Cafe24's names for them, locked until the transaction ends. @returns what finds each of them, null where none is */
export async function lockOrdersByNumber(em: Em, names: readonly OrderName[]) {
  const orders = await em.find(
    Order,
    { $or: names.map(({ mallId, orderNumber }) => ({ mall: mallId, orderNumber })) },
    { lockMode: LockMode.PESSIMISTIC_WRITE, orderBy: { id: 'asc' } },
  );
  await em.populate(orders, parts);
  return ({ mallId, orderNumber }: OrderName) =>
    orders.find((order) => order.mall.id === mallId && order.orderNumber === orderNumber) ?? null;
}

/** The orders that these references of ours belong to, locked; by reference, with the attempt it names. */
export async function lockOrdersByReference(em: Em, references: readonly string[]) {
  const owners = await em.find(Attempt, { reference: { $in: [...references] } }, { fields: ['order'] });
  const ids = [...new Set(owners.map((attempt) => attempt.order.id))];
  // Locked in one order of ids everywhere, so that two transactions can't wait for one another.
  const orders = await em.find(
    Order,
    { id: { $in: ids } },
    { lockMode: LockMode.PESSIMISTIC_WRITE, orderBy: { id: 'asc' }, refresh: true },
  );
  await em.populate(orders, parts, { refresh: true });
  return new Map(
    orders.flatMap((order) =>
      order.attempts.getItems().map((attempt) => [attempt.reference, { order, attempt }] as const),
    ),
  );
}

/** An attempt, with its order and mall. */
export type AttemptOfMall = NonNullable<Awaited<ReturnType<typeof findAttempt>>>;

/** The attempt that a message claims to be about, with its order and mall; nothing is locked. */
export function findAttempt(em: Em, reference: string) {
  return em.findOne(Attempt, { reference }, { populate: ['order.mall'] });
}

/** The same of several messages, by reference. */
export async function findAttempts(em: Em, references: readonly string[]): Promise<Map<string, AttemptOfMall>> {
  const populate = ['order.mall'] as const;
  const found = await em.find(Attempt, { reference: { $in: [...references] } }, { populate, strategy: 'select-in' });
  return new Map(found.map((attempt) => [attempt.reference, attempt]));
}

/** Where the notifications of a mall's last paid order go; null when there is none. */
export async function lastNoticeUrl(em: Em, mallId: string): Promise<string | null> {
  const paid = { mall: mallId, paidAt: { $ne: null }, notificationUrl: { $ne: '' } };
  const order = await em.findOne(Order, paid, { orderBy: { paidAt: 'desc' } });
  return order?.notificationUrl ?? null;
}
