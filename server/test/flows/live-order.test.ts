import { afterEach, beforeEach, expect, it } from 'vitest';
import { startWorld, type World } from '../support/app.ts';
import { keyOf } from '../support/key-of.ts';
import { type Heard, type Transport, transports } from '../support/live.ts';
import { placeOrder } from '../support/place-order.ts';

let world: World;
beforeEach(async () => {
  world = await startWorld();
});
afterEach(() => world.stop());

const query = `subscription ($id: ID!) {
  orderChanged(id: $id) { status notifications { status } timeline(first: 50) { edges { node { kind } } } }
}`;
type Shown = { status: string; notifications: { status: string }[]; timeline: { edges: object[] } };
const shown = ({ data }: Heard['results'][number]) => data?.orderChanged as unknown as Shown;

it.each(Object.entries(transports) as [string, Transport][])(
  'an order is followed by %s from the request to the delivered notification, each change within two seconds',
  async (_name, follow) => {
    const headers = { authorization: `Bearer ${await keyOf(world.app.bridge.orm, world.clock.now())}` };
    const placed = await placeOrder(world);
    const heard = follow(world.app.url, headers, query, { id: placed.id });
    await heard.until((result) => shown(result).status === 'REQUESTED');
    world.sandbox.pg.act(placed.code, 'approve');
    await world.sandbox.settled();
    await heard.until((result) => shown(result).status === 'PAID', 2_000);
    await world.app.runner.runDue();
    const last = await heard.until((result) => shown(result).notifications[0]?.status === 'DELIVERED', 2_000);
    expect(shown(last).timeline.edges.length).toBeGreaterThan(2);
    heard.close();
  },
);
