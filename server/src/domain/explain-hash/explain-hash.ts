import type { HashCause, HashKind } from '@pgbridge/shared/hash-words';
import { hmacSha256, sha1 } from '../signatures-raw.ts';
import { absentField } from './absent-field.ts';
import { candidatesOf, type HashKeys, type SignedMessage } from './candidates.ts';
import { type Form, readingsOf, spelledAlmost } from './given-signature.ts';
import { type TriedKey, triedKeys } from './key-mistakes.ts';
import { secretPlace, type Variant } from './variant.ts';

export type { HashKeys, SignedMessage } from './candidates.ts';

/** What became of a signature: `field` is the one concerned, `instead` what was taken for it by mistake. */
export type Explanation = { kind: HashKind; cause: HashCause; field: string | null; instead: string | null };

/** Never more hashes than this for one message, whatever is in it. */
export const mostHashes = 2_500;
const longestSignature = 300;

/**
 * Finds out why a message's signature does not fit, by trying what senders commonly get wrong. It accepts nothing and shows
 * neither key nor right signature. All tries are made, whichever of them fits, so that its time tells nothing.
 */
export function explainHash(message: SignedMessage, keys: HashKeys): Explanation {
  const { signature, form, method, right, mistakes, known, others } = candidatesOf(message, keys);
  const found = (cause: HashCause, field: string | null = null, instead: string | null = null): Explanation => ({
    kind: message.kind,
    cause,
    field,
    instead,
  });
  if (signature.value === '') return found('missing-field', signature.name);
  const judge = judgeOf(signature.value.slice(0, longestSignature), form);
  const digest = method === 'hmac' ? hmacOf : keyInsideOf;
  const [current = '', ...older] = known;
  let best: Explanation | null = null;
  let hashes = 0;
  const attempt = (variant: Variant, { cause, key, name }: TriedKey) => {
    if (hashes++ >= mostHashes) return;
    const spelling = judge(digest(variant.text, key));
    if (spelling === null || best) return;
    if (variant.cause !== 'ok') best = found(variant.cause, variant.field, variant.instead);
    else if (cause !== 'ok') best = found(cause, null, name);
    else best = spelling === 'ok' ? found('ok') : found(spelling, signature.name);
  };
  // Without a key nothing is right, whatever fits.
  const currentKey: TriedKey = { cause: current === '' ? 'empty-key' : 'ok', key: current };
  for (const text of right) attempt({ cause: 'ok', field: null, text }, currentKey);
  for (const key of triedKeys(known, others)) {
    for (const text of right) attempt({ cause: 'ok', field: null, text }, key);
  }
  const tried = new Set<string | Buffer>(right);
  const likely = [currentKey, ...older.slice(0, 1).map((key): TriedKey => ({ cause: 'old-key', key }))];
  for (const mistake of mistakes) {
    if (tried.has(mistake.text)) continue;
    tried.add(mistake.text);
    for (const key of likely) attempt(mistake, key);
  }
  if (best) return best;
  const absent = absentField(message);
  if (absent) return found(absent.cause, absent.field);
  // A signature that is written wrongly is one mistake for sure, even when it is not the only one.
  const [reading] = readingsOf(signature.value.slice(0, longestSignature), form);
  return reading && reading.cause !== 'ok' ? found(reading.cause, signature.name) : found('unknown');
}

/** Says of the hash of a try how the message's signature spells it; null when it is another hash. */
function judgeOf(signature: string, form: Form): (digest: Buffer) => HashCause | null {
  const readings = new Map(readingsOf(signature, form).map(({ hex, cause }) => [hex, cause]));
  return (digest) => readings.get(digest.toString('hex')) ?? spelledAlmost(signature, digest, form);
}

function hmacOf(text: string | Buffer, key: string | Buffer): Buffer {
  return hmacSha256(typeof text === 'string' ? text.replaceAll(secretPlace, () => key.toString()) : text, key);
}

function keyInsideOf(text: string | Buffer, key: string | Buffer): Buffer {
  return sha1(typeof text === 'string' ? text.replaceAll(secretPlace, () => key.toString()) : text);
}
