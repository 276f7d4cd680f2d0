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
afterAll(async () => {
  for (const s of machines.servers)
    (await import('node:fs')).writeFileSync(
      `/tmp/mm-${s.role}-${s.child.pid}.log`,
      [s.child.exitCode, s.child.signalCode, ...s.log].join('\n'),
    );
  await machines?.stop();
}, 60_000);

/** Wide, because the machine may be busy; what is waited for takes far less. */
const patient = { timeout: 15_000, interval: 50 };

const orderCount = 200;

describe('two web and two worker processes on one PostgreSQL', () => {
  it('lose nothing and double nothing while a worker is killed and the database crashes', async () => {
    const { postgres, servers, sandbox } = machines;
    const [web] = servers.filter(({ role }) => role === 'web');
    const [worker] = servers.filter(({ role }) => role === 'worker');
    const T0 = performance.now();
    const T = (x: string) => console.log(x, Math.round(performance.now() - T0), paidAtMall());
    const buyers = buyersOf(machines, orderCount);
    const paidAtMall = () => sandbox.mall.orders().filter(({ status }) => status === 'paid').length;
    const shopping = buyers.buy(16);

    await vi.waitFor(() => expect(paidAtMall()).toBeGreaterThan(30), patient);
    await worker?.end('SIGKILL');
    T('killed');

    await vi.waitFor(() => expect(paidAtMall()).toBeGreaterThan(60), patient);
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

    T('moving');
    await shopping;
    T('shopped');
    // What was in hand when the worker died or the database crashed comes back when its lease has ended.
    await vi.waitFor(
      () => {
        for (const server of servers.filter((server) => server !== worker)) server.pass(30);
        expect(paidAtMall()).toBe(orderCount);
      },
      { ...patient, interval: 500 },
    );
    T('all');
    await sandbox.settled();
    await expectEqualLedgers();
  }, 150_000);
});

async function expectEqualLedgers(): Promise<void> {
  const { sandbox, orm } = machines;
  const em = orm.em.fork();
  await vi.waitFor(async () => expect(await em.fork().count(Notification, { status: 'PENDING' })).toBe(0), patient);
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
  expect(received.map(({ verdict }) => verdict)).toEqual(received.map(() => 'ok'));
}
