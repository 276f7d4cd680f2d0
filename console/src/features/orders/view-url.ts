import { orderSorts } from '@pgbridge/shared/order-list-words';
import type { OrderFilter } from '../../gen/graphql.ts';
import { periodOf } from '../../url/period.ts';
import { type OrdersState, ordersUrl } from './orders-url.ts';

/** `filter` is an OrderFilter as the server kept it. */
type Kept = { id: string; filter: unknown; sort?: string | null; columns: string[] };

const periodNames = { TODAY: 'today', LAST_7_DAYS: '7d', LAST_30_DAYS: '30d' } as const;

/** The list that a view shows, as an address; it names the view, and says all that is in it. */
export function viewPath({ id, filter: kept, sort, columns }: Kept): string {
  const filter = kept as OrderFilter;
  const base = ordersUrl.read(new URLSearchParams({ view: id }));
  const { dates, deliveryStates } = filter;
  const named = dates?.period ? periodNames[dates.period] : null;
  const state: OrdersState = {
    ...base,
    q: filter.search ?? '',
    status: list(filter.statuses),
    flow: list(filter.flows),
    mall: list(filter.mallIds),
    currency: list(filter.currencies),
    min: filter.amountMin ?? '',
    max: filter.amountMax ?? '',
    basis: dates?.basis ?? 'REQUESTED',
    period: named ?? (dates?.from || dates?.to ? 'custom' : 'all'),
    ...periodOf({ from: dates?.from ?? undefined, to: dates?.to ?? undefined }),
    delivery: filter.failedNotification ? 'failed' : (deliveryStates?.[0] ?? 'any'),
    failure: list(filter.failureKinds),
    host: list(filter.receivers),
    refund: list(filter.cancellationStatuses),
    attention: filter.needsAttention ? 'yes' : 'any',
    cause: list(filter.attentionCauses),
    sort: orderSorts.find((each) => each === sort) ?? 'CREATED_AT_DESC',
    cols: columns,
  };
  return `/orders?${ordersUrl.write(state)}`;
}

const list = <T>(words: readonly T[] | T | null | undefined): T[] =>
  words == null ? [] : Array.isArray(words) ? [...words] : [words as T];
