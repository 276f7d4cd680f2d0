import 'reflect-metadata';
import { expect, test } from 'vitest';
import type { OrderFilter } from '../order/order.filter.ts';
import { fileNameOf } from './file-name.ts';

// Already the 20th in Korea.
const now = new Date('2026-05-19T16:00:00Z');

test.each<[OrderFilter, string]>([
  [{}, 'orders_until_2026-05-20.csv'],
  [{ dates: { period: 'TODAY' } }, 'orders_2026-05-20_2026-05-20.csv'],
  [{ dates: { period: 'LAST_7_DAYS', basis: 'PAID' } }, 'orders_paid_2026-05-14_2026-05-20.csv'],
  [
    { dates: { basis: 'CANCELLED', from: new Date('2026-04-30T15:00:00Z'), to: new Date('2026-05-02T15:00:00Z') } },
    'orders_cancelled_2026-05-01_2026-05-02.csv',
  ],
  [{ createdFrom: new Date('2026-04-30T15:00:00Z') }, 'orders_2026-05-01_2026-05-20.csv'],
  [{ createdTo: new Date('2026-05-02T15:00:00Z') }, 'orders_until_2026-05-02.csv'],
  [{ search: '20260519-0000029', createdTo: now }, 'orders_search.csv'],
])('%j is the file %s', (filter, name) => {
  expect(fileNameOf(filter, now)).toBe(name);
});
