import type { Orm } from '../store/orm.config.ts';
import { type Resealed, resealAll } from '../store/reseal.ts';
import { createVault, type EncryptionKey } from '../store/vault.ts';

/*
 * Rotation of the encryption key, without a stop
 *
 * 1. The new key is put behind the old one, and the servers are restarted one after the other: all of them can open what it seals.
 * 2. It is put in front, and they are restarted again: it seals what is new.
 * 3. What the old key sealed is sealed anew, by this, while they work.
 * 4. Nothing is left under the old key: it is taken out.
 */

export function reseal(orm: Orm, keys: readonly EncryptionKey[], now: Date): Promise<Resealed> {
  const [current] = keys;
  if (!current) throw new Error('ENCRYPTION_KEYS has no key in it');
  return resealAll(orm, createVault(keys), current.id, now);
}
