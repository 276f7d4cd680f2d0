import { Mall } from '../../store/entities/mall.ts';
import { MallToken } from '../../store/entities/mall-token.ts';
import { MerchantSession } from '../../store/entities/merchant-session.ts';
import { Shop } from '../../store/entities/shop.ts';
import { writeMallHistory } from '../../store/mall-history.ts';
import type { Em } from '../../store/orm.config.ts';

/**
 * The mall deleted the app: its tokens go at once, nobody of it may change settings, its shops take no new payments. Its PG
 * keys stay sealed, because money already taken can still be refunded; `closeAccount` takes them when nothing is open.
 * Call it in a transaction.
 */
export async function markUninstalled(em: Em, mallId: string, at: Date): Promise<void> {
  const mall = await em.findOne(Mall, mallId);
  if (!mall || mall.uninstalledAt) return;
  mall.uninstalledAt = at;
  // Should it come back, the merchant links the account anew.
  mall.unlinkedAt = at;
  mall.careDueAt = at;
  await em.nativeDelete(MallToken, { mallId });
  await em.nativeDelete(MerchantSession, { mallId });
  await em.nativeUpdate(Shop, { mall: mallId }, { enabled: false });
  writeMallHistory(em, mallId, { at, kind: 'UNINSTALLED', actor: 'CAFE24' });
}
