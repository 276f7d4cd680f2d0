import type { EntityName } from '@mikro-orm/core';
import DataLoader from 'dataloader';
import { sql } from 'kysely';
import type { Em } from '../../store/orm.config.ts';
import { idIn } from '../where.ts';

/** Which rows of an order come first. */
export type FirstRows<Row> = {
  entity: EntityName<Row>;
  table: string;
  /** Columns of the order by clause, with direction. */
  orderBy: string;
  ownerOf(row: Row): string;
  compare(a: Row, b: Row): number;
};

/** Reads the first `size` rows of every order asked for in one tick, with two queries however many orders. */
export function firstOfOrder<Row extends { id: string }>(
  em: Em,
  { entity, table, orderBy, ownerOf, compare }: FirstRows<Row>,
  size: number,
): DataLoader<string, Row[]> {
  return new DataLoader(async (orders) => {
    const { rows: places } = await sql<{ id: string }>`
      select id from (
        select id, row_number() over (partition by order_id order by ${sql.raw(orderBy)}) as place
        from ${sql.table(table)} where order_id in (${sql.join(orders)})
      ) as placed where place <= ${sql.lit(size)}
    `.execute(em.getKysely());
    const rows = await em.find(entity, idIn<Row>(places.map((row) => row.id)));
    const groups = Map.groupBy(rows.toSorted(compare), ownerOf);
    return orders.map((order) => groups.get(order) ?? []);
  });
}
