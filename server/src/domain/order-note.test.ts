import { expect, test } from 'vitest';
import { noteObstacle, readNote } from './order-note.ts';

test.each([
  [' a ', 'a'],
  ['a\n b', 'a\n b'],
  ['<b>', '<b>'],
  ['a\u0000b', 'ab'],
  ['pays with 4111 1111 1111 1111', 'pays with [masked]'],
  ['x'.repeat(2_000), 'x'.repeat(2_000)],
])('a note is kept as it was written: %j', (given, kept) => {
  expect(readNote(given)).toEqual({ value: kept });
});

test.each([
  ['', { code: 'NOTE_EMPTY' }],
  [' \u0000\n', { code: 'NOTE_EMPTY' }],
  ['x'.repeat(2_001), { code: 'NOTE_TOO_LONG', max: 2_000 }],
])('a note that is none, or too long, is refused', (given, refusal) => {
  expect(readNote(given)).toEqual({ refusal });
});

test('an order has at most 200 notes', () => {
  expect(noteObstacle(199)).toBeNull();
  expect(noteObstacle(200)).toEqual({ code: 'TOO_MANY_NOTES', max: 200 });
});
