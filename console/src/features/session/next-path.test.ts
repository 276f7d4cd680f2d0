import { expect, it } from 'vitest';
import { nextPath } from './next-path.ts';

it.each([
  ['/orders?status=PAID', '/orders?status=PAID'],
  ['/orders/demomall/20260519-0000029/events/7?tab=raw', '/orders/demomall/20260519-0000029/events/7?tab=raw'],
  [null, '/orders'],
  ['', '/orders'],
  ['https://evil.example/', '/orders'],
  ['//evil.example/', '/orders'],
  ['/\\evil.example/', '/orders'],
  ['/\t/evil.example/', '/orders'],
  ['javascript:alert(1)', '/orders'],
  ['/sign-in?next=/orders', '/orders'],
])('after signing in with next=%j one stands on %s', (next, path) => {
  expect(nextPath(next, 'https://bridge.example')).toBe(path);
});
