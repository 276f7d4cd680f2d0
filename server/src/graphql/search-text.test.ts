import { expect, test } from 'vitest';
import { searchedIds } from './search-text.ts';

test.each<[string, string[]]>([
  ['20260519-0000029', ['20260519-0000029']],
  ['  #20260519-0000029\n', ['20260519-0000029']],
  ['２０２６０５１９－０００００２９', ['20260519-0000029']],
  ['20260519–0000029', ['20260519-0000029']],
  ['20260519−0000029', ['20260519-0000029']],
  ['20260519 0000029', ['20260519-0000029']],
  ['202605190000029', ['202605190000029']],
  ['"pg-order-001"', ['pg-order-001']],
  ['‘7Q2M19AF’', ['7Q2M19AF']],
  ['「A」', ['「A」']],
  ['a, b;c　d\te\r\nf、g，h', ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h']],
  ['a a\na', ['a']],
  ['20260519-0000029 20260519-0000030', ['20260519-0000029', '20260519-0000030']],
  ['20260519 0000029, 20260519 0000030', ['20260519-0000029', '20260519-0000030']],
  [' # ', []],
  ['', []],
])('%j asks for %j', (text, ids) => {
  expect(searchedIds(text)).toEqual(ids);
});

test('more than fifty ids are refused, fifty are not', () => {
  const ids = (count: number) => Array.from({ length: count }, (_, n) => `id${n}`).join('\n');
  expect(searchedIds(ids(50))).toHaveLength(50);
  expect(() => searchedIds(ids(51))).toThrow('At most 50 ids can be looked for at once, not 51.');
});
