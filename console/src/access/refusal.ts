import type { Translate } from '../i18n/translate.ts';
import { type Params, textOf } from '../wording/params.ts';

/** What a mutation answers when it did nothing, as far as the console asks for it. */
export type Refusal = { __typename: string; code: string; params: Params };

/** Any outcome of a mutation: a success, or a refusal. */
export type Outcome = { __typename: string };

export function isRefusal<O extends Outcome>(outcome: O): outcome is O & Refusal {
  return outcome.__typename.endsWith('Refusal');
}

/** What of an outcome is no refusal. */
export type SuccessOf<O extends Outcome> = Exclude<O, { code: string }>;

/** The refusal in words; a code this console has no words for is named. */
export function refusalSentence({ code, params }: Pick<Refusal, 'code' | 'params'>, t: Translate): string {
  const key = t.known(`refusal.${code}`);
  if (!key) return t('refusal.unlisted', { code });
  return t(key, { left: textOf(params, 'left'), malls: listOf(params, 'malls'), fields: listOf(params, 'fields') });
}

function listOf(params: Params, name: string): string {
  const value = params[name];
  return Array.isArray(value) ? value.join(', ') : textOf(params, name);
}
