import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import type { Task } from '../../src/jobs/runner.ts';
import { startWorld } from '../support/app.ts';
import { type FreshDatabase, freshDatabase } from '../support/database.ts';
import { look } from '../support/look.ts';
import { placeOrder } from '../support/place-order.ts';
import { openRunnerOf, type RunnerUnderTest } from '../support/runner.ts';

let database: FreshDatabase;
beforeAll(async () => {
  database = await freshDatabase();
});
afterAll(() => database.drop());

let opened: RunnerUnderTest | undefined;
afterEach(async () => {
  await opened?.close();
  opened = undefined;
});

/** A queue of tasks in place of the store, and everything the database's kind of runner did with it. */
async function aQueue(options: { width?: number; restMs?: number } = {}) {
  const waiting: Task[] = [];
  const asked: number[] = [];
  const errors: unknown[] = [];
  let fault: Error | null = null;
  opened = await openRunnerOf(database.url, {
    claim: async (limit) => {
      asked.push(limit);
      if (fault) throw fault;
      return waiting.splice(0, limit);
    },
    onError: (error) => errors.push(error),
    restMs: 60_000,
    ...options,
  });
  const { runner, tell } = opened;
  return { runner, tell, waiting, asked, errors, breakWith: (error: Error | null) => (fault = error) };
}

/** A task that ends when told. */
function aTask() {
  let end = () => {};
  const ended = new Promise<void>((resolve) => {
    end = resolve;
  });
  const run = vi.fn(() => ended);
  return { run, end };
}

/** Long enough for everything that can happen by itself now. */
const aMoment = () => new Promise((resolve) => setTimeout(resolve, 10));
const soon = { timeout: 10_000 };

describe('a runner', () => {
  it('does at its start what was left over, and then what it is told of', async () => {
    const { runner, tell, waiting } = await aQueue();
    const [first, second] = [vi.fn(async () => {}), vi.fn(async () => {})];
    waiting.push(first);
    await runner.start();
    await vi.waitFor(() => expect(first).toHaveBeenCalledOnce(), soon);
    waiting.push(second);
    await tell();
    await vi.waitFor(() => expect(second).toHaveBeenCalledOnce(), soon);
  });

  it('does nothing before its start', async () => {
    const { runner, tell, asked } = await aQueue();
    await tell();
    await runner.stop();
    expect(asked).toEqual([]);
  });

  it('looks again by itself, because time makes things due', async () => {
    const { runner, waiting } = await aQueue({ restMs: 20 });
    await runner.start();
    const late = vi.fn(async () => {});
    waiting.push(late);
    await vi.waitFor(() => expect(late).toHaveBeenCalledOnce(), soon);
  });

  it('has no more in hand than its width, and takes the next as soon as one is done', async () => {
    const { runner, tell, waiting, asked } = await aQueue({ width: 2 });
    const tasks = [aTask(), aTask(), aTask()];
    waiting.push(...tasks.map(({ run }) => run));
    await runner.start();
    await vi.waitFor(() => expect(tasks[1]?.run).toHaveBeenCalled(), soon);
    await tell();
    await aMoment();
    expect(tasks[2]?.run).not.toHaveBeenCalled();
    tasks[0]?.end();
    await vi.waitFor(() => expect(tasks[2]?.run).toHaveBeenCalledOnce(), soon);
    expect(Math.max(...asked)).toBe(2);
    for (const { end } of tasks) end();
  });

  it('misses nothing that it is told of while it looks', async () => {
    const { runner, tell, waiting, asked } = await aQueue();
    const slow = aTask();
    waiting.push(slow.run);
    await runner.start();
    await vi.waitFor(() => expect(slow.run).toHaveBeenCalled(), soon);
    const looks = asked.length;
    const next = vi.fn(async () => {});
    waiting.push(next);
    await Promise.all([tell(), tell(), tell()]);
    await vi.waitFor(() => expect(next).toHaveBeenCalledOnce(), soon);
    expect(asked.length).toBeGreaterThan(looks);
    slow.end();
  });

  it('goes on after a task or a look at the store has failed', async () => {
    const { runner, waiting, errors, breakWith } = await aQueue({ restMs: 20 });
    breakWith(new Error('database gone'));
    waiting.push(async () => {
      throw new Error('bug');
    });
    await runner.start();
    const told = (text: string) => expect(errors.map(String).join()).toContain(text);
    await vi.waitFor(() => told('database gone'), soon);
    breakWith(null);
    await vi.waitFor(() => told('bug'), soon);
    const next = vi.fn(async () => {});
    waiting.push(next);
    await vi.waitFor(() => expect(next).toHaveBeenCalledOnce(), soon);
  });

  it('stops after the work in hand, and takes nothing new', async () => {
    const { runner, waiting } = await aQueue({ width: 1 });
    const [first, second] = [aTask(), aTask()];
    waiting.push(first.run, second.run);
    await runner.start();
    await vi.waitFor(() => expect(first.run).toHaveBeenCalled(), soon);
    let isStopped = false;
    const stopped = runner.stop().then(() => {
      isStopped = true;
    });
    await aMoment();
    expect(isStopped).toBe(false);
    first.end();
    await stopped;
    expect(second.run).not.toHaveBeenCalled();
  });
});

describe('the runner of a started server', () => {
  it('sends a notification at once, without being asked', async () => {
    const world = await startWorld({}, { startsRunner: true });
    try {
      const placed = await placeOrder(world);
      world.sandbox.pg.act(placed.code, 'approve');
      await world.sandbox.settled();
      await vi.waitFor(async () => {
        const [notification] = await look(world).notifications(placed);
        expect(notification?.status).toBe('DELIVERED');
      }, soon);
    } finally {
      await world.stop();
    }
  });
});
