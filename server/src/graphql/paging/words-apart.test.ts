import { expect, test } from 'vitest';
import { wordsApart } from './words-apart.ts';

const byTime = [['mall', 'status'], ['mall'], ['status']];
const byAmount = [['currency']];

test('each mall with each status is a condition of its own, as the index has them', () => {
  const choices: [string, string[] | null][] = [
    ['mall', ['a', 'b']],
    ['status', ['PAID', 'FAILED']],
    ['flow', null],
    ['currency', ['KRW']],
  ];
  expect(wordsApart(choices, byTime)).toEqual([
    { mall: 'a', status: 'PAID', currency: { $in: ['KRW'] } },
    { mall: 'a', status: 'FAILED', currency: { $in: ['KRW'] } },
    { mall: 'b', status: 'PAID', currency: { $in: ['KRW'] } },
    { mall: 'b', status: 'FAILED', currency: { $in: ['KRW'] } },
  ]);
  expect(wordsApart(choices, byAmount)).toEqual([
    { currency: 'KRW', mall: { $in: ['a', 'b'] }, status: { $in: ['PAID', 'FAILED'] } },
  ]);
  expect(wordsApart(choices, [])).toHaveLength(1);
});

test('a word that is chosen twice counts once', () => {
  expect(wordsApart([['mall', ['a', 'a']]], byTime)).toEqual([{ mall: 'a' }]);
});

test('so many malls that nothing would be spared are one condition', () => {
  const malls = Array.from({ length: 25 }, (_, n) => `mall${n}`);
  expect(wordsApart([['mall', malls]], byTime)).toEqual([{ mall: { $in: malls } }]);
});

test('no word at all fits nothing, no choice fits all', () => {
  expect(wordsApart([['status', []]], byTime)).toEqual([{ status: { $in: [] } }]);
  expect(wordsApart([['status', null]], byTime)).toEqual([{}]);
});
