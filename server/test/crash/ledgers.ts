import { parseMoneyText } from '@pgbridge/shared/money-text';
import { Order } from '../../src/store/entities/order.ts';
import type { CrashWorld } from './crash-world.ts';

type Ledger = { paid: bigint; givenBack: bigint };

/** What each of the three thinks was paid for one order and given back, in minor units. */
export type Ledgers = { pg: Ledger; app: Ledger; mall: Ledger };

export async function readLedgers(world: CrashWorld, orderNumber: string): Promise<Ledgers> {
  const order = await findOrder(world, orderNumber);
  const inMall = world.sandbox.mall.order('tindahan', orderNumber);
  const references = new Set(order?.attempts.getItems().map(({ reference }) => reference));
  const atPg = world.sandbox.pg.orders().filter(({ referenceNo }) => references.has(referenceNo));
  const refunds = atPg.flatMap(({ refunds }) => refunds).filter(({ status }) => status === 'R');
  return {
    pg: {
      paid: sum(atPg.filter(({ paid }) => paid).map(({ amount }) => amount)),
      givenBack: sum(refunds.map(({ amount }) => amount)),
    },
    app: { paid: order?.paidMinor ?? 0n, givenBack: order?.refundedMinor ?? 0n },
    mall: {
      paid: inMall?.payedTf === 'T' ? minorOf(inMall.amount) : 0n,
      givenBack: sum(inMall?.cancelled ?? []),
    },
  };
}

/** What is not finished about an order: nothing may be, once everybody had the time. */
export async function findLooseEnds(world: CrashWorld, orderNumber: string): Promise<string[]> {
  const order = await findOrder(world, orderNumber);
  if (!order) return [];
  const open = ['REQUESTED', 'PENDING', 'AUTHORIZED', 'UNKNOWN'];
  return [
    ...(open.includes(order.status) ? [`the order is ${order.status}`] : []),
    ...(order.reservedMinor === 0n ? [] : [`${order.reservedMinor} are reserved`]),
    ...order.cancellations
      .getItems()
      .flatMap(({ status }) => (open.includes(status) ? [`a cancellation is ${status}`] : [])),
    ...order.notifications
      .getItems()
      .flatMap(({ kind, status }) => (status === 'DELIVERED' ? [] : [`the notification ${kind} is ${status}`])),
    ...order.notifications
      .getItems()
      .flatMap(({ deliveries }) => deliveries.getItems())
      .flatMap(({ finishedAt }) => (finishedAt ? [] : ['a delivery has no end'])),
  ];
}

function findOrder({ orm }: CrashWorld, orderNumber: string): Promise<Order | null> {
  const populate = ['attempts', 'cancellations', 'notifications.deliveries'] as const;
  return orm.em.fork().findOne(Order, { mall: 'tindahan', orderNumber }, { populate });
}

const sum = (texts: string[]) => texts.reduce((total, text) => total + minorOf(text), 0n);

function minorOf(text: string): bigint {
  const minor = parseMoneyText(text, 'PHP');
  if (minor === null) throw new Error(`not an amount: ${text}`);
  return minor;
}
