import { expect, it } from 'vitest';
import { neighbourPath, rememberListedOrders } from './last-list.ts';

it('knows the orders beside one in the list that was seen last', () => {
  rememberListedOrders(['/orders/m/1', '/orders/m/2', '/orders/n/1']);
  expect(neighbourPath('/orders/m/2', 1)).toBe('/orders/n/1');
  expect(neighbourPath('/orders/m/2', -1)).toBe('/orders/m/1');
  expect(neighbourPath('/orders/m/1', -1)).toBeNull();
  expect(neighbourPath('/orders/n/1', 1)).toBeNull();
  expect(neighbourPath('/orders/other/1', 1)).toBeNull();
});
