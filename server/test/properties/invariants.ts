import { Delivery } from '../../src/store/entities/delivery.ts';
import { Notification } from '../../src/store/entities/notification.ts';
import { Order } from '../../src/store/entities/order.ts';
import { OrderEvent } from '../../src/store/entities/order-event.ts';
import type { World } from '../support/app.ts';

const minor = (text: string) => BigInt(text.replace('.', ''));
const total = (amounts: bigint[]) => amounts.reduce((sum, amount) => sum + amount, 0n);

/** The PG's own books about an order, over all its attempts. */
function pgBooks({ sandbox }: World, order: Order) {
  const references = new Set(order.attempts.getItems().map(({ reference }) => reference));
  const payments = sandbox.pg.orders().filter(({ referenceNo }) => references.has(referenceNo));
  const refunds = payments.flatMap((payment) => payment.refunds);
  return {
    paid: payments.filter(({ paid }) => paid).map(({ amount }) => minor(amount)),
    refunded: total(refunds.filter(({ status }) => status === 'R').map(({ amount }) => minor(amount))),
    asked: refunds.filter(({ status }) => status !== 'RX').map(({ refundReference }) => refundReference),
  };
}

function readOrder({ app }: World, orderNumber: string): Promise<Order | null> {
  const populate = ['attempts', 'attentions', 'cancellations', 'notifications'] as const;
  return app.bridge.orm.em.fork().findOne(Order, { mall: 'tindahan', orderNumber }, { populate });
}

/** What must be true at every moment. @returns what isn't, in words */
export async function findBroken(world: World, orderNumber: string): Promise<string[]> {
  const order = await readOrder(world, orderNumber);
  if (!order) return [];
  const { paidMinor, refundedMinor, reservedMinor } = order;
  const books = pgBooks(world, order);
  return [
    ...(refundedMinor + reservedMinor > paidMinor
      ? [`${refundedMinor} + ${reservedMinor} of ${paidMinor} given back`]
      : []),
    ...(books.refunded > total(books.paid) ? [`the PG gave ${books.refunded} back of ${books.paid}`] : []),
    ...(new Set(books.asked).size < books.asked.length ? ['the PG was asked twice for one cancellation'] : []),
  ];
}

/** What must be true when everything had its time. @returns what isn't, in words */
export async function findUnfinished(world: World, orderNumber: string): Promise<string[]> {
  const order = await readOrder(world, orderNumber);
  if (!order) return [];
  const books = pgBooks(world, order);
  const says = `the app says ${order.status}, ${order.paidMinor} paid, ${order.refundedMinor} refunded`;
  const paid = total(books.paid);
  // Money on two attempts is for a person to give back: the order counts one of them, and somebody is told.
  const isPaidTwice = books.paid.length > 1;
  return [
    ...(isPaidTwice || (order.paidMinor === paid && order.refundedMinor === books.refunded)
      ? []
      : [`${says}; the PG says ${paid} paid, ${books.refunded} refunded`]),
    ...(isPaidTwice && order.attentions.length === 0 ? ['paid twice, and nobody is told'] : []),
    ...(order.reservedMinor === 0n ? [] : [`${order.reservedMinor} are still reserved`]),
    ...(['UNKNOWN', 'REQUESTED', 'PENDING', 'AUTHORIZED'].includes(order.status) ? [says] : []),
    ...order.notifications
      .getItems()
      .flatMap(({ kind, status }) => (status === 'PENDING' ? [`${kind} is not told`] : [])),
  ];
}

/** Notifications of one order: a later one is never tried before the earlier one was accepted, or given up on purpose. */
export async function findOvertaking({ app }: World, orderNumber: string): Promise<string[]> {
  const em = app.bridge.orm.em.fork();
  const told = await em.find(Notification, { order: { orderNumber } }, { orderBy: { sequence: 'asc' } });
  const tries = await em.find(Delivery, { notification: { order: { orderNumber } } }, { orderBy: { id: 'asc' } });
  return told.slice(1).flatMap((later, index) => {
    const earlier = told[index];
    const firstTry = tries.find(({ notification }) => notification.id === later.id)?.startedAt;
    const isDone =
      earlier?.status === 'SKIPPED' || (earlier?.deliveredAt && firstTry && earlier.deliveredAt <= firstTry);
    const isInOrder = !firstTry || isDone;
    return isInOrder ? [] : [`notification ${later.sequence} was tried before ${earlier?.sequence} was accepted`];
  });
}

/** Only an answer of the PG ends what is unknown. */
export async function findGuesses({ app }: World, orderNumber: string): Promise<string[]> {
  const lines = await app.bridge.orm.em.fork().find(OrderEvent, { order: { orderNumber }, fromStatus: 'UNKNOWN' });
  return lines
    .filter(({ toStatus, webhookEvent }) => toStatus !== 'REQUESTED' && toStatus !== 'PENDING' && !webhookEvent)
    .map(({ toStatus }) => `UNKNOWN became ${toStatus} without a word of the PG`);
}
