import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type CrashWorld, startCrashWorld } from './crash-world.ts';
import { findLooseEnds, type Ledgers, readLedgers } from './ledgers.ts';
import { type End, type Story, stories } from './stories.ts';

let world: CrashWorld;
beforeAll(async () => {
  world = await startCrashWorld();
}, 120_000);
afterAll(() => world.stop());

const minute = 60;
const day = 86_400;
/** Long enough for every retry, every recheck and every expiry there is. */
const patience = [10, minute, 5 * minute, 30 * minute, 2 * 3_600, 12 * 3_600, ...Array<number>(14).fill(day)];

/** Plays a story in which the app dies at one boundary. @returns null when it outlived the story, else what came of it */
async function playWithDeathAt(boundary: number, story: Story) {
  const { mortal, front } = world;
  // Cafe24 counts our calls, and forgets them with time.
  await world.pass(minute);
  const ready = await story.before(world);
  const deaths = mortal.deaths();
  front.senders(story.senders);
  await mortal.ask({ does: 'arm', at: boundary });
  const orderNumber = await story.play(world, ready);
  await world.settle();
  await mortal.ask({ does: 'arm', at: null });
  front.senders('repeats');
  await waitForTheEnd(orderNumber);
  const end = await readEnd(orderNumber);
  return mortal.deaths() > deaths ? { death: mortal.lastWords(), ...end } : null;
}

async function waitForTheEnd(orderNumber: string): Promise<void> {
  for (const seconds of patience) {
    if ((await findLooseEnds(world, orderNumber)).length === 0) return;
    await world.pass(seconds);
  }
}

async function readEnd(orderNumber: string) {
  const received = world.sandbox.mall.notifications('tindahan', orderNumber).filter(({ verdict }) => verdict === 'ok');
  const told = received.map(({ kind, fields }) => `${kind} ${fields?.payed_tf ?? fields?.status ?? ''}`.trim());
  return {
    looseEnds: await findLooseEnds(world, orderNumber),
    ledgers: await readLedgers(world, orderNumber),
    mallHears: told.filter((message, index) => message !== told[index - 1]),
  };
}

/** The three ledgers of an order that stands as `end` says. */
const agreed = ({ paid, givenBack }: End): Ledgers => {
  const ledger = { paid, givenBack };
  return { pg: ledger, app: ledger, mall: ledger };
};

describe.each(stories)('a process killed between any two steps of $title', (story) => {
  it('leaves three ledgers that agree, nothing doubled, nothing open, and everything told in order', async () => {
    const ends = story.ends.map((end) => ({ looseEnds: [], ledgers: agreed(end), mallHears: end.mallHears }));
    for (let boundary = 1; ; boundary++) {
      const played = await playWithDeathAt(boundary, story);
      if (!played) break;
      const { death, ...end } = played;
      expect(ends, `${death}: ${JSON.stringify(end, asText, 1)}`).toContainEqual(end);
    }
    expect(world.mortal.deaths()).toBeGreaterThan(3);
  }, 300_000);
});

const asText = (_name: string, value: unknown) => (typeof value === 'bigint' ? String(value) : value);
