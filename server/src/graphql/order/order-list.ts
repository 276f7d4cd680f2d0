import { Order } from '../../store/entities/order.ts';
import type { Em } from '../../store/orm.config.ts';
import type { List } from '../paging/read-page.ts';
import { orderIdsFor } from '../search-ids.ts';
import { normaliseSearch } from '../search-text.ts';
import { allOf, period } from '../where.ts';
import { amountRange } from './amount-range.ts';
import type { OrderFilter } from './order.filter.ts';

export type OrderSort = 'CREATED_AT_DESC' | 'CREATED_AT_ASC';

export async function orderList(em: Em, filter: OrderFilter, sort: OrderSort): Promise<List<Order>> {
  const search = normaliseSearch(filter.search ?? '');
  const searched = search === '' ? null : { id: { $in: await orderIdsFor(em, search) } };
  return {
    entity: Order,
    time: 'createdAt',
    newestFirst: sort === 'CREATED_AT_DESC',
    placeOf: (order) => ({ at: order.createdAt, id: order.id }),
    where: allOf([
      searched ?? period('createdAt', filter.createdFrom, filter.createdTo),
      filter.statuses && { status: { $in: filter.statuses } },
      filter.flows && { flow: { $in: filter.flows } },
      filter.mallIds && { mall: { $in: filter.mallIds } },
      filter.currencies && { currency: { $in: filter.currencies } },
      amountRange(filter.amountMin, filter.amountMax),
      wanted(filter.failedNotification, { notifications: { $some: failed } }),
      wanted(filter.needsAttention, { attentions: { $some: { resolvedAt: null } } }),
      filter.attentionCauses && {
        attentions: { $some: { resolvedAt: null, cause: { $in: filter.attentionCauses } } },
      },
    ]),
  };
}

/** Given up, or still to be delivered after a try that failed; a try under way has not failed. */
const failed = {
  $or: [
    { status: 'EXHAUSTED' },
    { status: 'PENDING', deliveries: { $some: { succeeded: false, failureKind: { $ne: null } } } },
  ],
};

function wanted(answer: boolean | null | undefined, condition: object): object | null {
  if (answer == null) return null;
  return answer ? condition : { $not: condition };
}
