import { setTimeout as wait } from 'node:timers/promises';
import { longestCallMs } from '../../domain/cancellation.ts';
import { Cancellation } from '../../store/entities/cancellation.ts';
import type { Bridge } from '../bridge.ts';

const restMs = 50;

/** A cancellation that somebody else is asking the PG for, once `isThere` or once no answer can come any more. */
export async function awaitCancellation(
  bridge: Bridge,
  id: string,
  isThere: (cancellation: Cancellation) => boolean,
): Promise<Cancellation> {
  for (let waitedMs = 0; ; waitedMs += restMs) {
    const first = await bridge.orm.em.fork().findOneOrFail(Cancellation, id);
    const ageMs = bridge.clock.now().getTime() - first.createdAt.getTime();
    if (isThere(first) || Math.max(ageMs, waitedMs) > longestCallMs) return first;
    await wait(restMs);
  }
}
