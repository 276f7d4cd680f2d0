import type { Found } from '../../domain/setup-report.ts';
import type { Mall } from '../../store/entities/mall.ts';
import { type Bridge, pgKeysOf } from '../bridge.ts';

/** What the PG says to a mall's keys; null when it has none. */
export async function testAccount({ vault, pg }: Pick<Bridge, 'vault' | 'pg'>, mall: Mall): Promise<Found | null> {
  if (!mall.pgPublicKey || !mall.pgSecretKeySealed) return null;
  const keys = openedKeys({ vault }, mall);
  if (!keys) return { finding: 'KEYS_SHUT', params: { keyId: mall.pgSecretKeySealed.split('.')[0] ?? '' } };
  const outcome = await pg.verifyAccount(keys);
  switch (outcome.kind) {
    case 'accepted':
      return { finding: 'KEYS_TAKEN', params: {} };
    case 'refused':
      return { finding: 'KEYS_REFUSED', params: { httpStatus: outcome.httpStatus } };
    case 'lost':
      return { finding: 'PG_SILENT', params: { failure: outcome.failure } };
  }
}

/** The keys, or null when none of this server's keys opens them. */
export function openedKeys({ vault }: Pick<Bridge, 'vault'>, mall: Mall) {
  try {
    return pgKeysOf({ vault }, mall);
  } catch {
    return null;
  }
}
