import { afterAll, beforeAll, expect, it } from 'vitest';
import { revokeApiKey } from '../../src/access/api-keys.ts';
import { commandLine } from '../../src/access/operators.ts';
import { ApiKey } from '../../src/store/entities/api-key.ts';
import { inTransaction } from '../../src/store/transaction.ts';
import { startWorld, type World } from '../support/app.ts';
import { bulkBy, noticesOf, type ShownRun } from '../support/bulk.ts';
import { keyOf } from '../support/key-of.ts';
import { type Heard, type Transport, transports } from '../support/live.ts';
import { startReceiver } from '../support/receiver.ts';
import { askerOf } from '../support/world-asker.ts';

let world: World;
let receiver: Awaited<ReturnType<typeof startReceiver>>;
beforeAll(async () => {
  receiver = await startReceiver();
  world = await startWorld({ OUTBOUND_ALLOW: '127.0.0.1' });
});
afterAll(async () => {
  await world.stop();
  await receiver.stop();
});

const query = 'subscription ($id: ID!) { bulkRunChanged(id: $id) { id status counts { accepted left } } }';
type Result = Heard['results'][number];
const shown = ({ data }: Result) => data?.bulkRunChanged as unknown as ShownRun | null;
const codeOf = ({ results }: Heard) => results.at(-1)?.errors?.[0]?.extensions.code;
const bearer = (key: string) => ({ authorization: `Bearer ${key}` });

async function planned(malls: string[] = []): Promise<{ id: string; bulk: ReturnType<typeof bulkBy> }> {
  const orders = await noticesOf(world, { url: receiver.url, mallId: 'hanokmall', count: 7 });
  const bulk = bulkBy(await askerOf(world, 'operator', malls));
  const { run } = await bulk.plan({ orderIds: orders.map(({ id }) => id) });
  return { id: run.id, bulk };
}

const follow = async (transport: Transport, id: string, malls: string[] = []) =>
  transport(world.app.url, bearer(await keyOf(world.app.bridge.orm, world.clock.now(), 'viewer', malls)), query, {
    id,
  });

it.each(Object.entries(transports) as [string, Transport][])(
  'a bulk run is followed by %s from the plan to its end, each step within two seconds',
  async (_name, transport) => {
    const [{ id, bulk }, other] = [await planned(), await planned()];
    const heard = await follow(transport, id);
    await heard.until((result) => shown(result)?.status === 'PLANNED');
    await other.bulk.start(other.id, 7);
    await bulk.start(id, 7);
    await heard.until((result) => shown(result)?.status === 'RUNNING', 2_000);
    await bulk.pause(id);
    await heard.until((result) => shown(result)?.status === 'PAUSED', 2_000);
    await bulk.goOn(id);
    for (let second = 0; second < 4; second++) {
      await world.settle();
      world.clock.pass(1);
    }
    const last = await heard.until((result) => shown(result)?.status === 'FINISHED', 2_000);
    expect(shown(last)?.counts).toEqual({ accepted: 7, left: 0 });
    expect(new Set(heard.results.map((result) => shown(result)?.id))).toEqual(new Set([id]));
    heard.close();
  },
);

it('a key that is bound to malls follows runs of keys bound alike, and hears nothing of any other', async () => {
  const [ours, theirs, free] = [
    await planned(['hanokmall']),
    await planned(['hanokmall', 'tindahan']),
    await planned(),
  ];
  const follows = await Promise.all(
    [ours, theirs, free].map(({ id }) => follow(transports['event stream'], id, ['hanokmall'])),
  );
  for (const heard of follows) await heard.until(({ data }) => data !== undefined);
  for (const { id, bulk } of [theirs, free, ours]) await bulk.start(id, 7);
  await follows[0]?.until((result) => shown(result)?.status === 'RUNNING', 2_000);
  for (const heard of follows.slice(1)) expect(heard.results.map(shown)).not.toContainEqual(expect.anything());
  for (const heard of follows) heard.close();
});

it('a revoked key hears no further step of a run', async () => {
  const { orm, clock } = world.app.bridge;
  const { id, bulk } = await planned();
  const key = await keyOf(orm, clock.now(), 'viewer');
  const heard = transports.WebSocket(world.app.url, bearer(key), query, { id });
  await heard.until((result) => shown(result)?.status === 'PLANNED');
  await inTransaction(orm, async (em) => {
    const { id: keyId } = await em.findOneOrFail(ApiKey, { lastFour: key.slice(-4) });
    await revokeApiKey(em, keyId, commandLine(), clock.now());
  });
  await bulk.start(id, 7);
  await heard.ending();
  expect(codeOf(heard)).toBe('UNAUTHENTICATED');
  expect(JSON.stringify(heard.results)).not.toContain('RUNNING');
});
