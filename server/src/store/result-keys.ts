import { createHash, randomBytes } from 'node:crypto';
import { Attempt } from './entities/attempt.ts';
import type { Em } from './orm.config.ts';
import type { Vault } from './vault.ts';

/**
 * A fresh key that Cafe24 reads the result of a synchronous checkout with: 192 random bits, fit for a URL. It is found by its
 * hash and told again from its sealed text, so a copy of the store alone opens nothing.
 */
export function newResultKey(vault: Vault) {
  const key = randomBytes(24).toString('base64url');
  return { resultKeyHash: hashOf(key), resultKeySealed: vault.seal(key) };
}

/** Whether this is the attempt's key. */
export function isResultKeyOf(attempt: Pick<Attempt, 'resultKeyHash'>, key: string): boolean {
  // Hashes of what the caller sent: their comparison gives nothing away that helps to find a key.
  return attempt.resultKeyHash === hashOf(key);
}

/** The attempt that this key belongs to, with its order and mall. */
export function findAttemptByResultKey(em: Em, key: string) {
  return em.findOne(Attempt, { resultKeyHash: hashOf(key) }, { populate: ['order.mall'] });
}

function hashOf(key: string): string {
  return createHash('sha256').update(key, 'utf8').digest('hex');
}
