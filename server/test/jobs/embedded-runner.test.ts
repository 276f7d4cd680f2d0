import { afterEach, describe, expect, it, vi } from 'vitest';
import { createEmbeddedRunner } from '../../src/jobs/embedded-runner.ts';
import type { Runner } from '../../src/jobs/runner.ts';
import { startWorld } from '../support/app.ts';
import { look } from '../support/look.ts';
import { placeOrder } from '../support/place-order.ts';

let runner: Runner | undefined;
afterEach(async () => {
  await runner?.stop();
  runner = undefined;
});

type Task = () => Promise<void>;

/** A queue of tasks in place of the store, and everything the runner did with it. */
function aQueue(options: { width?: number; restMs?: number } = {}) {
  const waiting: Task[] = [];
  const asked: number[] = [];
  const errors: unknown[] = [];
  let fault: Error | null = null;
  runner = createEmbeddedRunner({
    claim: async (limit) => {
      asked.push(limit);
      if (fault) throw fault;
      return waiting.splice(0, limit);
    },
    onError: (error) => errors.push(error),
    restMs: 60_000,
    ...options,
  });
  return { runner, waiting, asked, errors, breakWith: (error: Error | null) => (fault = error) };
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

describe('the runner in the server’s process', () => {
  it('does at its start what was left over, and then what it is woken for', async () => {
    const { runner, waiting } = aQueue();
    const [first, second] = [vi.fn(async () => {}), vi.fn(async () => {})];
    waiting.push(first);
    runner.start();
    await vi.waitFor(() => expect(first).toHaveBeenCalledOnce());
    waiting.push(second);
    runner.wake();
    await vi.waitFor(() => expect(second).toHaveBeenCalledOnce());
  });

  it('does nothing when woken before its start', async () => {
    const { runner, asked } = aQueue();
    runner.wake();
    await runner.stop();
    expect(asked).toEqual([]);
  });

  it('looks again by itself, because time makes things due', async () => {
    const { runner, waiting } = aQueue({ restMs: 5 });
    runner.start();
    const late = vi.fn(async () => {});
    waiting.push(late);
    await vi.waitFor(() => expect(late).toHaveBeenCalledOnce());
  });

  it('has no more in hand than its width, and takes the next as soon as one is done', async () => {
    const { runner, waiting, asked } = aQueue({ width: 2 });
    const tasks = [aTask(), aTask(), aTask()];
    waiting.push(...tasks.map(({ run }) => run));
    runner.start();
    await vi.waitFor(() => expect(tasks[1]?.run).toHaveBeenCalled());
    runner.wake();
    await aMoment();
    expect(tasks[2]?.run).not.toHaveBeenCalled();
    tasks[0]?.end();
    await vi.waitFor(() => expect(tasks[2]?.run).toHaveBeenCalledOnce());
    expect(Math.max(...asked)).toBe(2);
    for (const { end } of tasks) end();
  });

  it('goes on after a task or a look at the store has failed', async () => {
    const { runner, waiting, errors, breakWith } = aQueue({ restMs: 5 });
    breakWith(new Error('database gone'));
    waiting.push(async () => {
      throw new Error('bug');
    });
    runner.start();
    await vi.waitFor(() => expect(errors).toContainEqual(new Error('database gone')));
    breakWith(null);
    await vi.waitFor(() => expect(errors).toContainEqual(new Error('bug')));
    const next = vi.fn(async () => {});
    waiting.push(next);
    await vi.waitFor(() => expect(next).toHaveBeenCalledOnce());
  });

  it('stops after the work in hand, and takes nothing new', async () => {
    const { runner, waiting } = aQueue({ width: 1 });
    const [first, second] = [aTask(), aTask()];
    waiting.push(first.run, second.run);
    runner.start();
    await vi.waitFor(() => expect(first.run).toHaveBeenCalled());
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
      });
    } finally {
      await world.stop();
    }
  });
});
