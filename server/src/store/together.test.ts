import { setImmediate as turn } from 'node:timers/promises';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createQueue } from './together.ts';

/** Runs batches when it is told to, and remembers them. */
function handRun(fails: (batch: readonly string[]) => boolean = () => false) {
  const batches: string[][] = [];
  const open: (() => void)[] = [];
  return {
    batches,
    async run(items: readonly string[]) {
      batches.push([...items]);
      await new Promise<void>((resolve) => open.push(resolve));
      if (fails(items)) throw new Error(`no ${items.join(' ')}`);
      return items.map((item) => item.toUpperCase());
    },
    /** Ends the batches under way, until no other follows. */
    async finish() {
      for (await turn(); open.length > 0; await turn()) open.shift()?.();
    },
  };
}

describe('what arrives at the same time', () => {
  it('shares a batch, and each gets its own answer', async () => {
    const hand = handRun();
    const queue = createQueue(hand.run);
    const answers = Promise.all(['a', 'b', 'c'].map(queue));
    await hand.finish();
    expect(await answers).toEqual(['A', 'B', 'C']);
    expect(hand.batches).toEqual([['a', 'b', 'c']]);
  });

  it('during a batch waits for the next one, and not for company', async () => {
    const hand = handRun();
    const queue = createQueue(hand.run);
    const first = queue('a');
    await turn();
    const later = [queue('b'), queue('c')];
    expect(hand.batches).toEqual([['a']]);
    await hand.finish();
    expect(await Promise.all([first, ...later])).toEqual(['A', 'B', 'C']);
    expect(hand.batches).toEqual([['a'], ['b', 'c']]);
  });

  it('is taken in portions, first come first served', async () => {
    const hand = handRun();
    const queue = createQueue(hand.run, { limit: 2 });
    const answers = Promise.all(['a', 'b', 'c', 'd', 'e'].map(queue));
    await hand.finish();
    await answers;
    expect(hand.batches).toEqual([['a', 'b'], ['c', 'd'], ['e']]);
  });

  it('about the same thing comes one after the other', async () => {
    const hand = handRun();
    const queue = createQueue(hand.run, { keyOf: (item) => item[0] ?? '' });
    const answers = Promise.all(['a1', 'b1', 'a2', 'a3', 'b2'].map(queue));
    await hand.finish();
    await answers;
    expect(hand.batches).toEqual([['a1', 'b1'], ['a2', 'b2'], ['a3']]);
  });

  it('goes several ways at once where that is allowed', async () => {
    const hand = handRun();
    const queue = createQueue(hand.run, { limit: 1, lanes: 2 });
    const answers = Promise.all(['a', 'b', 'c'].map(queue));
    await turn();
    expect(hand.batches).toEqual([['a'], ['b']]);
    await hand.finish();
    expect(await answers).toEqual(['A', 'B', 'C']);
  });

  it('does not fall with a neighbour: after a failure each is run alone', async () => {
    const hand = handRun((batch) => batch.includes('bad'));
    const queue = createQueue(hand.run);
    const answers = Promise.allSettled(['a', 'bad', 'c'].map(queue));
    await hand.finish();
    expect((await answers).map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
    expect(hand.batches).toEqual([['a', 'bad', 'c'], ['a'], ['bad'], ['c']]);
  });

  it('is answered, each once and with its own, whatever comes when and whatever fails', async () => {
    const items = fc.array(
      fc.record({ key: fc.constantFrom('x', 'y', 'z'), fails: fc.boolean(), waits: fc.boolean() }),
    );
    const property = fc.asyncProperty(
      items,
      fc.integer({ min: 1, max: 4 }),
      fc.integer({ min: 1, max: 3 }),
      async (all, limit, lanes) => {
        const kept: number[] = [];
        const queue = createQueue(
          async (batch: readonly { key: string; fails: boolean; at: number }[]) => {
            expect(batch.length).toBeLessThanOrEqual(limit);
            expect(new Set(batch.map(({ key }) => key)).size).toBe(batch.length);
            await turn();
            if (batch.some(({ fails }) => fails)) throw new Error('no');
            kept.push(...batch.map(({ at }) => at));
            return batch.map(({ at }) => at);
          },
          { keyOf: ({ key }) => key, limit, lanes },
        );
        const answers = [];
        for (const [at, { waits, ...item }] of all.entries()) {
          if (waits) await turn();
          answers.push(queue({ ...item, at }).catch(() => null));
        }
        expect(await Promise.all(answers)).toEqual(all.map(({ fails }, at) => (fails ? null : at)));
        expect(kept.toSorted((a, b) => a - b)).toEqual(all.flatMap(({ fails }, at) => (fails ? [] : [at])));
      },
    );
    await fc.assert(property, { numRuns: 200 });
  });
});
