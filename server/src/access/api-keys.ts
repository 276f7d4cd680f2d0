import { createHash, randomBytes } from 'node:crypto';
import type { Role } from '@pgbridge/shared/words';
import { findApiKeys, findLivingKey, knownMalls, markUsed } from '../store/api-keys.ts';
import { type Doer, recordAudit } from '../store/audit.ts';
import { ApiKey } from '../store/entities/api-key.ts';
import { newId } from '../store/new-id.ts';
import type { Em, Orm } from '../store/orm.config.ts';
import type { Caller } from './caller.ts';

/** So that a key is recognised where it should not be: in a log, a commit, a chat. */
const prefix = 'pgb_';

/** Days a key may live. */
export const longestDays = 365;
export const usualDays = 90;

export type NewApiKey = {
  name: string;
  role: Role;
  /** Cafe24's `mall_id`s; none: every mall. */
  malls: readonly string[];
  days: number;
};

export type IssuedApiKey =
  /** `secret` is the key itself, told this once. */
  | { ok: true; apiKey: ApiKey; secret: string }
  | { ok: false; refusal: 'NAME_EMPTY' | 'DAYS_OUT_OF_RANGE' }
  | { ok: false; refusal: 'MALL_UNKNOWN'; malls: string[] };

/** Makes a key. Call it in a transaction. */
export async function issueApiKey(em: Em, given: NewApiKey, by: Doer, now: Date): Promise<IssuedApiKey> {
  const name = given.name.trim().slice(0, 255);
  if (name === '') return { ok: false, refusal: 'NAME_EMPTY' };
  if (!Number.isInteger(given.days) || given.days < 1 || given.days > longestDays) {
    return { ok: false, refusal: 'DAYS_OUT_OF_RANGE' };
  }
  const malls = [...new Set(given.malls)];
  const known = await knownMalls(em, malls);
  const unknown = malls.filter((id) => !known.includes(id));
  if (unknown.length > 0) return { ok: false, refusal: 'MALL_UNKNOWN', malls: unknown };

  const secret = `${prefix}${randomBytes(32).toString('base64url')}`;
  const apiKey = em.create(ApiKey, {
    id: newId(now),
    name,
    role: given.role,
    mallIds: malls.length > 0 ? malls : null,
    keyHash: hashOf(secret),
    lastFour: secret.slice(-4),
    issuedBy: by.name,
    createdAt: now,
    expiresAt: new Date(now.getTime() + given.days * 24 * 60 * 60_000),
    lastUsedAt: null,
    revokedAt: null,
  });
  await em.persist(apiKey).flush();
  const after = { role: given.role, malls, expiresAt: apiKey.expiresAt.toISOString() };
  const subject = { kind: 'API_KEY', id: apiKey.id, name } as const;
  await recordAudit(em, by, { action: 'API_KEY_ISSUED', subject, after }, now);
  return { ok: true, apiKey, secret };
}

/** Ends a key at once; one that is revoked already stays as it is. Call it in a transaction. @returns null when there is none */
export async function revokeApiKey(em: Em, id: string, by: Doer, now: Date): Promise<ApiKey | null> {
  const apiKey = await em.findOne(ApiKey, id);
  if (!apiKey || apiKey.revokedAt) return apiKey;
  apiKey.revokedAt = now;
  await em.flush();
  const subject = { kind: 'API_KEY', id, name: apiKey.name } as const;
  await recordAudit(em, by, { action: 'API_KEY_REVOKED', subject }, now);
  return apiKey;
}

/** Who shows this key; null when it is none, or no longer one. Read anew for each request, so that revoking works at once. */
export async function callerWithKey(orm: Orm, authorization: string, now: Date): Promise<Caller | null> {
  const [, secret] = /^Bearer +(\S+) *$/i.exec(authorization) ?? [];
  if (!secret?.startsWith(prefix)) return null;
  const em = orm.em.fork();
  const key = await findLivingKey(em, hashOf(secret), now);
  if (!key) return null;
  await markUsed(em, key, now);
  const { id, name, role, mallIds } = key;
  return { kind: 'API_KEY', id, name, email: null, role, malls: mallIds ?? null, session: null };
}

function hashOf(secret: string): string {
  return createHash('sha256').update(secret).digest('hex');
}

/** All keys, newest first; those that ended too. */
export function listApiKeys(em: Em): Promise<ApiKey[]> {
  return findApiKeys(em);
}

/** Whether a key still opens anything. */
export function stateOf({ revokedAt, expiresAt }: ApiKey, now: Date): 'alive' | 'revoked' | 'expired' {
  if (revokedAt) return 'revoked';
  return expiresAt > now ? 'alive' : 'expired';
}
