import { createHash } from 'node:crypto';
import type { WireAnswer } from '../domain/answers.ts';
import type { SignedMessage } from '../domain/explain-hash/explain-hash.ts';
import { type Launch, launchLifeMs, readLaunch } from '../domain/launch.ts';
import type { InboundMessage } from '../domain/message.ts';
import { type OrRefusal, type Refusal, refuse } from '../domain/refusal.ts';
import type { GrantedTokens } from '../gateways/cafe24-oauth.ts';
import { Mall } from '../store/entities/mall.ts';
import type { OAuthState } from '../store/entities/oauth-state.ts';
import { forgetChecks } from '../store/mall-checks.ts';
import { writeMallHistory } from '../store/mall-history.ts';
import { findTokens } from '../store/mall-tokens.ts';
import { keepState, spendLaunch, takeState } from '../store/merchant-access.ts';
import { inTransaction } from '../store/transaction.ts';
import { recordInbound, recordMallCall } from '../store/webhook-events.ts';
import type { Bridge } from './bridge.ts';
import { refreshShops } from './parts/mall-shops.ts';
import { storeTokens } from './parts/mall-tokens.ts';
import { hashOf, merchantOf, newSecret, startSession } from './parts/merchant-session.ts';
import { reject } from './parts/reject.ts';

/*
 * Merchant onboarding (contract.md §2)
 *
 * 1. An operator opens the app in Cafe24's admin. The link must be signed by Cafe24, young, and never used before.
 * 2. A mall that gave us its rights opens at once: the operator gets a session for that mall, and the settings page.
 * 3. From any other the representative operator goes to Cafe24's consent page, with a state that only this browser may bring back.
 * 4. The browser comes back with a code. We exchange it at that mall's host, keep the tokens sealed, and read the shops.
 * 5. On the settings page the merchant links the PG account and switches shops on: `merchant-settings`.
 */

/** What a browser gets: on to Cafe24 with a cookie that binds the state to it, or in with a session. */
export type Opening =
  | { kind: 'authorise'; url: string; browser: string }
  | { kind: 'open'; session: string }
  | { kind: 'stay' };

type Door = { message: InboundMessage; kind: 'CAFE24_LAUNCH' | 'CAFE24_AUTHORISED'; signed?: SignedMessage };

const stateLifeMs = 10 * 60_000;

/**
 * Steps 1–3.
 * @param session the merchant's cookie, if the browser has one
 */
export async function launch(
  bridge: Bridge,
  message: InboundMessage,
  rawQuery: string,
  session: string | null,
): Promise<OrRefusal<Opening>> {
  const door: Door = { message, kind: 'CAFE24_LAUNCH' };
  const read = readLaunch(rawQuery, bridge.cafe24App.clientSecret, bridge.clock.now());
  if (read.refusal) return turnAway(bridge, { ...door, signed: { kind: 'launch', query: rawQuery } }, read.refusal);
  const { mallId, hmac } = read.value;
  const now = bridge.clock.now();
  const usedUntil = new Date(now.getTime() + 2 * launchLifeMs);
  if (!(await spendLaunch(bridge.orm.em.fork(), hashOf(hmac), now, usedUntil))) {
    const merchant = await merchantOf(bridge, session);
    if (merchant?.mallId === mallId) return { value: { kind: 'stay' } };
    return turnAway(bridge, door, refuse('LAUNCH_USED').refusal, mallId);
  }
  // Reads the domains anew, and finds out whether our rights still hold.
  await refreshShops(bridge, mallId);
  const isOurs = (await findTokens(bridge.orm.em.fork(), mallId)) !== null;
  if (!isOurs && !read.value.isRepresentative) return turnAway(bridge, door, refuse('SUB_OPERATOR').refusal, mallId);
  const opening = isOurs ? await letIn(bridge, read.value) : await askForConsent(bridge, read.value);
  await record(bridge, door, mallId, opening);
  return { value: opening };
}

async function letIn(bridge: Bridge, who: Parameters<typeof startSession>[1]): Promise<Opening> {
  return { kind: 'open', session: await startSession(bridge, who) };
}

async function askForConsent(bridge: Bridge, { mallId, userId, language }: Launch): Promise<Opening> {
  const [state, browser, verifier] = [newSecret(), newSecret(), newSecret()];
  const now = bridge.clock.now();
  const kept = {
    stateHash: hashOf(state),
    browserHash: hashOf(browser),
    verifierSealed: bridge.vault.seal(verifier),
    mallId,
    userId,
    language,
    expiresAt: new Date(now.getTime() + stateLifeMs),
  };
  await keepState(bridge.orm.em.fork(), kept, now);
  const challenge = createHash('sha256').update(verifier).digest('base64url');
  const url = bridge.cafe24OAuth.authoriseUrl(mallId, { state, challenge, redirectUri: redirectUri(bridge) });
  return { kind: 'authorise', url, browser };
}

/** Must be one of those in the developer console, to the letter. */
const redirectUri = ({ appUrl }: Bridge) => `${appUrl}/auth/token`;

export type Consent = { state: string; code: string; error: string; browser: string | null };

/** Step 4. The mall comes from what we stored with the state, never from what the browser says (contract.md §12-A2). */
export async function takeConsent(
  bridge: Bridge,
  message: InboundMessage,
  consent: Consent,
): Promise<OrRefusal<Opening>> {
  const door: Door = { message, kind: 'CAFE24_AUTHORISED' };
  const state = await takeState(bridge.orm.em.fork(), hashOf(consent.state), bridge.clock.now());
  const isSameBrowser = state?.browserHash === hashOf(consent.browser ?? '');
  if (!state || !isSameBrowser) return turnAway(bridge, door, refuse('CONSENT_UNKNOWN').refusal);
  const { mallId } = state;
  const granted = consent.code
    ? await exchange(bridge, state, consent.code)
    : refuse('CONSENT_REFUSED', { pgMessage: /^[\w.-]{1,60}$/.test(consent.error) ? consent.error : 'unknown' });
  if (granted.refusal) return turnAway(bridge, door, granted.refusal, mallId);
  await install(bridge, granted.value);
  await refreshShops(bridge, mallId);
  const opening = await letIn(bridge, state);
  await record(bridge, door, mallId, opening);
  return { value: opening };
}

async function exchange(bridge: Bridge, state: OAuthState, code: string): Promise<OrRefusal<GrantedTokens>> {
  const verifier = bridge.vault.open(state.verifierSealed);
  const given = { code, verifier, redirectUri: redirectUri(bridge) };
  const { exchange: sent, outcome } = await bridge.cafe24OAuth.exchangeCode(state.mallId, given);
  await inTransaction(bridge.orm, async (em) => {
    recordMallCall(em, sent, state.mallId, 'CAFE24_TOKEN', outcome.kind === 'granted');
  });
  if (outcome.kind === 'refused') return refuse('CONSENT_REFUSED', { pgMessage: outcome.error });
  if (outcome.kind === 'lost') return refuse('CONSENT_NOT_CONFIRMED', { failure: outcome.failure });
  return outcome.tokens.mallId === state.mallId ? { value: outcome.tokens } : refuse('CONSENT_OTHER_MALL');
}

/** A mall is installed, or installed again, once we hold its tokens. */
function install(bridge: Bridge, tokens: GrantedTokens): Promise<void> {
  return inTransaction(bridge.orm, async (em) => {
    const now = bridge.clock.now();
    const known = await em.findOne(Mall, tokens.mallId);
    const kind = known && !known.uninstalledAt ? 'AGREED_AGAIN' : 'INSTALLED';
    if (known?.uninstalledAt) Object.assign(known, { uninstalledAt: null, installedAt: now });
    if (known) Object.assign(known, { expiredAt: null, careDueAt: now });
    else
      em.create(Mall, {
        id: tokens.mallId,
        name: null,
        pgAdapter: bridge.pg.name,
        pgPublicKey: null,
        pgSecretKeySealed: null,
        domains: [],
        domainsReadAt: null,
        paymentMethod: 'etc',
        installedAt: now,
        uninstalledAt: null,
        careDueAt: now,
      });
    await storeTokens(bridge, em, tokens);
    await forgetChecks(em, tokens.mallId, ['RIGHTS']);
    writeMallHistory(em, tokens.mallId, { at: now, kind, actor: 'MERCHANT' });
  });
}

async function turnAway(
  bridge: Bridge,
  { message, kind, signed }: Door,
  refusal: Refusal,
  mallId?: string,
): Promise<{ refusal: Refusal }> {
  const answer: WireAnswer = { status: 403, body: { page: 'not let in' } };
  await reject(bridge, { kind, message, signed, refusal, answer, mallId });
  return { refusal };
}

/** Where the browser went is kept without the secrets that went with it. */
function record(bridge: Bridge, { message, kind }: Door, mallId: string, opening: Opening): Promise<void> {
  const page = opening.kind === 'authorise' ? 'consent page' : 'settings page';
  return inTransaction(bridge.orm, async (em) => {
    const answer = { status: 302, body: { page } };
    recordInbound(em, message, { kind, verdict: 'ACCEPTED', mallId, answer, now: bridge.clock.now() });
  });
}
