import { setTimeout as wait } from 'node:timers/promises';
import type { GrantedTokens } from '../../gateways/cafe24-oauth.ts';
import { MallToken } from '../../store/entities/mall-token.ts';
import { writeMallHistory } from '../../store/mall-history.ts';
import { findTokens, leaseRefresh } from '../../store/mall-tokens.ts';
import type { Em } from '../../store/orm.config.ts';
import { inTransaction } from '../../store/transaction.ts';
import { recordMallCall } from '../../store/webhook-events.ts';
import type { Bridge } from '../bridge.ts';

/** How long before its end a token is renewed: longer than any call takes. */
const aheadMs = 5 * 60_000;

/** How long one process may take over a refresh, several times as long as the call. */
const leaseMs = 60_000;

/** How often, and how many times, one looks whether the other's refresh is through: a little longer than a call may take. */
const lookMs = 100;
const looks = 200;

/**
 * A mall's access token that is good for a call. Refreshed ahead of its end; of several that find it old, one refreshes and
 * the others wait for the new pair, in this process and in every other.
 * @param refused a token that Cafe24 would not take, whatever its stored end says
 * @returns null when the mall has none: its representative operator must open the app again
 */
export async function usableToken(bridge: Bridge, mallId: string, refused?: string): Promise<string | null> {
  for (let left = looks; left > 0; left--) {
    const tokens = await findTokens(bridge.orm.em.fork(), mallId);
    if (!tokens) return null;
    const now = bridge.clock.now().getTime();
    const stored = bridge.vault.open(tokens.accessTokenSealed);
    const endsMs = tokens.accessExpiresAt.getTime() - now;
    if (stored !== refused && endsMs > aheadMs) return stored;
    const isMine = await leaseRefresh(
      bridge.orm.em.fork(),
      mallId,
      tokens.refreshTokenSealed,
      bridge.clock.now(),
      leaseMs,
    );
    if (isMine) {
      const fresh = await refresh(bridge, mallId, tokens);
      if (fresh === 'replaced') continue;
      if (fresh !== 'lost') return fresh;
      return stored !== refused && endsMs > 0 ? stored : null;
    }
    // Somebody else is at it. What is left of the old token's life serves meanwhile.
    if (stored !== refused && endsMs > 0) return stored;
    await wait(lookMs);
  }
  return null;
}

/**
 * Renews a mall's tokens though they are good, once: whoever comes at the same moment gets the same new pair.
 * @returns `none`: the mall has no rights, or Cafe24 took them just now; `silent`: nothing changed
 */
export async function renewTokens(bridge: Bridge, mallId: string): Promise<'renewed' | 'none' | 'silent'> {
  const before = await findTokens(bridge.orm.em.fork(), mallId);
  if (!before) return 'none';
  await usableToken(bridge, mallId, bridge.vault.open(before.accessTokenSealed));
  const after = await findTokens(bridge.orm.em.fork(), mallId);
  if (!after) return 'none';
  return after.refreshTokenSealed === before.refreshTokenSealed ? 'silent' : 'renewed';
}

async function refresh(bridge: Bridge, mallId: string, old: MallToken): Promise<string | null | 'lost' | 'replaced'> {
  const { exchange, outcome } = await bridge.cafe24OAuth.refresh(mallId, bridge.vault.open(old.refreshTokenSealed));
  const isOurs = outcome.kind === 'granted' && outcome.tokens.mallId === mallId;
  return inTransaction(bridge.orm, async (em) => {
    recordMallCall(em, exchange, mallId, 'CAFE24_TOKEN', isOurs);
    const row = await findTokens(em, mallId);
    // Replaced or dropped meanwhile, by a new consent or an uninstall: that word is newer than ours.
    if (!row || row.refreshTokenSealed !== old.refreshTokenSealed) return 'replaced';
    row.leasedUntil = null;
    if (isOurs) {
      sealTokens(bridge, row, outcome.tokens);
      return outcome.tokens.accessToken;
    }
    // Only this answer is about the pair; the others may be about us or about the weather.
    if (outcome.kind !== 'refused' || outcome.error !== 'invalid_grant') return 'lost';
    em.remove(row);
    writeMallHistory(em, mallId, { at: bridge.clock.now(), kind: 'RIGHTS_LOST', actor: 'CAFE24' });
    return null;
  });
}

/** Writes a pair that Cafe24 gave; the one before is dead. */
export async function storeTokens(bridge: Bridge, em: Em, tokens: GrantedTokens): Promise<void> {
  const row = await findTokens(em, tokens.mallId);
  if (row) return sealTokens(bridge, row, tokens);
  const fresh = { mallId: tokens.mallId, leasedUntil: null, ...sealed(bridge, tokens) };
  em.create(MallToken, fresh);
}

function sealTokens(bridge: Bridge, row: MallToken, tokens: GrantedTokens): void {
  Object.assign(row, sealed(bridge, tokens), { leasedUntil: null });
}

function sealed({ vault, clock }: Bridge, tokens: GrantedTokens) {
  const now = clock.now().getTime();
  return {
    accessTokenSealed: vault.seal(tokens.accessToken),
    refreshTokenSealed: vault.seal(tokens.refreshToken),
    accessExpiresAt: new Date(now + tokens.accessLifeMs),
    refreshExpiresAt: new Date(now + tokens.refreshLifeMs),
    scopes: tokens.scopes,
  };
}
