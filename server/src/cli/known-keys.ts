import type { HashKind } from '@pgbridge/shared/hash-words';
import { z } from 'zod';
import { readKeys } from '../config.ts';
import type { KnownKeys } from '../flows/hash-explanation.ts';

type Keys = ReturnType<typeof readKeys>;

/** Without which a kind of message can't be judged; the others only help to find a mistake. */
const needed: Record<HashKind, (keyof Keys)[]> = {
  'payment-request': ['CAFE24_SERVICE_KEY'],
  'cancel-request': ['CAFE24_SERVICE_KEY'],
  'pg-webhook': ['ENCRYPTION_KEYS'],
  'pg-refund-webhook': ['ENCRYPTION_KEYS'],
  reservation: ['CAFE24_SERVICE_KEY', 'CAFE24_CLIENT_ID'],
  launch: ['CAFE24_CLIENT_SECRET'],
};

/** The keys of this process's settings. @throws one clear sentence when one is missing or makes no sense */
export function knownKeys(kind: HashKind): KnownKeys {
  const keys = readSettings();
  for (const name of needed[kind]) if (!keys[name]) throw new Error(`${name} is missing`);
  return {
    serviceKeys: keys.CAFE24_SERVICE_KEY ?? [],
    clientId: keys.CAFE24_CLIENT_ID ?? '',
    clientSecret: keys.CAFE24_CLIENT_SECRET ?? '',
    webhookKey: keys.CAFE24_WEBHOOK_KEY ?? '',
    encryptionKeys: keys.ENCRYPTION_KEYS ?? [],
  };
}

/** The keys that seal secrets. @throws one clear sentence when they are missing or make no sense */
export function encryptionKeys() {
  const { ENCRYPTION_KEYS: keys } = readSettings();
  if (!keys) throw new Error('ENCRYPTION_KEYS is missing');
  return keys;
}

function readSettings(): Keys {
  try {
    return readKeys();
  } catch (error) {
    if (!(error instanceof z.ZodError)) throw error;
    const [issue] = error.issues;
    throw new Error(`${String(issue?.path[0])} ${issue?.message}`);
  }
}
