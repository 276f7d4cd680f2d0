import { expect, it } from 'vitest';
import type { OrderDetails } from './order-query.ts';
import { versionOf } from './order-version.ts';

type Watched = Pick<OrderDetails, 'updatedAt' | 'situation' | 'notes' | 'notifications' | 'webhookEvents'>;

const notice: OrderDetails['notifications'][number] = {
  id: '1',
  kind: 'PAYMENT',
  status: 'PENDING',
  createdAt: '2026-05-19T05:04:03Z',
  attemptCount: 1,
  attemptLimit: 11,
  nextAttemptAt: null,
};
const watched = (over: Partial<Watched> = {}) =>
  versionOf({
    updatedAt: '2026-05-19T05:04:02Z',
    situation: { code: 'NOTIFY_RETRYING', since: '2026-05-19T05:04:03Z', params: {}, moreCauses: [], actions: [] },
    notes: [],
    notifications: [notice],
    webhookEvents: { edges: [], pageInfo: { hasNextPage: false } },
    ...over,
  } as OrderDetails);

it('the version of an order stays while nothing happens', () => {
  expect(watched()).toBe(watched());
});

const changes: [string, Partial<Watched>][] = [
  ['the order changes', { updatedAt: '2026-05-19T05:05:00Z' }],
  ['a colleague writes a note', { notes: [{ id: '1' }] }],
  ['a notice is tried again', { notifications: [{ ...notice, attemptCount: 2 }] }],
];

it.each(changes)('another version when %s', (_, over) => {
  expect(watched(over)).not.toBe(watched());
});
