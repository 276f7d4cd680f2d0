import type { Em } from '../../store/orm.config.ts';
import type { SortedList } from './sorted-list.ts';

/** Counts a list, but no further than `most`: of a million rows nobody waits for the last. */
export async function countUpTo<Row extends object>(
  em: Em,
  { entity, alternatives }: SortedList<Row>,
  most: number,
): Promise<number> {
  let count = 0;
  for (const where of alternatives) {
    const rows = em
      .createQueryBuilder(entity as never)
      .select('id' as never)
      .where(where as never)
      .limit(most - count);
    await rows.applyFilters();
    const [counted] = await em.execute<{ n: number | string }[]>(
      `select count(*) as n from (${rows.getQuery()}) as counted`,
      rows.getParams() as unknown[],
    );
    count += Number(counted?.n ?? 0);
    if (count >= most) return most;
  }
  return count;
}
