import { expect, test } from 'vitest';
import { wordsApart } from './words-apart.ts';

test('each mall with each status is a condition of its own, as the index has them', () => {
  const choices: [string, string[] | null][] = [
    ['mall', ['a', 'b']],
    ['status', ['PAID', 'FAILED']],
    ['flow', null],
    ['currency', ['KRW']],
  ];
  expect(wordsApart(choices, 'CREATED_AT_DESC')).toEqual([
    { mall: 'a', status: 'PAID', currency: { $in: ['KRW'] } },
    { mall: 'a', status: 'FAILED', currency: { $in: ['KRW'] } },
    { mall: 'b', status: 'PAID', currency: { $in: ['KRW'] } },
    { mall: 'b', status: 'FAILED', currency: { $in: ['KRW'] } },
  ]);
  expect(wordsApart(choices, 'AMOUNT_ASC')).toEqual([
    { currency: 'KRW', mall: { $in: ['a', 'b'] }, status: { $in: ['PAID', 'FAILED'] } },
  ]);
  expect(wordsApart(choices, 'UPDATED_AT_ASC')).toHaveLength(1);
});

test('a word that is chosen twice counts once', () => {
  expect(wordsApart([['mall', ['a', 'a']]], 'CREATED_AT_ASC')).toEqual([{ mall: 'a' }]);
});

test('so many malls that nothing would be spared are one condition', () => {
  const malls = Array.from({ length: 25 }, (_, n) => `mall${n}`);
  expect(wordsApart([['mall', malls]], 'CREATED_AT_ASC')).toEqual([{ mall: { $in: malls } }]);
});

test('no word at all fits nothing, no choice fits all', () => {
  expect(wordsApart([['status', []]], 'CREATED_AT_ASC')).toEqual([{ status: { $in: [] } }]);
  expect(wordsApart([['status', null]], 'CREATED_AT_ASC')).toEqual([{}]);
});
