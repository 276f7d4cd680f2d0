import { expect, it } from 'vitest';
import { findPath, foundIn, searchPath } from './search-path.ts';

it.each([
  [' 20260519-0000029 ', '20260519-0000029'],
  ['#20260519-0000029', '20260519-0000029'],
  ['"pg-order-001"', 'pg-order-001'],
  ['２０２６０５１９－０００００２９', '20260519-0000029'],
  ['김하나', '김하나'],
])('%j searches for %j', (text, q) => {
  expect(foundIn(searchPath(text))).toBe(q);
  expect(foundIn(findPath(text))).toBe(q);
});

it('leads back to the bare list when nothing is left', () => {
  expect(searchPath('  ')).toBe('/orders');
});
