import {
  type DateBasis,
  dateBases,
  deliveryStates,
  type OrderSort,
  orderSorts,
} from '@pgbridge/shared/order-list-words';
import {
  type AttentionCause,
  attentionCauses,
  type CancellationStatus,
  cancellationStatuses,
  type FailureKind,
  type Flow,
  failureKinds,
  flows,
  type OrderStatus,
  orderStatuses,
} from '@pgbridge/shared/words';
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
    flow: Flow[];
    currency: string[];
    min: string;
    max: string;
    basis: DateBasis;
    delivery: DeliveryChoice;
    failure: FailureKind[];
    host: string[];
    refund: CancellationStatus[];
    sort: OrderSort;
    cols: string[];
    view: string;
    attention: 'any' | 'yes';
    cause: AttentionCause[];
  };

export const deliveryChoices = ['any', 'failed', ...deliveryStates] as const;
type DeliveryChoice = (typeof deliveryChoices)[number];

const fields = {
  ...pagingFields,
  q: text(),
  status: several(orderStatuses),
  mall: words(),
  flow: several(flows),
  currency: words(),
  min: text(),
  max: text(),
  basis: choice(dateBases, 'REQUESTED'),
  delivery: choice(deliveryChoices, 'any'),
  failure: several(failureKinds),
  host: words(),
  refund: several(cancellationStatuses),
  sort: choice(orderSorts, 'CREATED_AT_DESC'),
  cols: words(),
  view: text(),
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

/** The filter to ask the server with; saved views keep the same. A named span moves with the days. */
export function orderFilterOf(state: OrdersState): OrderFilter {
  const { delivery } = state;
  return withoutNothing({
    search: state.q || undefined,
    statuses: given(state.status),
    flows: given(state.flow),
    mallIds: given(state.mall),
    currencies: given(state.currency),
    amountMin: amountIn(state.min),
    amountMax: amountIn(state.max),
    dates: datesOf(state),
    failedNotification: delivery === 'failed' || undefined,
    deliveryStates: delivery === 'any' || delivery === 'failed' ? undefined : [delivery],
    failureKinds: given(state.failure),
    receivers: given(state.host),
    cancellationStatuses: given(state.refund),
    needsAttention: state.attention === 'yes' || undefined,
    attentionCauses: given(state.cause),
  });
}

const periodNames = { today: 'TODAY', '7d': 'LAST_7_DAYS', '30d': 'LAST_30_DAYS' } as const;

function datesOf({ period, basis, from, to }: OrdersState): OrderFilter['dates'] {
  const isBasis = basis !== 'REQUESTED' && { basis };
  if (period === 'all') return isBasis ? { basis } : undefined;
  if (period === 'custom') return { ...isBasis, ...spanOf({ period, from, to }, new Date(0)) };
  return { ...isBasis, period: periodNames[period] };
}

/** What is no amount is not asked for: the server would refuse it. */
function amountIn(text: string): string | undefined {
  const amount = text.replaceAll(',', '');
  return /^\d{1,15}(\.\d{1,8})?$/.test(amount) ? amount : undefined;
}

const given = <T>(chosen: T[]): T[] | undefined => (chosen.length > 0 ? chosen : undefined);

function withoutNothing(filter: OrderFilter): OrderFilter {
  return Object.fromEntries(Object.entries(filter).filter(([, value]) => value !== undefined));
}

const untouched = listCodec.read(new URLSearchParams());

/** True when something besides the search narrows the list. */
export function isNarrowed(state: OrdersState): boolean {
  const { q, after, before, sort, cols, view, ...rest } = state;
  const usual = { ...untouched, period: q ? 'all' : '7d' };
  return Object.entries(rest).some(([name, value]) => String(value) !== String(usual[name as keyof typeof usual]));
}

/** The change that takes every filter off and keeps the search. */
export function withoutFilters(state: OrdersState): OrdersState {
  const { q, sort, cols } = state;
  return { ...untouched, q, sort, cols, view: 'all', period: q ? 'all' : '7d' };
}
