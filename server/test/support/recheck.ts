import { Attempt } from '../../src/store/entities/attempt.ts';
import { OrderEvent } from '../../src/store/entities/order-event.ts';
import type { World } from './app.ts';

const minute = 60;
const hour = 60 * minute;
const day = 24 * hour;

/** What the specification promises for a lost answer, in seconds; written down here apart from the server's own table. */
export const lostSchedule = [minute, 5 * minute, 30 * minute, 2 * hour, 12 * hour, day, day, day, day, day];

/** Lets these seconds pass, and does what is due then. */
export async function after(world: World, seconds: number): Promise<void> {
  world.clock.pass(seconds);
  await world.settle();
}

/** A second before the time nothing happens; then it does. @returns how often the PG was asked before and after */
export async function justAt(world: World, seconds: number, count: () => Promise<number>): Promise<[number, number]> {
  await after(world, seconds - 1);
  const before = await count();
  await after(world, 1);
  return [before, await count()];
}

/** What the timeline says of the questions about an order: about, answer, which one, of how many. */
export async function questions({ app }: World, { id }: { id: string }) {
  const lines = await app.bridge.orm.em
    .fork()
    .find(OrderEvent, { order: id, kind: 'PG_CHECKED' }, { orderBy: { id: 'asc' } });
  return lines.map(({ params }) => params);
}

export function attemptsOf({ app }: World, { id }: { id: string }): Promise<Attempt[]> {
  return app.bridge.orm.em.fork().find(Attempt, { order: id }, { orderBy: { number: 'asc' } });
}
