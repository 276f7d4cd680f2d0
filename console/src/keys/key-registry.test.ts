import { expect, it } from 'vitest';
import { createKeyRegistry, type KeyBinding } from './key-registry.ts';

function begin() {
  let nowMs = 0;
  const done: string[] = [];
  const registry = createKeyRegistry(() => nowMs);
  const add = (keys: string, part: Partial<KeyBinding> = {}) =>
    registry.add(() => [{ keys, word: 'nav.orders', run: () => void done.push(keys), ...part }]);
  function wait(ms: number): void {
    nowMs += ms;
  }
  return { registry, add, done, wait };
}

it('does what the key stands for, and says whether it did', () => {
  const { registry, add, done } = begin();
  add('u');
  expect(registry.press('u', false)).toBe(true);
  expect(registry.press('z', false)).toBe(false);
  expect(done).toEqual(['u']);
});

it('takes two keys after one another', () => {
  const { registry, add, done } = begin();
  add('g o');
  add('o');
  registry.press('g', false);
  registry.press('o', false);
  registry.press('o', false);
  expect(done).toEqual(['g o', 'o']);
});

it('forgets the first of two keys after a while, and when another key came between', () => {
  const { registry, add, done, wait } = begin();
  add('g o');
  registry.press('g', false);
  wait(2_000);
  registry.press('o', false);
  registry.press('g', false);
  registry.press('z', false);
  registry.press('o', false);
  expect(done).toEqual([]);
});

it('lets a page take a key of the frame, and pass it on', () => {
  const { registry, add, done } = begin();
  add('x');
  const leave = add('x', { run: () => void done.push('page') });
  registry.press('x', false);
  leave();
  add('x', { run: () => false });
  registry.press('x', false);
  expect(done).toEqual(['page', 'x']);
});

it('leaves the page beneath a dialog alone', () => {
  const { registry, add, done } = begin();
  add('j');
  add('u', { overLayers: true });
  registry.press('j', true);
  registry.press('u', true);
  expect(done).toEqual(['u']);
});

it('lists each key once, as it works now', () => {
  const { registry, add } = begin();
  add('x');
  add('x', { word: 'nav.messages' });
  expect(registry.list().map(({ keys, word }) => [keys, word])).toEqual([['x', 'nav.messages']]);
});
