import type { WebhookEvent } from '../../store/entities/webhook-event.ts';
import type { GraphqlContext } from '../context.ts';
import type { Page } from '../paging/connection.ts';
import { type ForwardPageArgs, pageWindow } from '../paging/page-args.ts';
import { pageOf } from '../paging/page-of.ts';
import { cursorOf, readSorted } from '../paging/read-sorted.ts';
import { messageList } from './webhook-event.filter.ts';

/** Messages of an order, newest first. The first page of many orders is read at once; later pages are one order's. */
export async function readMessagesOfOrder(
  order: string,
  args: ForwardPageArgs,
  { em, loaders }: Pick<GraphqlContext, 'em' | 'loaders'>,
): Promise<Page<WebhookEvent>> {
  const { size, cursor } = pageWindow(args);
  const list = await messageList(em, { orderId: order });
  if (cursor !== null) return readSorted(em, list, args);
  const rows = await loaders.firstMessagesOfOrder(size + 1).load(order);
  const ends = { hasNextPage: rows.length > size, hasPreviousPage: false };
  return {
    ...pageOf(rows.slice(0, size), (event) => cursorOf(event, list), ends),
    count: () => em.count(list.entity, { order }),
  };
}
