import { createHash, createHmac } from 'node:crypto';
import type { HashCause, HashKind } from '@pgbridge/shared/hash-words';

/*
 * Signed messages with one mistake each, made the way senders make them: with node:crypto and plain text, and nothing of
 * our own code. `wants` is the mistake that was made.
 */

export type Case = {
  kind: HashKind;
  name: string;
  wants: HashCause;
  field?: string;
  fields?: Record<string, unknown>;
  query?: string;
};

export const keys = {
  serviceKeys: ['Kx8mVd2/QeT+1newKey==', 'pB7olderServiceKey=='],
  clientId: 'mock_client_id',
  clientSecret: 'tEsTcLiEnTsEcReT01',
  webhookKey: '8f14e45f-ceea-467f-a0e6-c1b2d3e4f5a6',
  pg: { publicKey: 'demo-app-public-key', secretKey: 'demo-App-secret-key/9' },
  otherPgSecrets: ['another-malls-secret', 'a-third-malls-secret'],
};

const [service = '', olderService = ''] = keys.serviceKeys;

export const hmac = (text: string | Buffer, key: string | Buffer = service) =>
  createHmac('sha256', key).update(text).digest('base64');
export const hmacHex = (text: string, key: string = service) => createHmac('sha256', key).update(text).digest('hex');
export const sha = (text: string) => createHash('sha1').update(text).digest('hex');

export type Recipe = {
  kind: HashKind;
  /** The message, without its signature. */
  message: Record<string, unknown>;
  signature: string;
  /** The text that should be signed of these values. */
  text: (values: Record<string, string>) => string;
  values: Record<string, string>;
  key: string;
  olderKey: string | null;
};

/** Mistakes that are the same for each HMAC recipe: those of the key and of the signature's spelling. */
export function ofKeyAndSpelling(recipe: Recipe): Case[] {
  const { kind, message, signature, text, values, key, olderKey } = recipe;
  const plain = text(values);
  const right = hmac(plain, key);
  const made = (name: string, wants: HashCause, value: string, field?: string): Case => ({
    kind,
    name,
    wants,
    field,
    fields: { ...message, [signature]: value },
  });
  return [
    made('nothing wrong', 'ok', right),
    ...(olderKey ? [made('signed with the older key', 'old-key', hmac(plain, olderKey))] : []),
    made('signed with the Client Secret', 'other-key', hmac(plain, keys.clientSecret)),
    made('signed with the WebHook key', 'other-key', hmac(plain, keys.webhookKey)),
    made("signed with the mall's PG secret", 'other-key', hmac(plain, keys.pg.secretKey)),
    made('signed with nothing', 'empty-key', hmac(plain, '')),
    made('the key is an unset variable', 'empty-key', hmac(plain, 'undefined')),
    made('the key has the line end of its file', 'whitespace', hmac(plain, `${key}\n`)),
    made('the key has quotes of its file', 'encoding', hmac(plain, `"${key}"`)),
    made('hexadecimal', 'hex', hmacHex(plain, key), signature),
    made('hexadecimal in capitals', 'hex', hmacHex(plain, key).toUpperCase(), signature),
    made('base64 of hexadecimal', 'hex', Buffer.from(hmacHex(plain, key)).toString('base64'), signature),
    made('base64 without padding', 'encoding', right.replace(/=+$/, ''), signature),
    made('percent-encoded signature', 'encoding', encodeURIComponent(right), signature),
    made('signature in double base64', 'encoding', Buffer.from(right).toString('base64'), signature),
    made('line end behind the signature', 'whitespace', `${right}\n`, signature),
    made('signature in small letters', 'case', right.toLowerCase(), signature),
    made('no signature', 'missing-field', '', signature),
    made('line end behind the text', 'whitespace', hmac(`${plain}\n`, key)),
    made('blank before the text', 'whitespace', hmac(` ${plain}`, key)),
    made('text in UTF-16', 'encoding', hmac(Buffer.from(plain, 'utf16le'), key)),
    made('text in base64', 'encoding', hmac(Buffer.from(plain).toString('base64'), key)),
    made('text in small letters', 'case', hmac(plain.toLowerCase(), key)),
  ];
}

/** Mistakes that differ from recipe to recipe: what was signed instead. */
export type Signed = [name: string, wants: HashCause, field: string | undefined, text: string];

export function signedInstead(
  recipe: Recipe,
  mistakes: Signed[],
  sign = hmac as (text: string, key: string) => string,
) {
  return mistakes.map(
    ([name, wants, field, text]): Case => ({
      kind: recipe.kind,
      name,
      wants,
      field,
      fields: { ...recipe.message, [recipe.signature]: sign(text, recipe.key) },
    }),
  );
}

/** The signature is of the right message; the message was changed afterwards. */
export function changedAfter(
  recipe: Recipe,
  changes: [name: string, wants: HashCause, field: string, change: Record<string, unknown>][],
  sign = hmac as (text: string, key: string) => string,
): Case[] {
  const value = sign(recipe.text(recipe.values), recipe.key);
  return changes.map(([name, wants, field, change]) => ({
    kind: recipe.kind,
    name,
    wants,
    field,
    fields: { ...recipe.message, ...change, [recipe.signature]: value },
  }));
}

export { olderService, service };
