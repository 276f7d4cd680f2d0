import { roles } from '@pgbridge/shared/words';
import type { Translate } from '../i18n/translate.ts';
import { actorName, actorSubject } from './actor.ts';
import { bulkReasonsFact, failureFact, moneyFact, notificationKindFact, statusFact } from './facts.ts';
import { has, type Params, textOf, wordOf } from './params.ts';

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
    'left',
    'currency',
    'digits',
    'pgMessage',
    'date',
    'to',
    'proof',
    'days',
    'gone',
  ];
  const amounts = ['max', 'seen', 'now', 'limit'];
  return t(key, {
    ...Object.fromEntries(names.map((name) => [name, textOf(params, name)])),
    ...Object.fromEntries(amounts.map((name) => [name, moneyFact(params, name, t)])),
    by: actorName(params, t),
    actor: actorSubject(params, t),
    role: roleFact(params, t),
    status: statusFact(params, 'status', t),
    setting: settingFact(params, t),
    mall: textOf(params, 'mallId'),
    malls: listOf(params, 'malls'),
    fields: listOf(params, 'fields'),
    reasons: bulkReasonsFact(params, 'reasons', t),
    kind: notificationKindFact(params, 'kind', t),
    failure: has(params, 'failure') && params.failure !== 'none' ? failureFact(params, t) : 'none',
  });
}

function roleFact(params: Params, t: Translate): string {
  const role = wordOf(params, 'role', roles);
  return role ? t(`role.${role}`) : textOf(params, 'role');
}

function settingFact(params: Params, t: Translate): string {
  const name = textOf(params, 'name');
  const key = t.known(`setting.${name}`);
  return key ? t(key) : name;
}

function listOf(params: Params, name: string): string {
  const value: unknown = params[name];
  return Array.isArray(value) ? value.join(', ') : textOf(params, name);
}
