import { expect, it } from 'vitest';
import type { Found, Hit } from './find-query.ts';
import { hitPath, onlyPath } from './hit-path.ts';

const order: Hit['order'] = {
  id: 'o1',
  mallId: 'demomall',
  orderNumber: '20260519-0000029',
  status: 'PAID',
  currency: 'KRW',
  requestedAmount: '39000',
  createdAt: '2026-05-19T05:03:27Z',
};
const message: Hit['webhookEvent'] = {
  id: 'm1',
  kind: 'PAYMENT_REQUEST',
  mallId: 'demomall',
  verdict: 'REJECTED',
  receivedAt: '2026-05-19T05:03:27Z',
};
const hit: Hit = { as: 'ORDER_NUMBER', text: 'x', order, webhookEvent: null, notification: null };
const found = (hits: Hit[], part: Partial<Found> = {}): Found => ({
  ids: ['x'],
  hits,
  hasMore: false,
  missing: [],
  ...part,
});
const page = '/orders/demomall/20260519-0000029';

it.each([
  [hit, page],
  [{ ...hit, webhookEvent: message }, `${page}/events/m1`],
  [{ ...hit, order: null, webhookEvent: message }, '/webhooks/messages/m1'],
  [
    { ...hit, notification: { id: 'n1', kind: 'PAYMENT', status: 'PENDING', createdAt: '' } as const },
    `${page}/notifications/n1`,
  ],
])('a hit leads to its page', (one, path) => expect(hitPath(one)).toBe(path));

it('one id that leads to one page needs no choice, also as two things of it', () => {
  expect(onlyPath(found([hit]))).toBe(page);
  expect(onlyPath(found([hit, { ...hit, as: 'TID' }]))).toBe(page);
});

it.each([
  ['two malls have the number', found([hit, { ...hit, order: { ...order, mallId: 'othermall' } }])],
  ['nothing is found', found([], { missing: ['x'] })],
  ['several ids were asked for', found([hit], { ids: ['x', 'y'], missing: ['y'] })],
  ['there is more', found([hit], { hasMore: true })],
])('there is a choice to make when %s', (_, several) => expect(onlyPath(several)).toBeNull());
