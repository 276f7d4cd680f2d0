import { isSignedBy, sign } from './signatures.ts';

/** How long a buyer may take from the button to paying. */
export const reviewLifeMs = 60 * 60_000;

/**
 * The token in a link to the review page: whose order, until when, signed. It always comes out the same for one attempt,
 * because a repeated call to the PG must say the same under its idempotency key.
 */
export function reviewToken({ reference, startedAt }: { reference: string; startedAt: Date }, key: string): string {
  const text = `${reference}.${Math.floor((startedAt.getTime() + reviewLifeMs) / 1_000)}`;
  return `${text}.${toUrl(sign(text, key))}`;
}

export type ReadToken = { kind: 'valid' | 'expired'; reference: string } | { kind: 'forged' };

/** Reads what a browser brings as token; only `valid` opens anything. */
export function readReviewToken(given: unknown, keys: readonly string[], now: Date): ReadToken {
  const match = typeof given === 'string' && /^([0-9A-Za-z-]{1,40})\.(\d{1,12})\.([\w-]{43})$/.exec(given);
  if (!match) return { kind: 'forged' };
  const [, reference = '', until = '', signature = ''] = match;
  if (!isSignedBy(`${reference}.${until}`, fromUrl(signature), keys)) return { kind: 'forged' };
  return { kind: now.getTime() < Number(until) * 1_000 ? 'valid' : 'expired', reference };
}

const toUrl = (base64: string) => base64.replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
const fromUrl = (text: string) => `${text.replaceAll('-', '+').replaceAll('_', '/')}=`;
