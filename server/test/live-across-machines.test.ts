import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { Order } from '../src/store/entities/order.ts';
import { keyOf } from './support/key-of.ts';
import { type Heard, transports } from './support/live.ts';
import { buyersOf } from './support/machine-buyers.ts';
import { type Machines, startMachines } from './support/machines.ts';

let machines: Machines;
beforeAll(async () => {
  machines = await startMachines();
  await Promise.all([machines.add('web'), machines.add('web'), machines.add('worker')]);
}, 120_000);
afterAll(() => machines?.stop(), 60_000);

type Told = { orderId: string | null; kinds: string[] };
const told = ({ data }: Heard['results'][number]) => data?.activity as unknown as Told;

it('what any process does is heard at every other, and again after PostgreSQL was down', async () => {
  const webs = machines.servers.filter(({ role }) => role === 'web');
  const headers = { authorization: `Bearer ${await keyOf(machines.orm, new Date())}` };
  const all = webs.map(({ url }) => transports.WebSocket(url, headers, 'subscription { activity { orderId kinds } }'));
  for (const heard of all) await heard.until((result) => told(result).kinds.includes('CATCH_UP'));

  await hearDelivery(all);

  for (const heard of all) heard.results.length = 0;
  await machines.postgres.crash();
  await wait(500);
  await machines.postgres.start();
  for (const heard of all) await heard.until((result) => told(result).kinds.includes('CATCH_UP'), 30_000);
  await hearDelivery(all);
  for (const heard of all) heard.close();
}, 120_000);

/** A buyer pays at one of the web processes, a worker tells Cafe24, and everybody who follows hears of both. */
async function hearDelivery(all: Heard[]): Promise<void> {
  const known = await machines.orm.em.fork().count(Order);
  await buyersOf(machines, 1).buyOne(1);
  const [order] = await vi.waitFor(
    async () => {
      const [latest, ...others] = await machines.orm.em.fork().find(Order, {}, { orderBy: { id: 'desc' } });
      expect(others).toHaveLength(known);
      return [latest];
    },
    { timeout: 30_000 },
  );
  for (const kind of ['ORDER', 'DELIVERY']) {
    const isIt = (result: Heard['results'][number]) =>
      told(result).orderId === order?.id && told(result).kinds.includes(kind);
    for (const heard of all) await heard.until(isIt, 30_000);
  }
}
