import { Delivery } from '../../src/store/entities/delivery.ts';
import { Notification } from '../../src/store/entities/notification.ts';
import { OrderEvent } from '../../src/store/entities/order-event.ts';
import type { World } from '../support/app.ts';
import { type Books, readBooks, total } from './read-orders.ts';

/** What isn't as it must be with these orders, in words. */
export type Find = (world: World, orderNumbers: readonly string[]) => Promise<string[]>;

const ofEach =
  (faultsOf: (books: Books) => string[]): Find =>
  async (world, orderNumbers) =>
    (await readBooks(world, orderNumbers)).flatMap((books) =>
      faultsOf(books).map((fault) => `${books.order.orderNumber}: ${fault}`),
    );

/** What must be true at every moment. */
export const findBroken = ofEach(({ order: { paidMinor, refundedMinor, reservedMinor }, atPg }) => [
  ...(refundedMinor + reservedMinor > paidMinor
    ? [`${refundedMinor} + ${reservedMinor} of ${paidMinor} given back`]
    : []),
  ...(atPg.refunded > total(atPg.paid) ? [`the PG gave ${atPg.refunded} back of ${atPg.paid}`] : []),
  ...(new Set(atPg.asked).size < atPg.asked.length ? ['the PG was asked twice for one cancellation'] : []),
]);

/** What must be true when everything had its time. */
export const findUnfinished = ofEach(({ order, atPg }) => {
  const says = `the app says ${order.status}, ${order.paidMinor} paid, ${order.refundedMinor} refunded`;
  const paid = total(atPg.paid);
  // Money on two attempts is for a person to give back: the order counts one of them, and somebody is told.
  const isPaidTwice = atPg.paid.length > 1;
  return [
    ...(isPaidTwice || (order.paidMinor === paid && order.refundedMinor === atPg.refunded)
      ? []
      : [`${says}; the PG says ${paid} paid, ${atPg.refunded} refunded`]),
    ...(isPaidTwice && order.attentions.length === 0 ? ['paid twice, and nobody is told'] : []),
    ...(order.reservedMinor === 0n ? [] : [`${order.reservedMinor} are still reserved`]),
    ...(['UNKNOWN', 'REQUESTED', 'PENDING', 'AUTHORIZED'].includes(order.status) ? [says] : []),
    ...order.notifications
      .getItems()
      .flatMap(({ kind, status }) => (status === 'PENDING' ? [`${kind} is not told`] : [])),
  ];
});

/** A later notification of an order is never tried before the earlier one was accepted, or given up on purpose. */
export const findOvertaking: Find = async ({ app }, orderNumbers) => {
  const em = app.bridge.orm.em.fork();
  const of = { order: { orderNumber: { $in: [...orderNumbers] } } };
  const told = await em.find(Notification, of, { orderBy: { order: { id: 'asc' }, sequence: 'asc' } });
  const tries = await em.find(Delivery, { notification: of }, { orderBy: { id: 'asc' } });
  return told.flatMap((later, index) => {
    const earlier = told[index - 1];
    if (earlier?.order.id !== later.order.id) return [];
    const firstTry = tries.find(({ notification }) => notification.id === later.id)?.startedAt;
    const isDone = earlier.status === 'SKIPPED' || (earlier.deliveredAt && firstTry && earlier.deliveredAt <= firstTry);
    const isInOrder = !firstTry || isDone;
    return isInOrder ? [] : [`notification ${later.sequence} was tried before ${earlier.sequence} was accepted`];
  });
};

/** Only an answer of the PG ends what is unknown. */
export const findGuesses: Find = async ({ app }, orderNumbers) => {
  const of = { order: { orderNumber: { $in: [...orderNumbers] } }, fromStatus: 'UNKNOWN' as const };
  const lines = await app.bridge.orm.em.fork().find(OrderEvent, of);
  return lines
    .filter(({ toStatus, webhookEvent }) => toStatus !== 'REQUESTED' && toStatus !== 'PENDING' && !webhookEvent)
    .map(({ toStatus }) => `UNKNOWN became ${toStatus} without a word of the PG`);
};
