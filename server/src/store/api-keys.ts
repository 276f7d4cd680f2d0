import { ApiKey } from './entities/api-key.ts';
import { Mall } from './entities/mall.ts';
import type { Em } from './orm.config.ts';

/** A key is marked as used once in this time, so that a busy script doesn't write at each request. */
const markedEveryMs = 60_000;

/** The key with this hash, if it is neither revoked nor over. */
export function findLivingKey(em: Em, keyHash: string, now: Date): Promise<ApiKey | null> {
  return em.findOne(ApiKey, { keyHash, revokedAt: null, expiresAt: { $gt: now } });
}

export async function markUsed(em: Em, { id, lastUsedAt }: ApiKey, now: Date): Promise<void> {
  if (lastUsedAt && now.getTime() - lastUsedAt.getTime() < markedEveryMs) return;
  await em.nativeUpdate(ApiKey, { id }, { lastUsedAt: now });
}

export function findApiKeys(em: Em): Promise<ApiKey[]> {
  return em.find(ApiKey, {}, { orderBy: { createdAt: 'desc', id: 'desc' } });
}

/** Which of these are malls of ours. */
export async function knownMalls(em: Em, ids: readonly string[]): Promise<string[]> {
  return (await em.find(Mall, { id: { $in: [...ids] } })).map(({ id }) => id);
}
