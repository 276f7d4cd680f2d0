import { Order } from '../../src/store/entities/order.ts';
import type { World } from '../support/app.ts';

const minor = (text: string) => BigInt(text.replace('.', ''));
export const total = (amounts: bigint[]) => amounts.reduce((sum, amount) => sum + amount, 0n);

/** An order as our store has it, and the PG's own books about it over all its attempts. */
export type Books = {
  order: Order;
  atPg: { paid: bigint[]; refunded: bigint; asked: string[] };
};

/** Both sides' books about these orders, read at one moment. An order that nobody asked for yet has none. */
export async function readBooks(world: World, orderNumbers: readonly string[]): Promise<Books[]> {
  const orders = await world.app.bridge.orm.em.fork().find(
    Order,
    { mall: 'tindahan', orderNumber: { $in: [...orderNumbers] } },
    {
      populate: ['attempts', 'attentions', 'cancellations', 'notifications'],
      orderBy: { id: 'asc', notifications: { sequence: 'asc' } },
    },
  );
  return orders.map((order) => ({ order, atPg: pgBooks(world, order) }));
}

function pgBooks({ sandbox }: World, order: Order): Books['atPg'] {
  const payments = order.attempts.getItems().flatMap(({ reference }) => sandbox.pg.orderByReference(reference) ?? []);
  const refunds = payments.flatMap((payment) => payment.refunds);
  return {
    paid: payments.filter(({ paid }) => paid).map(({ amount }) => minor(amount)),
    refunded: total(refunds.filter(({ status }) => status === 'R').map(({ amount }) => minor(amount))),
    asked: refunds.filter(({ status }) => status !== 'RX').map(({ refundReference }) => refundReference),
  };
}
