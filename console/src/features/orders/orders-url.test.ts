import { describe, expect, it } from 'vitest';
import { isNarrowed, orderFilterOf, ordersUrl, withoutFilters } from './orders-url.ts';

const now = new Date('2026-05-19T03:00:00Z');
const read = (query: string) => ordersUrl.read(new URLSearchParams(query));

describe('the orders list', () => {
  it('begins with the last seven days', () => {
    expect(orderFilterOf(read(''), now)).toEqual({ createdFrom: '2026-05-12T15:00:00.000Z' });
    expect(isNarrowed(read(''))).toBe(false);
  });

  it('searches at any date', () => {
    expect(orderFilterOf(read('q=20260519-0000029'), now)).toEqual({ search: '20260519-0000029' });
    expect(isNarrowed(read('q=x'))).toBe(false);
  });

  it('narrows a search when told to', () => {
    expect(orderFilterOf(read('q=x&period=7d&status=PAID'), now)).toEqual({
      search: 'x',
      statuses: ['PAID'],
      createdFrom: '2026-05-12T15:00:00.000Z',
    });
  });

  it('asks for what every filter says', () => {
    const query = 'status=UNKNOWN,PAID&mall=demomall&from=2026-05-01&to=2026-05-02&delivery=failed&attention=yes';
    expect(orderFilterOf(read(query), now)).toEqual({
      statuses: ['UNKNOWN', 'PAID'],
      mallIds: ['demomall'],
      createdFrom: '2026-04-30T15:00:00.000Z',
      createdTo: '2026-05-02T14:59:59.999Z',
      failedNotification: true,
      needsAttention: true,
    });
  });

  it('loses its filters but not its search', () => {
    const state = withoutFilters(read('q=x&status=PAID&period=today&after=abc'));
    expect(ordersUrl.write(state).toString()).toBe('q=x');
  });
});
