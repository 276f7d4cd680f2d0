import type { World } from '../support/app.ts';
import { findUnfinished } from './invariants.ts';

const day = 86_400;
/** Long enough for every retry, every recheck and every expiry there is. */
const patience = [10, 60, 300, 1_800, 7_200, 43_200, ...Array<number>(14).fill(day)];

/** Partners are well again, and as much time passes as these orders need, at most all there is. */
export async function letEverythingEnd(world: World, orderNumbers: readonly string[]): Promise<void> {
  world.sandbox.pg.backToNormal();
  world.sandbox.mall.backToNormal();
  for (const seconds of patience) {
    await world.settle();
    if ((await findUnfinished(world, orderNumbers)).length === 0) return;
    world.clock.pass(seconds);
  }
  await world.settle();
}
