import { sql } from 'kysely';
import type { Em } from '../../store/orm.config.ts';
import { orderIdsFor } from '../search-ids.ts';
import { normaliseSearch } from '../search-text.ts';
import { anyOf, isUuid } from '../where.ts';

const most = 1000;

/**
 * Condition for the messages that one id leads to: the message itself, those of the same request, those of the orders it
 * leads to, and those that belong to no order (refused ones, mostly) but name it in their body.
 */
export async function messagesWithId(em: Em, search: string): Promise<object> {
  const text = normaliseSearch(search);
  const orders = await orderIdsFor(em, [text]);
  const strays = await straysNaming(em, text);
  const ids = [...(isUuid(text) ? [text] : []), ...strays];
  // A list of nothing would keep the databases from looking the others up: they would read every message.
  return anyOf([
    { requestId: text },
    ...(ids.length > 0 ? [{ id: { $in: ids } }] : []),
    ...(orders.length > 0 ? [{ order: { $in: orders } }] : []),
  ]);
}

/** Of two texts the same after taking `text` out, it was in neither: works alike on both engines, without wildcards. */
async function straysNaming(em: Em, text: string): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select id from webhook_events
    where order_id is null and replace(body, ${text}, '') <> body
    order by received_at desc limit ${sql.lit(most)}
  `.execute(em.getKysely());
  return rows.map((row) => row.id);
}
