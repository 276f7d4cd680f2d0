import { setTimeout as wait } from 'node:timers/promises';
import { isMallOrigin, mallAddress, mayBeNewDomain } from '../../domain/mall-pages.ts';
import { judgeMallUrl, type OutboundVerdict } from '../../domain/outbound.ts';
import { Mall } from '../../store/entities/mall.ts';
import { claimDomainsRead } from '../../store/malls.ts';
import type { Bridge } from '../bridge.ts';
import { refreshShops } from './mall-shops.ts';

/*
 * Merchants change their domains. What lies on one we don't know is judged a second time, after Cafe24 was asked once.
 */

/**
 * How long a mall is not asked about again, failed or not. Whoever has no signature to show must not make us call Cafe24 at
 * will, nor fill the store with such calls.
 */
const restMs = { signed: 60_000, unsigned: 600_000 };

/** Judges a URL of a signed message. */
export function judgeUrlOf(bridge: Bridge, mall: Mall, url: string): Promise<OutboundVerdict> {
  return judge(bridge, mall, {
    by: 'signed',
    verdict: (domains) => judgeMallUrl(url, domains, bridge.policy),
    isMiss: (verdict) => verdict.kind === 'blocked' && verdict.isUnknownDomain === true,
  });
}

/** @returns the address to use for one out of an unsigned message, null when it doesn't lie on the mall */
export function ownAddressOf(bridge: Bridge, mall: Mall, text: string): Promise<string | null> {
  return judge(bridge, mall, {
    by: 'unsigned',
    verdict: (domains) => mallAddress(text, { mallId: mall.id, domains }, bridge.policy),
    isMiss: (address) => address === null && mayBeNewDomain(text, bridge.policy),
  });
}

/** The origin a browser may read our answer from: the one it came from, when that is a page of this mall; else null. */
export async function readerOf(bridge: Bridge, mall: Mall, origin: string | undefined): Promise<string | null> {
  if (origin === undefined) return null;
  const isOwn = await judge(bridge, mall, {
    by: 'unsigned',
    verdict: (domains) => isMallOrigin(origin, { mallId: mall.id, domains }, bridge.policy),
    isMiss: (isKnown) => !isKnown && mayBeNewDomain(origin, bridge.policy),
  });
  return isOwn ? origin : null;
}

type Question<T> = {
  by: keyof typeof restMs;
  verdict: (domains: readonly string[]) => T;
  /** Only the list of domains speaks against it. */
  isMiss: (verdict: T) => boolean;
};

async function judge<T>(bridge: Bridge, mall: Mall, { by, verdict, isMiss }: Question<T>): Promise<T> {
  const first = verdict(mall.domains);
  return isMiss(first) ? verdict(await domainsAnew(bridge, mall.id, restMs[by])) : first;
}

/** Cafe24, and the mall's page, wait for our answer some seconds only. */
const patienceMs = 3_000;
const lookMs = 100;

async function domainsAnew(bridge: Bridge, mallId: string, notAgainMs: number): Promise<string[]> {
  const isMine = await claimDomainsRead(bridge.orm.em.fork(), mallId, bridge.clock.now(), notAgainMs);
  if (isMine) await Promise.race([refreshShops(bridge, mallId), wait(patienceMs, false, { ref: false })]);
  for (let looks = patienceMs / lookMs; ; looks--) {
    const mall = await bridge.orm.em.fork().findOneOrFail(Mall, mallId);
    // Somebody else's reading, in this process or another, is waited for: it may be about the very same domain.
    if (isMine || looks === 0 || !isBeingRead(mall, bridge.clock.now())) return mall.domains;
    await wait(lookMs, undefined, { ref: false });
  }
}

function isBeingRead({ domainsAskedAt, domainsReadAt }: Mall, now: Date): boolean {
  const askedMs = domainsAskedAt?.getTime() ?? 0;
  return askedMs > (domainsReadAt?.getTime() ?? 0) && now.getTime() - askedMs < patienceMs;
}
