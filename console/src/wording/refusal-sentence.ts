import type { Translate } from '../i18n/translate.ts';
import { bulkReasonsFact, failureFact, notificationKindFact } from './facts.ts';
import { has, type Params, textOf } from './params.ts';

type Told = { code: string; params: Params; requestId?: string | null };

/**
 * Why a change was not made, in the words of dialogs and tooltips. A code this console has no words for is named with the
 * request to give to an administrator.
 */
export function refusalSentence({ code, params, requestId }: Told, t: Translate): string {
  const key = t.known(`refusal.${code}`);
  if (!key) return t('refusal.unlisted', { code, requestId: requestId ?? 'none' });
  const names = [
    'host',
    'why',
    's',
    'wait',
    'max',
    'left',
    'seen',
    'now',
    'by',
    'role',
    'currency',
    'digits',
    'status',
    'days',
    'gone',
  ];
  return t(key, {
    ...Object.fromEntries(names.map((name) => [name, textOf(params, name)])),
    malls: listOf(params, 'malls'),
    fields: listOf(params, 'fields'),
    reasons: bulkReasonsFact(params, 'reasons', t),
    kind: notificationKindFact(params, 'kind', t),
    failure: has(params, 'failure') && params.failure !== 'none' ? failureFact(params, t) : 'none',
  });
}

function listOf(params: Params, name: string): string {
  const value: unknown = params[name];
  return Array.isArray(value) ? value.join(', ') : textOf(params, name);
}
