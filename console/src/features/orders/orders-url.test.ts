import { describe, expect, it } from 'vitest';
import { isNarrowed, orderFilterOf, ordersUrl, withoutFilters } from './orders-url.ts';

const read = (query: string) => ordersUrl.read(new URLSearchParams(query));

describe('the orders list', () => {
  it('begins with the last seven days', () => {
    expect(orderFilterOf(read(''))).toEqual({ dates: { period: 'LAST_7_DAYS' } });
    expect(isNarrowed(read(''))).toBe(false);
  });

  it('searches at any date', () => {
    expect(orderFilterOf(read('q=20260519-0000029'))).toEqual({ search: '20260519-0000029' });
    expect(isNarrowed(read('q=x'))).toBe(false);
  });

  it('narrows a search when told to', () => {
    expect(orderFilterOf(read('q=x&period=7d&status=PAID'))).toEqual({
      search: 'x',
      statuses: ['PAID'],
      dates: { period: 'LAST_7_DAYS' },
    });
  });

  it('asks for what every filter says', () => {
    const query = 'status=UNKNOWN,PAID&mall=demomall&from=2026-05-01&to=2026-05-02&delivery=failed&attention=yes';
    expect(orderFilterOf(read(query))).toEqual({
      statuses: ['UNKNOWN', 'PAID'],
      mallIds: ['demomall'],
      dates: { from: '2026-04-30T15:00:00.000Z', to: '2026-05-02T14:59:59.999Z' },
      failedNotification: true,
      needsAttention: true,
    });
  });

  it('asks by amount, receiver, failure and another date', () => {
    const query =
      'min=1,000&max=abc&currency=KRW&host=a:1&failure=TLS&delivery=EXHAUSTED&basis=PAID&period=30d&flow=SYNC_CHECKOUT';
    expect(orderFilterOf(read(query))).toEqual({
      amountMin: '1000',
      currencies: ['KRW'],
      receivers: ['a:1'],
      failureKinds: ['TLS'],
      deliveryStates: ['EXHAUSTED'],
      dates: { basis: 'PAID', period: 'LAST_30_DAYS' },
      flows: ['SYNC_CHECKOUT'],
    });
  });

  it('loses its filters but not its search', () => {
    const state = withoutFilters(read('q=x&status=PAID&period=today&after=abc'));
    expect(ordersUrl.write(state).toString()).toBe('q=x&view=all');
  });
});
