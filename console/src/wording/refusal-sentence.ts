import type { Translate } from '../i18n/translate.ts';
import { failureFact, notificationKindFact } from './facts.ts';
import { has, type Params, textOf } from './params.ts';

/**
 * Why a change was not made, in the words of dialogs and tooltips. A code this console has no words for is named with the
 * request to give to an administrator.
 */
export function refusalSentence(code: string, params: Params, requestId: string | null, t: Translate): string {
  const key = t.known(`refusal.${code}`);
  if (!key) return t('refusal.unlisted', { code, requestId: requestId ?? 'none' });
  const names = ['host', 'why', 's', 'wait', 'max', 'fields'];
  return t(key, {
    ...Object.fromEntries(names.map((name) => [name, textOf(params, name)])),
    kind: notificationKindFact(params, 'kind', t),
    failure: has(params, 'failure') && params.failure !== 'none' ? failureFact(params, t) : 'none',
  });
}
