import { UniqueConstraintViolationException } from '@mikro-orm/core';
import { MerchantSession } from './entities/merchant-session.ts';
import { OAuthState } from './entities/oauth-state.ts';
import { UsedLaunch } from './entities/used-launch.ts';
import type { Em } from './orm.config.ts';

/** Marks a launch as used, by its unique key: of two that come at once one gets true. Not in a transaction. */
export async function spendLaunch(em: Em, hmacHash: string, now: Date, expiresAt: Date): Promise<boolean> {
  await em.nativeDelete(UsedLaunch, { expiresAt: { $lte: now } });
  try {
    await em.insert(UsedLaunch, { hmacHash, expiresAt });
    return true;
  } catch (error) {
    if (error instanceof UniqueConstraintViolationException) return false;
    throw error;
  }
}

/** Takes a state out of the store: whoever deletes it has it, so it works once. Null when there is none, or it is too old. */
export async function takeState(em: Em, stateHash: string, now: Date): Promise<OAuthState | null> {
  const state = await em.findOne(OAuthState, { stateHash });
  if (!state) return null;
  const isMine = (await em.nativeDelete(OAuthState, { stateHash })) === 1;
  return isMine && state.expiresAt > now ? state : null;
}

/** Keeps a state; what has expired goes. */
export async function keepState(em: Em, state: Omit<OAuthState, symbol>, now: Date): Promise<void> {
  await em.nativeDelete(OAuthState, { expiresAt: { $lte: now } });
  await em.insert(OAuthState, state);
}

export async function keepSession(em: Em, session: Omit<MerchantSession, symbol>, now: Date): Promise<void> {
  await em.nativeDelete(MerchantSession, { expiresAt: { $lte: now } });
  await em.insert(MerchantSession, session);
}

export function findSession(em: Em, tokenHash: string, now: Date): Promise<MerchantSession | null> {
  return em.findOne(MerchantSession, { tokenHash, expiresAt: { $gt: now } });
}
