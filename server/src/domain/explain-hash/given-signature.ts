import type { HashCause } from '@pgbridge/shared/hash-words';
import { decoded } from './spelling-mistakes.ts';

export type Form = 'base64' | 'hex';

/** How a signature that came can be read as bytes, and what was wrong with its spelling; 'ok' when nothing was. */
export type Reading = { cause: HashCause; hex: string };

/** All that a signature may have been before somebody spelled it otherwise, the plain reading first. */
export function readingsOf(given: string, form: Form): Reading[] {
  const spellings: [HashCause, string][] = [
    ['ok', given],
    ['whitespace', given.replace(/\s+/g, '')],
    ['encoding', given.replaceAll(' ', '+')],
    ['encoding', given.replace(/^(sha-?\d+|hmac-sha\d+|v1|0x)[=: ]?/i, '').replace(/^(["'])(.*)\1$/, '$2')],
    ['encoding', given.replaceAll('\\/', '/').replaceAll('&#43;', '+').replaceAll('&#x2F;', '/')],
    ['encoding', decodedKeepingPlus(given)],
    ['encoding', decodedKeepingPlus(decodedKeepingPlus(given))],
    ['encoding', decoded(decoded(given)).replaceAll(' ', '+')],
    ['encoding', Buffer.from(given, 'base64').toString('latin1')],
  ];
  const readings = spellings.flatMap(([cause, text]) => bytesOf(text, form, cause));
  return readings.filter(({ hex }, at) => readings.findIndex((one) => one.hex === hex) === at);
}

function decodedKeepingPlus(text: string): string {
  return decoded(text.replaceAll('+', '%2B'));
}

function bytesOf(text: string, form: Form, cause: HashCause): Reading[] {
  const otherForm = cause === 'ok' ? 'hex' : cause;
  if (/^(?:[\da-f]{2}){16,64}$/i.test(text)) {
    return [{ cause: form === 'hex' ? cause : otherForm, hex: text.toLowerCase() }];
  }
  if (!/^[\w+/-]{20,100}={0,2}$/.test(text)) return [];
  const bytes = Buffer.from(text, 'base64');
  const inner = bytes.toString('latin1');
  const isPlain = bytes.toString('base64') === text;
  const plainCause = cause === 'ok' && !isPlain ? 'encoding' : cause;
  const ofHex = /^(?:[\da-f]{2}){16,64}$/i.test(inner) ? [{ cause: otherForm, hex: inner.toLowerCase() }] : [];
  return [{ cause: form === 'hex' ? otherForm : plainCause, hex: bytes.toString('hex') }, ...ofHex];
}

/** Whether a signature is the right one but for upper and lower case (base64), or but for a part that was cut off. */
export function spelledAlmost(given: string, digest: Buffer, form: Form): HashCause | null {
  const right = digest.toString(form);
  const trimmed = given.trim();
  if (trimmed.toLowerCase() === right.toLowerCase()) return 'case';
  return trimmed.length >= 16 && trimmed.length < right.length && right.startsWith(trimmed) ? 'encoding' : null;
}
