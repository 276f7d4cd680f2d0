import { type Explanation, explainHash, type SignedMessage } from '../domain/explain-hash/explain-hash.ts';
import { Cancellation } from '../store/entities/cancellation.ts';
import { Mall } from '../store/entities/mall.ts';
import { findAttempt } from '../store/orders.ts';
import type { Em, Orm } from '../store/orm.config.ts';
import { createVault, type EncryptionKey } from '../store/vault.ts';
import { hashKeysFor } from './parts/hash-keys.ts';

/** The settings that a person has at hand; what is not known is empty. */
export type KnownKeys = {
  serviceKeys: readonly string[];
  clientId: string;
  clientSecret: string;
  webhookKey: string;
  encryptionKeys: readonly EncryptionKey[];
};

/** Explains a message by the settings alone; a mall's keys at the PG are not among them. */
export function explainBySettings(message: SignedMessage, known: KnownKeys): Explanation {
  return explainHash(message, { ...known, pg: null, otherPgSecrets: [] });
}

/**
 * Explains a message by the settings and by the keys of its mall.
 * @param mallId null: the mall whose payment the message is about
 * @throws in one sentence when there is no such mall
 */
export async function explainByStore(
  orm: Orm,
  message: SignedMessage,
  known: KnownKeys,
  mallId: string | null,
): Promise<Explanation> {
  const em = orm.em.fork();
  if (mallId !== null && !(await em.findOne(Mall, { id: mallId }))) throw new Error(`there is no mall ${mallId}`);
  const [first = '', ...older] = known.serviceKeys;
  const { clientId, clientSecret, webhookKey } = known;
  const holder = {
    orm,
    vault: createVault(known.encryptionKeys),
    serviceKeys: [first, ...older] as const,
    cafe24App: { clientId, clientSecret, webhookKey },
  };
  const mall = mallId ?? (await mallOf(em, message)) ?? undefined;
  return explainHash(message, await hashKeysFor(holder, message.kind, mall));
}

async function mallOf(em: Em, message: SignedMessage): Promise<string | null> {
  if (message.kind === 'launch') return null;
  const { reference_id, reference_no, refund_reference } = message.fields;
  const attempt = await findAttempt(em, String(reference_id ?? reference_no ?? ''));
  if (attempt) return attempt.order.getEntity().mall.id;
  const where = { refundReference: String(refund_reference ?? '') };
  const cancellation = await em.findOne(Cancellation, where, { populate: ['order'] });
  return cancellation?.order.getEntity().mall.id ?? null;
}
