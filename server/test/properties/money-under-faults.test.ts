import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startWorld, type World } from '../support/app.ts';
import { findBroken, findGuesses, findOvertaking, findUnfinished } from './invariants.ts';
import { letEverythingEnd } from './let-everything-end.ts';
import { play } from './play.ts';
import { longTimeout, runs } from './runs.ts';
import { type Happening, happenings, orderCount } from './what-may-happen.ts';

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.stop());

let count = 0;
const newOrderNumbers = () =>
  Array.from({ length: orderCount }, () => {
    count += 1;
    return `20260520-${String(count).padStart(7, '0')}`;
  });

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
    expect(await findBroken(world, orderNumbers)).toEqual([]);
  }
  await letEverythingEnd(world, orderNumbers);
  for (const find of [findBroken, findUnfinished, findOvertaking, findGuesses]) {
    expect(await find(world, orderNumbers)).toEqual([]);
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
