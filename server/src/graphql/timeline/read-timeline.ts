import { OrderEvent } from '../../store/entities/order-event.ts';
import type { GraphqlContext } from '../context.ts';
import { badInput } from '../errors.ts';
import type { Page } from '../paging/connection.ts';
import { type ForwardPageArgs, pageWindow } from '../paging/page-args.ts';
import { pageOf } from '../paging/page-of.ts';
import { isUuid } from '../where.ts';

/** An order's history, oldest first. The cursor is the id of a line, since ids grow with time. */
export async function readTimeline(
  order: string,
  args: ForwardPageArgs,
  { em, loaders }: Pick<GraphqlContext, 'em' | 'loaders'>,
): Promise<Page<OrderEvent>> {
  const { size, cursor } = pageWindow(args);
  if (cursor !== null && !isUuid(cursor)) throw badInput('This is not a cursor of this list.');
  const rows =
    cursor === null
      ? await loaders.firstEventsOfOrder(size + 1).load(order)
      : await em.find(OrderEvent, { order, id: { $gt: cursor } }, { orderBy: { id: 'asc' }, limit: size + 1 });
  const ends = { hasNextPage: rows.length > size, hasPreviousPage: cursor !== null };
  return {
    ...pageOf(rows.slice(0, size), (event) => event.id, ends),
    count: () => em.count(OrderEvent, { order }),
  };
}
