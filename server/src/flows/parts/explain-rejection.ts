import { explainHash, type SignedMessage } from '../../domain/explain-hash/explain-hash.ts';
import type { Refusal, RefusalCode } from '../../domain/refusal.ts';
import type { Bridge } from '../bridge.ts';
import { hashKeysFor } from './hash-keys.ts';

const aboutSignature: RefusalCode[] = ['BAD_HASH', 'BAD_DIGEST', 'LAUNCH_BAD_HMAC'];
const aboutForm: RefusalCode[] = ['BAD_FORMAT', 'LAUNCH_MALFORMED'];
const signatureFields: unknown[] = ['hash_data', 'digest', 'hmac'];

/**
 * Adds to a refusal why the signature did not fit, for staff alone: it is asked for once the answer is settled, and the stored
 * message has its signature masked, so it is now or never.
 */
export async function explainRejection(
  bridge: Bridge,
  refusal: Refusal,
  signed: SignedMessage,
  mallId: string | undefined,
): Promise<Refusal> {
  const isOfForm = aboutForm.includes(refusal.code) && signatureFields.includes(refusal.params.field);
  if (!isOfForm && !aboutSignature.includes(refusal.code)) return refusal;
  if (signed.kind.startsWith('pg-') && bridge.pg.name !== 'reference') return refusal;
  if (!bridge.explainsRejected()) return refusal;
  const { cause, field, instead } = explainHash(signed, await hashKeysFor(bridge, signed.kind, mallId));
  // The form is at fault: what else may be wrong is for the next try.
  const isBeside = isOfForm && field !== null && field !== refusal.params.field;
  if (cause === 'ok' || cause === 'old-key' || isBeside) return refusal;
  const params = { ...refusal.params, cause, ...(field && { field }), ...(instead && { instead }) };
  return { code: refusal.code, params };
}
