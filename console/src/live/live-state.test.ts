import { expect, it, vi } from 'vitest';
import { createLiveState, lostAfterMs } from './live-state.ts';

it('an open line is live, a broken one is delayed, and after half a minute of silence it is lost', () => {
  let time = 0;
  const state = createLiveState(() => time);
  expect(state.read()).toBe('delayed');
  state.setOpen(true);
  expect(state.read()).toBe('live');
  state.setOpen(false);
  expect(state.read()).toBe('delayed');
  time += lostAfterMs + 1;
  expect(state.read()).toBe('lost');
  expect(state.silentMs()).toBe(lostAfterMs + 1);
  state.heard();
  expect(state.read()).toBe('delayed');
  state.setOpen(true);
  time += lostAfterMs + 1;
  expect(state.read()).toBe('lost');
});

it('whoever listens is told of each change until they leave', () => {
  const listener = vi.fn();
  const state = createLiveState(() => 0);
  const leave = state.subscribe(listener);
  state.setOpen(true);
  leave();
  state.setOpen(false);
  expect(listener).toHaveBeenCalledOnce();
});
