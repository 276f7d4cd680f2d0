import type { BulkOutcome } from '@pgbridge/shared/bulk-words';
import DataLoader from 'dataloader';
import { sql } from 'kysely';
import type { Em } from '../../store/orm.config.ts';

/** Of each run how many notifications came to what; outcomes that there are none of are left out. */
export function bulkCounts(em: Em): DataLoader<string, Partial<Record<BulkOutcome, number>>> {
  return new DataLoader(async (runs) => {
    const { rows } = await sql<{ run: string; outcome: BulkOutcome; count: number | string }>`
      select run_id as "run", outcome, count(*) as "count" from bulk_items
      where run_id in (${sql.join(runs)}) group by run_id, outcome
    `.execute(em.getKysely());
    const byRun = Map.groupBy(rows, ({ run }) => run);
    return runs.map((run) =>
      Object.fromEntries((byRun.get(run) ?? []).map(({ outcome, count }) => [outcome, Number(count)])),
    );
  });
}
