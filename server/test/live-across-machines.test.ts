import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { systemClock } from '../src/domain/clock.ts';
import { Order } from '../src/store/entities/order.ts';
import { noticesOf, type ShownRun } from './support/bulk.ts';
import { post } from './support/graphql-server.ts';
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

it('a bulk run that is started at one process and sent by another is followed at every one', async () => {
  const [one, ...others] = machines.servers.filter(({ role }) => role === 'web');
  const headers = { authorization: `Bearer ${await keyOf(machines.orm, new Date(), 'operator')}` };
  const url = `${machines.sandbox.mallUrl}/malls/tindahan/nowhere`;
  const app = { bridge: { orm: machines.orm, clock: systemClock } };
  const orders = await noticesOf({ app }, { url, count: 3 });
  const change = async (name: string, type: string, input: object) => {
    const query = `mutation ($input: ${type}!) { ${name}(input: $input) { ... on BulkRunSuccess { run { id } } } }`;
    const body = JSON.stringify({ query, variables: { input } });
    const { data } = await post(one?.url ?? '', body, { ...headers, 'content-type': 'application/json' });
    return (data as unknown as Record<string, { run: { id: string } }>)[name]?.run.id ?? '';
  };
  const id = await change('planBulkResend', 'PlanBulkResendInput', { orderIds: orders.map(({ id }) => id) });
  const followed = 'subscription ($id: ID!) { bulkRunChanged(id: $id) { status counts { sent left } } }';
  const all = others.map(({ url }) => transports['event stream'](url, headers, followed, { id }));
  const run = ({ data }: Heard['results'][number]) => data?.bulkRunChanged as unknown as ShownRun;
  for (const heard of all) await heard.until((result) => run(result).status === 'PLANNED');
  await change('startBulkResend', 'StartBulkResendInput', { runId: id, count: 3, reason: 'mended' });
  for (const heard of all) {
    await heard.until((result) => run(result).status === 'RUNNING', 30_000);
    const last = await heard.until((result) => run(result).status === 'FINISHED', 30_000);
    expect(run(last).counts).toEqual({ sent: 3, left: 0 });
    heard.close();
  }
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
