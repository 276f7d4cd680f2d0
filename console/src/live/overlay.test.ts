import { expect, it } from 'vitest';
import { changedRows, overlay } from './overlay.ts';

const row = (id: string, status = 'PENDING') => ({ id, status });
const shown = [row('b'), row('a')];

it('cells change in their places, and nothing moves', () => {
  const rows = [row('a', 'DELIVERED'), row('b')];
  expect(overlay(shown, { of: shown, rows })).toEqual({ rows: [row('b'), row('a', 'DELIVERED')], news: 0 });
});

it('rows that came are counted, and those that went stay until the list is asked for anew', () => {
  expect(overlay(shown, { of: shown, rows: [row('d'), row('c'), row('b', 'SKIPPED')] })).toEqual({
    rows: [row('b', 'SKIPPED'), row('a')],
    news: 2,
  });
});

it('what was asked for another list is forgotten', () => {
  expect(overlay(shown, { of: [row('b')], rows: [row('x')] })).toEqual({ rows: shown, news: 0 });
  expect(overlay(shown, null)).toEqual({ rows: shown, news: 0 });
});

it('a row that is told anew with other values has changed; one that came or stayed the same has not', () => {
  expect([...changedRows(shown, [row('c'), { status: 'PENDING', id: 'b' }, row('a', 'DELIVERED')])]).toEqual(['a']);
});
