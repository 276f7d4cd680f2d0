import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { Notification } from '../src/store/entities/notification.ts';
import { Order } from '../src/store/entities/order.ts';
import { buyersOf } from './support/machine-buyers.ts';
import { type Machines, startMachines } from './support/machines.ts';

let machines: Machines;
beforeAll(async () => {
  machines = await startMachines();
  await Promise.all([machines.add('web'), machines.add('web'), machines.add('worker'), machines.add('worker')]);
}, 120_000);
afterAll(() => machines?.stop(), 60_000);

/** Wide, because the machine may be busy; what is waited for takes far less. */
const patient = { timeout: 60_000, interval: 50 };

const orderCount = 200;

describe('two web and two worker processes on one PostgreSQL', () => {
  it('lose nothing and double nothing while a worker is killed and the database crashes', async () => {
    const { postgres, sandbox } = machines;
    const [web] = running('web');
    const [worker] = running('worker');
    const buyers = buyersOf(machines, orderCount);
    const paidAtMall = () => sandbox.mall.orders().filter(({ status }) => status === 'paid').length;
    const shopping = buyers.buy(16);

    await vi.waitFor(() => expect(paidAtMall()).toBeGreaterThan(20), patient);
    await worker?.end('SIGKILL');

    await vi.waitFor(() => expect(paidAtMall()).toBeGreaterThan(50), patient);
    await postgres.crash();
    await vi.waitFor(async () => expect((await fetch(`${web?.url}/readyz`)).status).toBe(503), patient);
    const refused = await buyers.askOnce();
    expect(refused.status).toBe(503);
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);

    await postgres.start();
    const back = performance.now();
    const before = paidAtMall();
    await vi.waitFor(() => expect(paidAtMall()).toBeGreaterThan(before), patient);
    expect(performance.now() - back).toBeLessThan(10_000);

    await shopping;
    await untilAllTold();
    expect(paidAtMall()).toBe(orderCount);
    await expectEqualLedgers();
  }, 150_000);
});

describe('a worker that is told to stop', () => {
  it('finishes what is in hand', async () => {
    const [worker] = running('worker');
    const [receivedOne] = await untilReceived({ mode: 'slow', seconds: 2 });
    expect(await worker?.end('SIGTERM')).toBe(0);
    expect(await told(receivedOne)).toMatchObject([{ status: 'DELIVERED', deliveryCount: 1, leasedUntil: null }]);
  }, 60_000);

  it('ends at once when told again; another worker goes on when the lease has ended', async () => {
    const worker = await machines.add('worker');
    const [receivedOne] = await untilReceived({ mode: 'slow', seconds: 60 });
    worker.child.kill('SIGTERM');
    await vi.waitFor(() => expect(worker.log.join()).toContain('stopping'), patient);
    expect(await worker.end('SIGTERM')).toBe(1);
    expect(await told(receivedOne)).toMatchObject([{ status: 'PENDING', deliveryCount: 1 }]);
    machines.sandbox.mall.backToNormal();
    await machines.add('worker');
    await untilAllTold();
    expect(await told(receivedOne)).toMatchObject([{ status: 'DELIVERED', deliveryCount: 2 }]);
  }, 120_000);
});

const running = (role: string) =>
  machines.servers.filter((server) => server.role === role && server.child.exitCode === null && !server.child.killed);

/** A buyer pays, and the mall, which answers like this, has the notification in hand. */
async function untilReceived(rule: { mode: 'slow'; seconds: number }) {
  const { sandbox } = machines;
  sandbox.mall.answerNotifications(rule);
  const known = sandbox.mall.notifications().length;
  await buyersOf(machines, 2).buyOne(1);
  await vi.waitFor(() => expect(sandbox.mall.notifications().length).toBe(known + 1), patient);
  return sandbox.mall.notifications().slice(known);
}

async function told(received: { orderNumber: string | null } | undefined) {
  const order = { orderNumber: received?.orderNumber ?? '' };
  return machines.orm.em.fork().find(Notification, { order }, { orderBy: { sequence: 'asc' } });
}

/** What was in hand when a process died or the database crashed comes back when its lease has ended. */
async function untilAllTold(): Promise<void> {
  await vi.waitFor(
    async () => {
      machines.pass(30);
      expect(await machines.orm.em.fork().count(Notification, { status: 'PENDING' })).toBe(0);
      expect(machines.sandbox.pg.webhooks().filter(({ state }) => state !== 'delivered')).toEqual([]);
    },
    { ...patient, interval: 500 },
  );
}

async function expectEqualLedgers(): Promise<void> {
  const { sandbox, orm } = machines;
  const em = orm.em.fork();
  const orders = await em.find(Order, {}, { populate: ['attempts', 'attentions'] });
  expect(orders).toHaveLength(orderCount);
  expect(sandbox.pg.orders()).toHaveLength(orderCount);
  for (const order of orders) {
    const [attempt, ...others] = order.attempts.getItems();
    const atPg = sandbox.pg.orderByReference(attempt?.reference ?? '');
    const atMall = sandbox.mall.order(order.mall.id, order.orderNumber);
    expect({ others, app: order.status, pg: atPg?.status, mall: atMall?.status }).toEqual({
      others: [],
      app: 'PAID',
      pg: 'S',
      mall: 'paid',
    });
    expect(order.paidMinor).toBe(order.requestedMinor);
    expect(order.attentions).toHaveLength(0);
    await expectTold(order);
  }
}

/** At least once and in order, and the same words each time. */
async function expectTold(order: Order): Promise<void> {
  const notifications = await machines.orm.em.fork().find(Notification, { order }, { orderBy: { sequence: 'asc' } });
  const received = machines.sandbox.mall.notifications(order.mall.id, order.orderNumber);
  const firsts = received.filter(({ body }, n) => received.findIndex((other) => other.body === body) === n);
  expect(notifications.map(({ status }) => status)).toEqual(firsts.map(() => 'DELIVERED'));
  expect(notifications.map(({ content }) => JSON.parse(content).payed_tf)).toEqual(
    firsts.map(({ fields }) => fields?.payed_tf),
  );
  expect(received.map(({ verdict }) => verdict)).toEqual(received.map(() => 'ok'));
}
