import { type OrRefusal, refuse } from '../../domain/refusal.ts';
import type { PgKeys } from '../../gateways/pg/payment-company.ts';
import type { Mall } from '../../store/entities/mall.ts';
import type { Shop } from '../../store/entities/shop.ts';
import { findEnabledShop, findShop } from '../../store/malls.ts';
import { type Bridge, pgKeysOf } from '../bridge.ts';

export type OpenShop = { shop: Shop; mall: Mall; keys: PgKeys; partnerId: string };

/**
 * A shop that takes external payments: its mall is installed, it is enabled, and the PG knows its merchant. Whatever is
 * missing, the caller learns the same, so that nobody can list the malls that use us.
 * @param shopNo null: any shop of the mall will do
 */
export async function findOpenShop(
  bridge: Bridge,
  mallId: string,
  shopNo: number | null,
): Promise<OrRefusal<OpenShop>> {
  const em = bridge.orm.em.fork();
  const shop = shopNo === null ? await findEnabledShop(em, mallId) : await findShop(em, mallId, shopNo);
  const mall = shop?.mall.getEntity();
  if (!shop?.enabled || !shop.partnerId || !mall || mall.uninstalledAt) return refuse('UNKNOWN_SHOP');
  const keys = pgKeysOf(bridge, mall);
  return keys ? { value: { shop, mall, keys, partnerId: shop.partnerId } } : refuse('UNKNOWN_SHOP');
}
