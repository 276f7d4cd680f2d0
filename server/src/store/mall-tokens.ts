import { MallToken } from './entities/mall-token.ts';
import type { Em } from './orm.config.ts';

/**
 * Takes the right to refresh a mall's tokens, if nobody has it: one statement, so that of two processes one gets it.
 * @param usedSealed the sealed refresh token that is to be used; a pair that is newer already must not be refreshed again
 */
export async function leaseRefresh(em: Em, mallId: string, usedSealed: string, now: Date, untilMs: number) {
  const taken = await em.nativeUpdate(
    MallToken,
    { mallId, refreshTokenSealed: usedSealed, $or: [{ leasedUntil: null }, { leasedUntil: { $lte: now } }] },
    { leasedUntil: new Date(now.getTime() + untilMs) },
  );
  return taken === 1;
}

/** The pair of a mall as it is stored; null when the mall has none. */
export function findTokens(em: Em, mallId: string) {
  return em.findOne(MallToken, { mallId });
}
