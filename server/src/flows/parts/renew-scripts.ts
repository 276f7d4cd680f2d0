import { findShop } from '../../store/malls.ts';
import { findOutdatedShops } from '../../store/storefront-scripts.ts';
import type { Bridge } from '../bridge.ts';
import { scriptTag } from './script-tag.ts';

/**
 * Tells Cafe24 of the script that we serve now, for each of the mall's shops that take payments and have another.
 * @returns false when Cafe24 did not take it; those before it are done
 */
export async function renewScripts(bridge: Bridge, mallId: string): Promise<boolean> {
  const outdated = await findOutdatedShops(bridge.orm.em.fork(), bridge.external.scriptTag, mallId);
  for (const { shopNo, partnerId, scriptNo } of outdated) {
    const shop = { mallId, shopNo, partnerId: partnerId ?? '' };
    // One whose number we never got may be there all the same; a page must not have two.
    const cleared = scriptNo === null ? await scriptTag.remove(bridge, shop) : null;
    if (cleared && cleared.kind !== 'answered') return false;
    const added = await scriptTag.add(bridge, shop);
    if (added.kind !== 'answered') return false;
    const isStillOn = (await findShop(bridge.orm.em.fork(), mallId, shopNo))?.enabled;
    if (!isStillOn) await scriptTag.remove(bridge, shop);
  }
  return true;
}
