import { type Measure, measure, percentile } from '../measure.ts';
import type { Child } from './child.ts';
import { openLine } from './fire.ts';
import { openPayments } from './measure-messages.ts';
import { newOrderNumber, openedPayment, type Payment, paidWebhook, paymentRequest } from './messages.ts';
import { costOf, fireRound, type Round, roundOf, spreadOf, timesOf } from './round.ts';
import { verifyNotified, verifyStored } from './verify.ts';
import { createWorld, type World } from './world.ts';

/*
 * How soon Cafe24 is told. First a backlog, all of it to one host: paid while nothing was delivered, then sent as fast as it goes.
 * Then a steady pace at which orders come, are paid and told, all in one process: the server's own time for an answer, and the
 * time from the PG's webhook until the mall has the notification.
 */

export type DeliveryOptions = { backlog: number; seconds: number; databaseUrl?: string; profileTo?: string };

const asked = { drained: 500, ownMs: { sqlite: 10, postgresql: 25 }, firstMs: 250 };

export async function measureDelivery(options: DeliveryOptions): Promise<Measure[]> {
  const world = await createWorld(options.databaseUrl);
  try {
    const backlog = await leaveUndelivered(world, options.backlog);
    const began = Date.now();
    const server = await world.startServer({ jobs: true, profileTo: options.profileTo });
    try {
      const drained = drain(await verifyNotified(world, backlog), began);
      // 50 orders are 100 requests.
      const calm = await paced(world, server, 50, options.seconds);
      const busy = await paced(world, server, 100, options.seconds);
      const payments = [...backlog, ...calm.payments, ...busy.payments];
      await verifyStored(world, payments);
      const own = world.isShared ? asked.ownMs.postgresql : asked.ownMs.sqlite;
      const store = world.isShared ? 'PostgreSQL' : 'SQLite';
      const note = `${payments.length} notifications, each came once`;
      return [
        { ...measure(`backlog to one host, ${store}`, drained, 'notifications/s', asked.drained, note), atLeast: 1 },
        answers(`answer at 100 requests/s, ${store}`, calm, own),
        answers(`answer at 200 requests/s, ${store}`, busy, own),
        waits(`webhook to notification at 50 orders/s, ${store}`, calm.waits),
        waits(`webhook to notification at 100 orders/s, ${store}`, busy.waits),
      ];
    } finally {
      await server.stop();
    }
  } finally {
    await world.stop();
  }
}

async function leaveUndelivered(world: World, count: number): Promise<Payment[]> {
  const server = await world.startServer({ jobs: false });
  try {
    const { payments } = await openPayments(world, server, count);
    await fireRound(server, payments.map(paidWebhook));
    return payments;
  } finally {
    await server.stop();
  }
}

/** From the first one that arrived to the last. */
function drain(notices: Map<string, number[]>, began: number): number {
  const times = [...notices.values()].flat().filter((time) => time >= began);
  return (times.length - 1) / ((Math.max(...times) - Math.min(...times)) / 1_000);
}

type Paced = { payments: Payment[]; rounds: Round[]; waits: number[] };

const payAfterMs = 500;

/** Orders at a steady pace, each paid half a second after it was asked for. */
async function paced(world: World, server: Child, perSecond: number, seconds: number): Promise<Paced> {
  const line = openLine(server.url);
  const before = await server.used();
  const began = performance.now() + 100;
  const paid = await Promise.all(
    Array.from({ length: perSecond * seconds }, async (_, at) => {
      const number = newOrderNumber();
      const due = began + (at * 1_000) / perSecond;
      const asked = await line.send(paymentRequest(number, world.serviceKey, world.partnerUrl), due);
      const payment = openedPayment(number, asked.body);
      return { payment, asked, told: await line.send(paidWebhook(payment), due + payAfterMs) };
    }),
  );
  const volley = { seconds, answers: paid.flatMap(({ asked, told }) => [asked, told]) };
  const round = roundOf(volley, before, await server.used());
  await line.close();
  const payments = paid.map(({ payment }) => payment);
  const notices = await verifyNotified(world, payments);
  const waits = paid.map(({ payment, told }) => (notices.get(payment.orderNumber)?.[0] ?? Number.NaN) - told.sentAt);
  return { payments, rounds: [round], waits };
}

function answers(name: string, { rounds }: Paced, own: number): Measure {
  const times = timesOf(rounds);
  return { ...measure(name, percentile(times, 95), 'ms (p95)', own), ...spreadOf(times, times), ...costOf(rounds) };
}

function waits(name: string, times: readonly number[]): Measure {
  return { ...measure(name, percentile(times, 95), 'ms (p95)', asked.firstMs), ...spreadOf(times, times) };
}
