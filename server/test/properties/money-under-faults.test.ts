import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startWorld, type World } from '../support/app.ts';
import { findBroken, findGuesses, findOvertaking, findUnfinished } from './invariants.ts';
import { play } from './play.ts';
import { longTimeout, runs } from './runs.ts';
import { type Happening, happenings, orderCount } from './what-may-happen.ts';

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.stop());

const day = 86_400;
/** Long enough for every retry, every recheck and every expiry there is. */
const patience = [10, 60, 300, 1_800, 7_200, 43_200, ...Array<number>(14).fill(day)];

let count = 0;
const newOrderNumbers = () =>
  Array.from({ length: orderCount }, () => {
    count += 1;
    return `20260520-${String(count).padStart(7, '0')}`;
  });

const ofAll = async (orderNumbers: string[], find: (world: World, orderNumber: string) => Promise<string[]>) =>
  (await Promise.all(orderNumbers.map((orderNumber) => find(world, orderNumber)))).flat();

/** Partners are well again, and all the time there is passes. */
async function letEverythingEnd(orderNumbers: string[]): Promise<void> {
  world.sandbox.pg.backToNormal();
  world.sandbox.mall.backToNormal();
  for (const seconds of patience) {
    await world.settle();
    if ((await ofAll(orderNumbers, findUnfinished)).length === 0) return;
    world.clock.pass(seconds);
  }
  await world.settle();
}

/** The first order of each run is paid and told, so that money can be given back from the start. */
const paidAlready: Happening[] = [
  { does: 'pressPay', which: 0, atOnce: 1 },
  { does: 'buyer', which: 0, action: 'approve' },
  { does: 'timePasses', seconds: 1 },
];

async function live(story: Happening[]): Promise<void> {
  const orderNumbers = newOrderNumbers();
  for (const happening of [...paidAlready, ...story]) {
    await play(world, orderNumbers, happening);
    expect(await ofAll(orderNumbers, findBroken)).toEqual([]);
  }
  await letEverythingEnd(orderNumbers);
  for (const find of [findBroken, findUnfinished, findOvertaking, findGuesses]) {
    expect(await ofAll(orderNumbers, find)).toEqual([]);
  }
}

describe('whatever buyers, merchants, partners, networks and time do, in whichever order', () => {
  it(
    'no money is lost or given back twice, and everything is told in order',
    async () => {
      await fc.assert(fc.asyncProperty(happenings, live), runs(12, 0.1));
    },
    longTimeout,
  );
});
