import { sql } from 'kysely';
import { nothingDue } from '../../domain/retention.ts';
import type { Orm } from '../orm.config.ts';
import { changeRows, type DueRows, measureRows, type Removal, timeOf } from './removal.ts';

/**
 * Who the buyer was and Cafe24's extra data, of orders that ended without money. Orders that were paid are payment records and
 * keep both; an order whose end nobody knows may yet be paid.
 */
export const buyersOfUnpaidOrders: Removal = {
  kind: 'buyers-of-unpaid-orders',

  async measure(orm, { olderThan }) {
    return olderThan ? measureRows(orm, due(orm, olderThan)) : nothingDue;
  },

  async remove(orm, { olderThan }, most) {
    if (!olderThan) return 0;
    const change = sql`update orders set buyer_id = null, extra_data = '{}'`;
    return changeRows(orm, change, due(orm, olderThan), 'id', most);
  },
};

// What Cafe24 is still to be told, it is told with its own data.
const nothingToTell = sql`not exists (select 1 from notifications n where n.order_id = orders.id and n.status = 'PENDING')`;

function due(orm: Orm, olderThan: Date): DueRows {
  return {
    table: 'orders',
    time: 'updated_at',
    where: sql`status in ('EXPIRED', 'CANCELLED', 'FAILED') and paid_minor = 0 and (buyer_id is not null or extra_data <> '{}')
      and updated_at < ${timeOf(orm, olderThan)} and ${nothingToTell}`,
    bytes: sql`coalesce(octet_length(buyer_id), 0) + octet_length(extra_data)`,
  };
}
