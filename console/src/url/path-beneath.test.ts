import { expect, it } from 'vitest';
import { pathBeneath } from './path-beneath.ts';

it.each([
  ['/orders/demomall/20260519-0000029/events/7', '/orders/demomall/20260519-0000029'],
  ['/orders/demomall/20260519-0000029/notifications/7', '/orders/demomall/20260519-0000029'],
  ['/webhooks/messages/7', '/webhooks/messages'],
  ['/webhooks/notifications/7', '/webhooks/notifications'],
  ['/audit/7', '/audit'],
  ['/team', '/team'],
])('beneath %s lies %s', (layer, page) => {
  expect(pathBeneath(layer)).toBe(page);
});
