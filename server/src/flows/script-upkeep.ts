import { bringCareForward, findOutdatedShops, findScript, keepScript } from '../store/storefront-scripts.ts';
import type { Bridge } from './bridge.ts';

/*
 * The script on malls' pages, through our updates (contract.md §5.1)
 *
 * 1. A server that starts puts down the bytes it serves, for all servers of whatever version.
 * 2. Malls whose pages are told of other bytes are due at once: `mall-care` registers the new address and checksum.
 * 3. Until their turn comes, pages get the very bytes they were told of, so that no button is missing for a moment.
 */

/** Steps 1 and 2. Calls nobody. */
export async function announceScripts(bridge: Bridge, served: { version: string; text: string }[]): Promise<void> {
  const now = bridge.clock.now();
  const em = bridge.orm.em.fork();
  for (const { version, text } of served) await keepScript(em, { version, text }, now);
  const outdated = await findOutdatedShops(em, bridge.external.scriptTag);
  await bringCareForward(em, [...new Set(outdated.map(({ mall }) => mall.id))], now);
}

/** Step 3. @returns the bytes, as text; null for a version that nobody ever served */
export async function scriptOfVersion(bridge: Bridge, version: string): Promise<string | null> {
  const isVersion = /^[0-9a-f]{16}$/.test(version);
  return isVersion ? ((await findScript(bridge.orm.em.fork(), version))?.text ?? null) : null;
}
