import { Mall } from '../store/entities/mall.ts';
import { closeAccount } from '../store/open-payments.ts';
import { bringCareForward } from '../store/storefront-scripts.ts';
import { inTransaction } from '../store/transaction.ts';
import type { Bridge } from './bridge.ts';
import { refreshShops } from './parts/mall-shops.ts';
import { renewScripts } from './parts/renew-scripts.ts';

/*
 * What a mall needs without anybody asking
 *
 * 1. Once a day its shops and domains are read again. Reading also renews its tokens, which die when idle for 14 days.
 * 2. Where its pages are told of another script than the one we serve now, Cafe24 is told anew (`script-upkeep`).
 * 3. A mall that is unlinked or uninstalled loses its PG keys as soon as no payment of it is open.
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
  if (!mall.uninstalledAt) await keepUp(bridge, mallId);
  if (!mall.uninstalledAt && !mall.unlinkedAt) return;
  await inTransaction(bridge.orm, async (em) => {
    const isClosed = await closeAccount(em, mallId, bridge.clock.now());
    if (isClosed && mall.uninstalledAt) (await em.findOneOrFail(Mall, mallId)).careDueAt = null;
  });
}

/** Steps 1 and 2. */
async function keepUp(bridge: Bridge, mallId: string): Promise<void> {
  const isRenewed = await renewScripts(bridge, mallId);
  await refreshShops(bridge, mallId);
  if (isRenewed) return;
  // Reading the shops put the next turn off for a day.
  await bringCareForward(bridge.orm.em.fork(), [mallId], new Date(bridge.clock.now().getTime() + againMs));
}
