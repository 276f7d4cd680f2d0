import { sql } from 'kysely';
import { nothingDue } from '../../domain/retention.ts';
import type { Orm } from '../orm.config.ts';
import { changeRows, type DueRows, measureRows, type Removal, timeOf } from './removal.ts';

/** What buyers of external checkout had in their baskets, paid or not; Cafe24 has it with the order. */
export const baskets: Removal = {
  kind: 'baskets',

  async measure(orm, { olderThan }) {
    return olderThan ? measureRows(orm, due(orm, olderThan)) : nothingDue;
  },

  async remove(orm, { olderThan }, most) {
    if (!olderThan) return 0;
    return changeRows(orm, sql`update external_checkouts set lines = '[]'`, due(orm, olderThan), 'id', most);
  },
};

function due(orm: Orm, olderThan: Date): DueRows {
  return {
    table: 'external_checkouts',
    time: 'created_at',
    where: sql`lines <> '[]' and created_at < ${timeOf(orm, olderThan)}`,
    bytes: sql`octet_length(cast(lines as text))`,
  };
}
