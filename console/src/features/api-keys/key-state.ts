import type { Mark } from '../../wording/tones.ts';
import type { ApiKeyRow } from './api-keys-api.ts';

export type KeyState = 'alive' | 'ending' | 'expired' | 'revoked';

const soonMs = 14 * 24 * 60 * 60_000;

/** Whether a key still opens anything, and whether that ends within two weeks. */
export function keyState({ revokedAt, expiresAt }: Pick<ApiKeyRow, 'revokedAt' | 'expiresAt'>, now: Date): KeyState {
  if (revokedAt) return 'revoked';
  const left = new Date(expiresAt).getTime() - now.getTime();
  if (left <= 0) return 'expired';
  return left < soonMs ? 'ending' : 'alive';
}

export const keyStateMark: Record<KeyState, Mark> = {
  alive: { tone: 'good', shape: 'good' },
  ending: { tone: 'warning', shape: 'warning' },
  expired: { tone: 'quiet', shape: 'quiet' },
  revoked: { tone: 'quiet', shape: 'quiet' },
};
