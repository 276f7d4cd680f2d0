import type { EntityName, FilterQuery } from '@mikro-orm/core';
import DataLoader from 'dataloader';
import type { Em } from '../../store/orm.config.ts';
import { idIn } from '../where.ts';

/** Collects the ids asked for in one tick and reads their rows with one query. */
export function byId<Row extends { id: string }>(em: Em, entity: EntityName<Row>): DataLoader<string, Row | null> {
  return new DataLoader(async (ids) => {
    const rows = await em.find(entity, idIn<Row>(ids));
    const found = new Map(rows.map((row) => [row.id, row]));
    return ids.map((id) => found.get(id) ?? null);
  });
}

/**
 * Collects the owners asked for in one tick and reads all their rows with one query.
 * @param where the condition for a set of owners
 * @param ownerOf whose row it is
 * @param orderBy column that orders the rows of one owner
 */
export function listBy<Row extends object>(
  em: Em,
  entity: EntityName<Row>,
  where: (owners: readonly string[]) => FilterQuery<NoInfer<Row>>,
  ownerOf: (row: Row) => string,
  orderBy: keyof Row & string,
): DataLoader<string, Row[]> {
  return new DataLoader(async (owners) => {
    const rows = await em.find(entity, where(owners), { orderBy: { [orderBy]: 'asc' } as never });
    const groups = Map.groupBy(rows, ownerOf);
    return owners.map((owner) => groups.get(owner) ?? []);
  });
}
