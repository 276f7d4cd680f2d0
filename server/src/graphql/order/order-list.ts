import { currencies } from '@pgbridge/shared/currencies';
import type { OrderSort } from '@pgbridge/shared/order-list-words';
import { Order } from '../../store/entities/order.ts';
import type { Em } from '../../store/orm.config.ts';
import { badInput } from '../errors.ts';
import type { SortedList } from '../paging/sorted-list.ts';
import { type Choice, wordsApart } from '../paging/words-apart.ts';
import { orderIdsFor } from '../search-ids.ts';
import { searchedIds } from '../search-text.ts';
import { allOf, isUuid, period } from '../where.ts';
import { amountRange, isAmountSaid } from './amount-range.ts';
import { cancellationCondition } from './cancellation-condition.ts';
import { deliveryCondition } from './delivery-state.ts';
import type { OrderFilter } from './order.filter.ts';
import { datesCondition } from './order-dates.filter.ts';
import { sortKeysOf } from './order-sort.ts';

/** @param now decides what a span of days that ends with today is */
export async function orderList(em: Em, filter: OrderFilter, sort: OrderSort, now: Date): Promise<SortedList<Order>> {
  const ids = searchedIds(filter.search ?? '');
  const searched = ids.length === 0 ? null : { id: { $in: await orderIdsFor(em, ids) } };
  const rest = allOf([
    searched ?? period('createdAt', filter.createdFrom, filter.createdTo),
    !searched && datesCondition(filter.dates, now),
    among(filter.ids),
    deliveryCondition(filter),
    filter.cancellationStatuses && cancellationCondition(filter.cancellationStatuses),
    wanted(filter.needsAttention, { attentions: { $some: { resolvedAt: null } } }),
    filter.attentionCauses && {
      attentions: { $some: { resolvedAt: null, cause: { $in: filter.attentionCauses } } },
    },
    sort.startsWith('PAID_AT') && { paidAt: { $ne: null } },
  ]);
  const choices: Choice[] = [
    ['mall', filter.mallIds],
    ['status', filter.statuses],
    ['flow', filter.flows],
    ['currency', filter.currencies ?? (isAmountSaid(filter) ? currencies : null)],
  ];
  const amounts = (currency: unknown) => amountRange(filter, typeof currency === 'string' ? [currency] : null);
  const alternatives = wordsApart(choices, indexed[sort] ?? []).map((words) =>
    allOf([words, amounts(words.currency), rest]),
  );
  return { entity: Order, alternatives, sort: sortKeysOf(sort) };
}

/** Which columns stand before those of a sort in an index. */
const indexed: Partial<Record<OrderSort, string[][]>> = {
  CREATED_AT_DESC: [['mall', 'status'], ['mall'], ['status'], ['flow'], ['currency']],
  CREATED_AT_ASC: [['mall', 'status'], ['mall'], ['status'], ['flow'], ['currency']],
  AMOUNT_DESC: [['currency']],
  AMOUNT_ASC: [['currency']],
};

const mostOrders = 1000;

function among(ids: readonly string[] | null | undefined): object | null {
  if (!ids) return null;
  if (ids.length > mostOrders) throw badInput(`\`ids\` has ${mostOrders} ids at most, not ${ids.length}.`);
  return { id: { $in: ids.filter(isUuid) } };
}

function wanted(answer: boolean | null | undefined, condition: object): object | null {
  if (answer == null) return null;
  return answer ? condition : { $not: condition };
}
