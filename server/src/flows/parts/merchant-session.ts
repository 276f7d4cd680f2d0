import { createHash, randomBytes } from 'node:crypto';
import { isSameText } from '../../domain/signatures.ts';
import { findSession, keepSession } from '../../store/merchant-access.ts';
import type { Bridge } from '../bridge.ts';

/** A merchant's operator, let in to the settings of one mall. */
export type Merchant = {
  mallId: string;
  userId: string;
  language: string;
  /** What a change must bring along, to show that our own page sent it. */
  csrfToken: string;
};

const sessionLifeMs = 2 * 3_600_000;

/** 256 random bits for a cookie or a URL. */
export function newSecret(): string {
  return randomBytes(32).toString('base64url');
}

/** What the store keeps of a secret that a browser carries. */
export function hashOf(secret: string): string {
  return createHash('sha256').update(secret, 'utf8').digest('hex');
}

/** Lets an operator in. @returns the cookie's value */
export async function startSession(
  { orm, clock }: Bridge,
  who: { mallId: string; userId: string; language: string },
): Promise<string> {
  const token = newSecret();
  const now = clock.now();
  const { mallId, userId, language } = who;
  const expiresAt = new Date(now.getTime() + sessionLifeMs);
  await keepSession(orm.em.fork(), { tokenHash: hashOf(token), mallId, userId, language, expiresAt }, now);
  return token;
}

/** Whose cookie this is; null for nobody's. */
export async function merchantOf({ orm, clock }: Bridge, token: string | null): Promise<Merchant | null> {
  if (!token) return null;
  const session = await findSession(orm.em.fork(), hashOf(token), clock.now());
  if (!session) return null;
  const { mallId, userId, language } = session;
  return { mallId, userId, language, csrfToken: hashOf(`csrf ${token}`) };
}

/** Whether a change came from our own page of this session. */
export function isOwnToken({ csrfToken }: Merchant, given: string): boolean {
  return isSameText(csrfToken, given);
}
