import { Mall } from './entities/mall.ts';
import { Shop } from './entities/shop.ts';
import { StorefrontScript } from './entities/storefront-script.ts';
import type { Em } from './orm.config.ts';

/** What Cafe24 is told of our script: where it is, and the checksum that browsers hold it to. */
export type ScriptTag = { src: string; integrity: string };

/** Puts a version's bytes down; the same version again changes nothing, also when two processes start together. */
export async function keepScript(em: Em, script: { version: string; text: string }, now: Date): Promise<void> {
  await em.upsert(StorefrontScript, { ...script, addedAt: now }, { onConflictAction: 'ignore' });
}

export function findScript(em: Em, version: string): Promise<StorefrontScript | null> {
  return em.findOne(StorefrontScript, { version });
}

/** Shops that take payments and whose pages are told of another script than this one, or of none. */
export function findOutdatedShops(em: Em, { src, integrity }: ScriptTag, mallId?: string): Promise<Shop[]> {
  return em.find(
    Shop,
    {
      enabled: true,
      partnerId: { $ne: null },
      mall: { uninstalledAt: null, ...(mallId === undefined ? {} : { id: mallId }) },
      $or: [
        { scriptSrc: null },
        { scriptSrc: { $ne: src } },
        { scriptIntegrity: null },
        { scriptIntegrity: { $ne: integrity } },
      ],
    },
    { orderBy: { mall: 'asc', shopNo: 'asc' } },
  );
}

/** Makes the care of these malls due, unless it is so sooner already. */
export async function bringCareForward(em: Em, mallIds: readonly string[], dueAt: Date): Promise<void> {
  const later = [{ careDueAt: null }, { careDueAt: { $gt: dueAt } }];
  await em.nativeUpdate(Mall, { id: { $in: [...mallIds] }, $or: later }, { careDueAt: dueAt });
}
