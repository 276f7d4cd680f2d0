import { Mall } from '../store/entities/mall.ts';
import { closeAccount } from '../store/open-payments.ts';
import { inTransaction } from '../store/transaction.ts';
import type { Bridge } from './bridge.ts';
import { refreshShops } from './parts/mall-shops.ts';

/*
 * What a mall needs without anybody asking
 *
 * 1. Once a day its shops and domains are read again. Reading also renews its tokens, which die when idle for 14 days.
 * 2. A mall that is unlinked or uninstalled loses its PG keys as soon as no payment of it is open.
 */

/** How soon a mall whose turn failed, or was cut off, comes again. */
const againMs = 3_600_000;

/** Claims malls whose turn it is, at most `limit`; each is put off first, so that no other process takes it too. */
export async function claimCare(bridge: Bridge, limit: number): Promise<(() => Promise<void>)[]> {
  const now = bridge.clock.now();
  const em = bridge.orm.em.fork();
  const due = await em.find(Mall, { careDueAt: { $lte: now } }, { limit, orderBy: { careDueAt: 'asc' } });
  const next = new Date(now.getTime() + againMs);
  const claimed: (() => Promise<void>)[] = [];
  for (const { id, careDueAt } of due) {
    const isMine = (await em.nativeUpdate(Mall, { id, careDueAt }, { careDueAt: next })) === 1;
    if (isMine) claimed.push(() => care(bridge, id));
  }
  return claimed;
}

async function care(bridge: Bridge, mallId: string): Promise<void> {
  const mall = await bridge.orm.em.fork().findOneOrFail(Mall, mallId);
  if (!mall.uninstalledAt) await refreshShops(bridge, mallId);
  if (!mall.uninstalledAt && !mall.unlinkedAt) return;
  await inTransaction(bridge.orm, async (em) => {
    const isClosed = await closeAccount(em, mallId, bridge.clock.now());
    if (isClosed && mall.uninstalledAt) (await em.findOneOrFail(Mall, mallId)).careDueAt = null;
  });
}
