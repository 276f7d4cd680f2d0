import { Shop } from './entities/shop.ts';
import type { Em } from './orm.config.ts';

/** The shop that registered this `partner_id`, with its mall. The text is looked up whole and never taken apart. */
export function findShopByPartner(em: Em, partnerId: string) {
  return em.findOne(Shop, { partnerId }, { populate: ['mall'] });
}
