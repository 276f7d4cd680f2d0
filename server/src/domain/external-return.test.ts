import type { OrderStatus } from '@pgbridge/shared/words';
import { expect, test } from 'vitest';
import { externalReturn, type FirstWord } from './external-return.ts';

test.each<[status: OrderStatus, word: FirstWord, ends: string]>([
  ['PAID', 'accepted', 'pgsuccess?order_id=20260519-0000001&sync_type=async'],
  ['PAID', 'none', 'pgsuccess?order_id=20260519-0000001&sync_type=async'],
  ['PAID', 'refused', 'pg_fail?order_id=20260519-0000001&sync_type=sync'],
  ['PENDING', 'accepted', 'pgsuccess?order_id=20260519-0000001&sync_type=async'],
  ['FAILED', 'accepted', 'pg_fail?order_id=20260519-0000001&sync_type=async'],
  ['CANCELLED', 'refused', 'pg_fail?order_id=20260519-0000001&sync_type=async'],
  ['REQUESTED', 'none', 'pg_fail?order_id=20260519-0000001&sync_type=async'],
  ['UNKNOWN', 'none', 'pg_fail?order_id=20260519-0000001&sync_type=async'],
])('%s, and Cafe24 said %s: %s (contract.md §11-23)', (status, word, ends) => {
  const order = { status, orderNumber: '20260519-0000001' };
  expect(externalReturn('https://mall.example/shop2/m', order, word, 'pg_fail')).toBe(
    `https://mall.example/shop2/m/api/shop/${ends}`,
  );
  expect(externalReturn('https://mall.example/', order, word, 'pg_fail')).toBe(`https://mall.example/api/shop/${ends}`);
});

test('the failure page can be spelt as in the comment of the sample', () => {
  const order = { status: 'FAILED', orderNumber: '1' } as const;
  expect(externalReturn('https://mall.example', order, 'none', 'pgfail')).toContain('/api/shop/pgfail?');
});
