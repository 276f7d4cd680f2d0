import type { FoundAs } from '@pgbridge/shared/order-list-words';
import { sql } from 'kysely';
import type { Em } from '../store/orm.config.ts';
import { orderNumberSpellings } from './search-text.ts';
import { isUuid } from './where.ts';

/** One id stands for one order or a handful; a buyer may have many. More than this is no search any more. */
const most = 1000;

/** Something that one of the ids leads to. */
export type Hit = {
  as: FoundAs;
  /** As it is stored: an order number with its hyphen. */
  text: string;
  /** Null: a message that belongs to no order. */
  orderId: string | null;
  /** The message or the notification, where the id is one of these. */
  rowId: string | null;
};

/**
 * What ids of any kind lead to. Each part of the union finds its rows by an index of its own, which one condition with OR would
 * not; the buyer, who may have many orders, comes last.
 * @param ids as `searchedIds` gives them
 */
export async function hitsFor(em: Em, ids: readonly string[]): Promise<Hit[]> {
  if (ids.length === 0) return [];
  const texts = sql.join(ids);
  const uuids = ids.filter(isUuid).map((id) => id.toLowerCase());
  const byUuid = sql`
    union all select 'ORDER_ID', cast(id as text), id, null from orders where id in (${sql.join(uuids)})
    union all select 'MESSAGE_ID', cast(id as text), order_id, cast(id as text) from webhook_events where id in (${sql.join(uuids)})
    union all select 'NOTIFICATION_ID', cast(id as text), order_id, cast(id as text) from notifications where id in (${sql.join(uuids)})
  `;
  const { rows } = await sql<Hit>`
    select 'ORDER_NUMBER' as "as", order_number as "text", id as "orderId", cast(null as text) as "rowId"
      from orders where order_number in (${sql.join(ids.flatMap(orderNumberSpellings))})
    union all select 'TID', pg_transaction_id, id, null from orders where pg_transaction_id in (${texts})
    union all select 'TID', order_code, order_id, null from attempts where order_code in (${texts})
    union all select 'REFERENCE', reference, order_id, null from attempts
      where reference in (${sql.join([...ids, ...ids.map((id) => id.toUpperCase())])})
    union all select 'REFUND_REFERENCE', refund_reference, order_id, null from cancellations
      where refund_reference in (${sql.join([...ids, ...ids.map((id) => id.toUpperCase())])})
    union all select 'REFUND_ID', refund_code, order_id, null from cancellations where refund_code in (${texts})
    ${uuids.length > 0 ? byUuid : sql``}
    union all select 'REQUEST_ID', request_id, order_id, cast(id as text) from webhook_events where request_id in (${texts})
    union all select 'BUYER', buyer_id, id, null from orders where buyer_id in (${texts})
    limit ${sql.lit(most)}
  `.execute(em.getKysely());
  return rows;
}

/** Ids of the orders that ids of any kind lead to. */
export async function orderIdsFor(em: Em, ids: readonly string[]): Promise<string[]> {
  const hits = await hitsFor(em, ids);
  return [...new Set(hits.flatMap(({ orderId }) => orderId ?? []))];
}
