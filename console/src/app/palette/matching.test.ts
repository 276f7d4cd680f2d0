import { describe, expect, it } from 'vitest';
import type { PaletteEntry } from '../../keys/palette-entries.ts';
import { matching, sections, stepped } from './matching.ts';

const entry = (id: string, group: PaletteEntry['group'], label: string, alias?: string): PaletteEntry => ({
  id,
  group,
  label,
  alias,
  choose: () => undefined,
});
const entries = [
  entry('dark', 'theme', '화면 테마: 어둡게', 'theme dark'),
  entry('orders', 'pages', '주문', 'orders'),
  entry('messages', 'pages', '메시지', 'webhooks messages'),
  entry('copy', 'actions', '주문번호 복사'),
];
const found = (text: string) => matching(entries, text).map(({ id }) => id);

describe('what was typed', () => {
  it.each([
    ['', ['dark', 'orders', 'messages', 'copy']],
    ['주문', ['orders', 'copy']],
    ['ORDERS', ['orders']],
    ['ｏｒｄｅｒｓ', ['orders']],
    ['messages webhooks', ['messages']],
    ['테마 어둡게', ['dark']],
    ['nothing', []],
  ])('%j finds %j', (text, ids) => {
    expect(found(text)).toEqual(ids);
  });
});

describe('the groups', () => {
  const withOrder = [...entries, entry('order', 'orders', '20260519-0000029'), entry('search', 'search', 'search')];
  const groups = (text: string) => sections(withOrder, text).map(({ group }) => group);

  it('stand behind actions and pages for a word, before them for an id', () => {
    expect(groups('주문')).toEqual(['actions', 'pages', 'orders', 'search', 'theme']);
    expect(groups('20260519')).toEqual(['orders', 'search', 'actions', 'pages', 'theme']);
  });
});

describe('the mark', () => {
  it('goes around both ends', () => {
    expect(stepped(entries, 'copy', 1)).toBe('dark');
    expect(stepped(entries, 'dark', -1)).toBe('copy');
    expect(stepped(entries, 'dark', 1)).toBe('orders');
  });

  it('begins anew when its entry has gone', () => {
    expect(stepped(entries, 'gone', 1)).toBe('dark');
    expect(stepped(entries, null, -1)).toBe('copy');
    expect(stepped([], 'gone', 1)).toBeNull();
  });
});
