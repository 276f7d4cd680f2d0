import { LedgerCheck } from './entities/ledger-check.ts';
import { newId } from './new-id.ts';
import type { Orm } from './orm.config.ts';

/** Keeps what a comparison of the books came to. */
export async function recordLedgerCheck(
  orm: Orm,
  { orders, broken }: { orders: number; broken: number },
  now: Date,
): Promise<void> {
  await orm.em.fork().insert(LedgerCheck, { id: newId(now), checkedAt: now, orders, broken });
}
