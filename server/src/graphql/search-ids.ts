import { sql } from 'kysely';
import type { Em } from '../store/orm.config.ts';
import { orderNumberSpellings } from './search-text.ts';
import { isUuid } from './where.ts';

/** One id stands for one order or a handful; a buyer may have many. More than this is no search any more. */
const most = 1000;

/**
 * Ids of the orders that one id of any kind leads to: order, order number, tid, reference, buyer, message, request, notification.
 * Each part of the union finds its rows by an index of its own, which one condition with OR would not.
 * @param text as `normaliseSearch` gives it
 */
export async function orderIdsFor(em: Em, text: string): Promise<string[]> {
  const byUuid = sql`
    union select id from orders where id = ${text}
    union select order_id from webhook_events where id = ${text}
    union select order_id from notifications where id = ${text}
  `;
  const { rows } = await sql<{ id: string | null }>`
    select id from orders where order_number in (${sql.join(orderNumberSpellings(text))})
    union select id from orders where pg_transaction_id = ${text}
    union select id from orders where buyer_id = ${text}
    union select order_id from attempts where order_code = ${text}
    union select order_id from attempts where reference = ${text}
    union select order_id from webhook_events where request_id = ${text}
    ${isUuid(text) ? byUuid : sql``}
    limit ${sql.lit(most)}
  `.execute(em.getKysely());
  return rows.flatMap((row) => row.id ?? []);
}
