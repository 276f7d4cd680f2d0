import { type AttentionCause, attentionCauses, type OrderStatus, orderStatuses } from '@pgbridge/shared/words';
import type { OrderFilter } from '../../gen/graphql.ts';
import { type Paging, pagingFields } from '../../url/paging.ts';
import { type PeriodState, periodFields, settlePeriod, spanOf } from '../../url/period.ts';
import { choice, several, text, type UrlCodec, urlCodec, words } from '../../url/url-codec.ts';

/** What the orders list shows, as it stands in the address. */
export type OrdersState = Paging &
  PeriodState & {
    q: string;
    status: OrderStatus[];
    mall: string[];
    delivery: 'any' | 'failed';
    attention: 'any' | 'yes';
    cause: AttentionCause[];
  };

const fields = {
  ...pagingFields,
  q: text(),
  status: several(orderStatuses),
  mall: words(),
  delivery: choice(['any', 'failed'], 'any'),
  attention: choice(['any', 'yes'], 'any'),
  cause: several(attentionCauses),
} as const;

// A search looks at any date unless told otherwise; a list begins with the last seven days.
const listCodec = urlCodec<OrdersState>({ ...fields, ...periodFields('7d') });
const searchCodec = urlCodec<OrdersState>({ ...fields, ...periodFields('all') });

export const ordersUrl: UrlCodec<OrdersState> = {
  read: (query) => settlePeriod((query.get('q')?.trim() ? searchCodec : listCodec).read(query)),
  write: (state) => (state.q ? searchCodec : listCodec).write(state),
};

/** The filter to ask the server with. */
export function orderFilterOf(state: OrdersState, now: Date): OrderFilter {
  const { from, to } = spanOf(state, now);
  return {
    search: state.q || undefined,
    statuses: state.status.length > 0 ? state.status : undefined,
    mallIds: state.mall.length > 0 ? state.mall : undefined,
    createdFrom: from,
    createdTo: to,
    failedNotification: state.delivery === 'failed' || undefined,
    needsAttention: state.attention === 'yes' || undefined,
    attentionCauses: state.cause.length > 0 ? state.cause : undefined,
  };
}

const untouched = listCodec.read(new URLSearchParams());

/** True when something besides the search narrows the list. */
export function isNarrowed(state: OrdersState): boolean {
  const { q, after, before, ...rest } = state;
  const usual = { ...untouched, period: q ? 'all' : '7d' };
  return Object.entries(rest).some(([name, value]) => String(value) !== String(usual[name as keyof typeof usual]));
}

/** The change that takes every filter off and keeps the search. */
export function withoutFilters(state: OrdersState): OrdersState {
  return { ...untouched, q: state.q, period: state.q ? 'all' : '7d' };
}
