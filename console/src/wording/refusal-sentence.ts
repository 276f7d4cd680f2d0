import { roles } from '@pgbridge/shared/words';
import type { Translate } from '../i18n/translate.ts';
import { failureFact, notificationKindFact } from './facts.ts';
import { has, type Params, textOf, wordOf } from './params.ts';

type Told = { code: string; params: Params; requestId?: string | null };

/**
 * Why a change was not made, in the words of dialogs and tooltips. A code this console has no words for is named with the
 * request to give to an administrator.
 */
export function refusalSentence({ code, params, requestId }: Told, t: Translate): string {
  const key = t.known(`refusal.${code}`);
  if (!key) return t('refusal.unlisted', { code, requestId: requestId ?? 'none' });
  const names = ['host', 'why', 's', 'wait', 'max', 'left', 'seen', 'now', 'by', 'currency', 'digits', 'status'];
  return t(key, {
    ...Object.fromEntries(names.map((name) => [name, textOf(params, name)])),
    role: roleOf(params, t),
    malls: listOf(params, 'malls'),
    fields: listOf(params, 'fields'),
    kind: notificationKindFact(params, 'kind', t),
    failure: has(params, 'failure') && params.failure !== 'none' ? failureFact(params, t) : 'none',
  });
}

function listOf(params: Params, name: string): string {
  const value: unknown = params[name];
  return Array.isArray(value) ? value.join(', ') : textOf(params, name);
}

function roleOf(params: Params, t: Translate): string {
  const role = wordOf(params, 'role', roles);
  return role ? t(`role.${role}`) : textOf(params, 'role');
}
