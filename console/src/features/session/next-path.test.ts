import { expect, it } from 'vitest';
import { nextPath } from './next-path.ts';

it.each([
  ['/orders?status=PAID', '/orders?status=PAID'],
  ['/orders/demomall/20260519-0000029/events/7?tab=raw', '/orders/demomall/20260519-0000029/events/7?tab=raw'],
  [null, '/overview'],
  ['', '/overview'],
  ['https://evil.example/', '/overview'],
  ['//evil.example/', '/overview'],
  ['/\\evil.example/', '/overview'],
  ['/\t/evil.example/', '/overview'],
  ['javascript:alert(1)', '/overview'],
  ['/sign-in?next=/orders', '/overview'],
])('after signing in with next=%j one stands on %s', (next, path) => {
  expect(nextPath(next, 'https://bridge.example')).toBe(path);
});
