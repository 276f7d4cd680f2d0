import { validate, version } from 'uuid';
import { expect, test } from 'vitest';
import { newId, newReference } from './new-id.ts';

const at = (milliseconds: number) => new Date(Date.UTC(2026, 0, 1) + milliseconds);

test('an id is a UUID of version 7 that tells its millisecond', () => {
  const id = newId(at(0));
  expect(validate(id) && version(id) === 7).toBe(true);
  expect(Number.parseInt(id.replaceAll('-', '').slice(0, 12), 16)).toBe(at(0).getTime());
});

test('ids sort in the order they were made, within one millisecond too', () => {
  const ids = Array.from({ length: 10_000 }, () => newId(at(0)));
  expect(ids.toSorted()).toEqual(ids);
  expect(new Set(ids).size).toBe(10_000);
});

test('ids sort by time, whenever they were made', () => {
  const [late, early] = [newId(at(5)), newId(at(4))];
  expect([late, early].toSorted()).toEqual([early, late]);
});

test('a reference can be read out: 20 letters and digits that are not taken for one another', () => {
  for (let count = 0; count < 1_000; count += 1) expect(newReference()).toMatch(/^[2-9A-HJ-NP-Z]{20}$/);
});

test('references do not repeat and use their whole alphabet evenly', () => {
  const references = Array.from({ length: 5_000 }, newReference);
  expect(new Set(references).size).toBe(5_000);
  const counts = new Map<string, number>();
  for (const letter of references.join('')) counts.set(letter, (counts.get(letter) ?? 0) + 1);
  // 100,000 letters, 32 kinds: 3,125 of each, and 10 % of that is more than five standard deviations.
  expect(counts.size).toBe(32);
  for (const [letter, count] of counts) expect(Math.abs(count - 3_125), letter).toBeLessThan(313);
});
