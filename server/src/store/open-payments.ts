import { Mall } from './entities/mall.ts';
import { Order } from './entities/order.ts';
import type { Em } from './orm.config.ts';

/** How long money that was taken counts as open: a merchant may be asked for it that long. */
const refundableMs = 180 * 24 * 3_600_000;

/** Whether a mall has payments that still need its PG keys: undecided ones, and money that can be given back. */
export async function hasOpenPayments(em: Em, mallId: string, now: Date): Promise<boolean> {
  const recent = { $gt: new Date(now.getTime() - refundableMs) };
  const undecided = ['REQUESTED', 'UNKNOWN', 'PENDING', 'AUTHORIZED', 'PAID', 'PARTIALLY_REFUNDED'] as const;
  const open = { $or: [{ status: { $in: [...undecided] }, updatedAt: recent }, { reservedMinor: { $gt: 0n } }] };
  return (await em.count(Order, { mall: mallId, ...open })) > 0;
}

/** Wipes the PG keys of a mall that is unlinked or uninstalled, once no payment of it is open. @returns whether they are gone */
export async function closeAccount(em: Em, mallId: string, now: Date): Promise<boolean> {
  const mall = await em.findOneOrFail(Mall, mallId);
  if (!mall.unlinkedAt && !mall.uninstalledAt) return false;
  if (await hasOpenPayments(em, mallId, now)) return false;
  Object.assign(mall, { pgPublicKey: null, pgSecretKeySealed: null });
  return true;
}
