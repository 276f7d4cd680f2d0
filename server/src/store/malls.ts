import { Mall } from './entities/mall.ts';
import { Shop } from './entities/shop.ts';
import type { Em } from './orm.config.ts';

/** The shop that registered this `partner_id`, with its mall. The text is looked up whole and never taken apart. */
export function findShopByPartner(em: Em, partnerId: string) {
  return em.findOne(Shop, { partnerId }, { populate: ['mall'] });
}

/** The same of several texts, in their order; null where no shop registered it. */
export async function findShopsByPartner(em: Em, partnerIds: readonly string[]) {
  const found = await em.find(Shop, { partnerId: { $in: [...partnerIds] } }, { populate: ['mall'] });
  return partnerIds.map((partnerId) => found.find((shop) => shop.partnerId === partnerId) ?? null);
}

/** A shop by its mall's name and its number, with its mall; whatever state it is in. */
export function findShop(em: Em, mallId: string, shopNo: number) {
  return em.findOne(Shop, { mall: mallId, shopNo }, { populate: ['mall'] });
}

/** A shop of the mall that takes payments, the lowest number first. */
export function findEnabledShop(em: Em, mallId: string) {
  return em.findOne(Shop, { mall: mallId, enabled: true }, { populate: ['mall'], orderBy: { shopNo: 'asc' } });
}

/** This mall, and up to `others` more, of those that have keys at the PG; the newest of the others. */
export async function findMallsWithPgKeys(em: Em, mallId: string | undefined, others: number): Promise<Mall[]> {
  const own = mallId === undefined ? null : await em.findOne(Mall, { id: mallId });
  if (others === 0) return own ? [own] : [];
  const where = { pgSecretKeySealed: { $ne: null }, ...(own && { id: { $ne: own.id } }) };
  const more = await em.find(Mall, where, { orderBy: { installedAt: 'desc', id: 'asc' }, limit: others });
  return own ? [own, ...more] : more;
}

/** Takes the right to read a mall's domains anew, unless they were read or asked for within `restMs`: one statement, for one process. */
export async function claimDomainsRead(em: Em, mallId: string, now: Date, restMs: number): Promise<boolean> {
  const before = new Date(now.getTime() - restMs);
  const isRested = [
    { $or: [{ domainsAskedAt: null }, { domainsAskedAt: { $lte: before } }] },
    { $or: [{ domainsReadAt: null }, { domainsReadAt: { $lte: before } }] },
  ];
  return (await em.nativeUpdate(Mall, { id: mallId, $and: isRested }, { domainsAskedAt: now })) === 1;
}
