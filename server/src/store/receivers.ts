import { failureKinds } from '@pgbridge/shared/words';
import { countedSince, nextProbe, shouldPause, signOfLife, type Tally } from '../domain/breaker.ts';
import { Delivery } from './entities/delivery.ts';
import { Receiver } from './entities/receiver.ts';
import type { Em } from './orm.config.ts';

/** A paused receiver has answered: what waits for it may go. */
export async function resume(em: Em, host: string, now: Date): Promise<void> {
  await em.nativeUpdate(Receiver, { host, probeAt: { $ne: null } }, { probeAt: null, resumedAt: now });
}

/**
 * Pauses a receiver if too many of its latest tries found it dead. Call it in a transaction of its own, after that of the try: of
 * two tries that end together, each would miss the other.
 * @returns the tally when it is paused by this call, else null
 */
export async function pauseWhenDead(em: Em, host: string, now: Date): Promise<Tally | null> {
  const known = await em.findOne(Receiver, { host });
  if (known?.probeAt) return null;
  const tally = await tallyOf(em, host, countedSince(now, known?.resumedAt ?? null));
  if (!shouldPause(tally)) return null;
  return (await pause(em, host, known !== null, now)) ? tally : null;
}

async function tallyOf(em: Em, host: string, since: Date): Promise<Tally> {
  const counts = await em.countBy(Delivery, 'failureKind', { where: { receiver: host, finishedAt: { $gte: since } } });
  const tally = { calls: 0, failures: 0 };
  for (const [kind, count] of Object.entries(counts)) {
    const sign = signOfLife(failureKinds.find((known) => known === kind) ?? null);
    if (sign !== 'none') tally.calls += count;
    if (sign === 'dead') tally.failures += count;
  }
  return tally;
}

/** True for the one who pauses it; a second at the same moment meets the key or finds it paused. */
async function pause(em: Em, host: string, isKnown: boolean, now: Date): Promise<boolean> {
  const paused = { pausedAt: now, probeAt: nextProbe(now) };
  if (isKnown) return (await em.nativeUpdate(Receiver, { host, probeAt: null }, paused)) > 0;
  await em.insert(Receiver, { host, resumedAt: null, ...paused });
  return true;
}

/** Hosts whose notifications wait. */
export async function pausedHosts(em: Em): Promise<string[]> {
  const paused = await em.find(Receiver, { probeAt: { $ne: null } }, { disableIdentityMap: true });
  return paused.map(({ host }) => host);
}

/**
 * Paused hosts that may be tried again, at most `limit`, each moved on to its next probe: so of several processes one sends it.
 */
export async function takeProbes(em: Em, now: Date, limit: number): Promise<string[]> {
  const due = { probeAt: { $lte: now } };
  const asleep = await em.find(Receiver, due, { orderBy: { probeAt: 'asc' }, limit, disableIdentityMap: true });
  const taken: string[] = [];
  for (const { host } of asleep) {
    const moved = await em.nativeUpdate(Receiver, { host, ...due }, { probeAt: nextProbe(now) });
    if (moved > 0) taken.push(host);
  }
  return taken;
}

/** Has these tried again at once, those of them that are paused: somebody says that they are mended. */
export async function probeNow(em: Em, hosts: readonly string[], now: Date): Promise<void> {
  await em.nativeUpdate(Receiver, { host: { $in: [...hosts] }, probeAt: { $gt: now } }, { probeAt: now });
}

/** What is known of these receivers; most never failed and are not known at all. */
export async function receiversOf(em: Em, hosts: readonly string[]): Promise<Map<string, Receiver>> {
  const known = await em.find(Receiver, { host: { $in: [...hosts] } }, { disableIdentityMap: true });
  return new Map(known.map((receiver) => [receiver.host, receiver]));
}
