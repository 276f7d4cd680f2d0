import { koreanTime } from '../order/korean-days.ts';
import type { OrderFilter } from '../order/order.filter.ts';
import { spanOf } from '../order/order-dates.filter.ts';

/** Names the file by what is in it: of which days, or that they were searched for. */
export function fileNameOf(filter: OrderFilter, now: Date): string {
  if (filter.search?.trim()) return 'orders_search.csv';
  const basis = filter.dates?.basis ?? 'REQUESTED';
  const what = basis === 'REQUESTED' ? 'orders' : `orders_${basis.toLowerCase()}`;
  const named = filter.dates ? spanOf(filter.dates, now) : { from: null, to: null };
  const from = named.from ?? filter.createdFrom;
  const to = named.to ?? filter.createdTo;
  if (!from && !to) return `${what}_until_${dayOf(now)}.csv`;
  const last = to && to < now ? new Date(to.getTime() - 1) : now;
  return from ? `${what}_${dayOf(from)}_${dayOf(last)}.csv` : `${what}_until_${dayOf(last)}.csv`;
}

const dayOf = (at: Date) => koreanTime(at).slice(0, 10);
