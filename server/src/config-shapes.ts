import { type Currency, currencies, isCurrency } from '@pgbridge/shared/currencies';
import { parseMoneyText } from '@pgbridge/shared/money-text';
import { roles } from '@pgbridge/shared/words';
import { z } from 'zod';

/*
 * What a setting's text may be. Messages follow the setting's name in the list of faults.
 */

export const random = 'make one with openssl rand -base64 32';

export const wholeNumber = (max: number, wrong: string) =>
  z
    .string()
    .regex(/^\d{1,9}$/, wrong)
    .transform(Number)
    .pipe(z.number().max(max, wrong));

// What comes from the environment is text, so what is no text is missing.
export const list = (missing = '') =>
  z.string(`is missing: ${missing}`).transform((text) =>
    text
      .split(',')
      .map((part) => part.trim())
      .filter((part) => part !== ''),
  );

/** As it is written: of an issuer every letter counts. */
export const exactUrl = (missing: string) =>
  z
    .string(`is missing: ${missing}`)
    .refine(
      (text) => URL.canParse(text) && /^https?:\/\/[^?#@\s]+$/i.test(text),
      'must be an http(s) URL such as https://pay.example.com, without user, ? and #',
    );

export const webUrl = (missing: string) => exactUrl(missing).transform((text) => text.replace(/\/+$/, ''));

export const consoleText = (what: string) =>
  z
    .string(`is missing: ${what} from Cafe24's developer console`)
    .regex(/^[\x21-\x7e]+$/, 'must be text without spaces');

/** A person reads it, and a link is made of it. */
export const contact = z
  .string()
  .regex(
    /^([^\s@<>"]+@[^\s@<>"]+\.[^\s@<>"]+|https:\/\/[^\s<>"]+|\+?[\d() -]{5,30})$/,
    'must be an e-mail address, an https address or a telephone number',
  );

const apiUrl = 'must be an http(s) URL with {mall_id} in it, such as https://{mall_id}.cafe24api.com';

/** Judged with a mall in place of `{mall_id}`, which may stand in the host or in the path. */
export const mallApiUrl = z
  .string()
  .refine(
    (text) => text.includes('{mall_id}') && webUrl(apiUrl).safeParse(text.replaceAll('{mall_id}', 'mall')).success,
    apiUrl,
  )
  .transform((text) => text.replace(/\/+$/, ''));

const idAndKey = `id:base64 of 32 bytes (${random}, and put an id of your own before it)`;

const encryptionKey = z
  .string()
  .regex(/^[\w-]+:[A-Za-z0-9+/_-]{43}=?$/, { error: `must be ${idAndKey}`, abort: true })
  .transform((text) => {
    const [id = '', encoded = ''] = text.split(':');
    return { id, key: Buffer.from(encoded, 'base64') };
  });

/** Keys with their ids; no id twice. */
export const encryptionKeys = list(idAndKey).pipe(
  z
    .array(encryptionKey)
    .min(1, 'has no key in it')
    .refine((keys) => new Set(keys.map(({ id }) => id)).size === keys.length, 'must give each key an id of its own'),
);

const retrySchedule = 'must be seconds with commas between, such as 0,10,60';
const seconds = z
  .string()
  .regex(/^\d{1,9}(\.\d+)?$/, retrySchedule)
  .transform(Number);

/** Seconds before each try, one at least. */
export const retryWaits = list().pipe(z.array(seconds).min(1, retrySchedule));

/** The variables that say something; an empty one is as good as none. */
export function onlySet(env: Record<string, string | undefined>): Record<string, string> {
  return Object.fromEntries(Object.entries(env).filter((entry): entry is [string, string] => Boolean(entry[1])));
}

const limits = 'must be currency:amount with commas between, such as KRW:500000,USD:500';

/** Amounts by currency, in minor units. */
export const approvalLimits = list().transform((parts, context) => {
  const given = parts.map((part) => {
    const [currency = '', amount = ''] = part.split(':');
    return [currency, isCurrency(currency) ? parseMoneyText(amount, currency) : null] as const;
  });
  const isSound =
    given.every(([, minor]) => minor !== null) && new Set(given.map(([name]) => name)).size === given.length;
  if (!isSound) context.addIssue({ code: 'custom', message: limits });
  return Object.fromEntries(given) as Partial<Record<Currency, bigint>>;
});

/** A currency that isn't named has the limit 0: every cancellation in it waits for a second person. */
export function limitOfEach(given: Partial<Record<Currency, bigint>>): Record<Currency, bigint> {
  return Object.fromEntries(currencies.map((currency) => [currency, given[currency] ?? 0n])) as Record<
    Currency,
    bigint
  >;
}

const rolesWrong = `must be group:role with commas between, such as pg-admins:admin,helpdesk:support (${roles.join(', ')})`;

/** Which group has which role; a group may have colons in it. */
export const groupRoles = list().transform((parts, context) => {
  const read = parts.map((part) => {
    const at = part.lastIndexOf(':');
    return { group: part.slice(0, Math.max(0, at)), role: roles.find((role) => role === part.slice(at + 1)) };
  });
  const sound = read.flatMap(({ group, role }) => (group !== '' && role ? [{ group, role }] : []));
  if (sound.length === 0 || sound.length < read.length) context.addIssue({ code: 'custom', message: rolesWrong });
  return sound;
});
