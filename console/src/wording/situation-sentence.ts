import type { SituationCode } from '../gen/graphql.ts';
import type { Translate } from '../i18n/translate.ts';
import { actorSubject } from './actor.ts';
import { deedReason } from './deed-reason.ts';
import { failureFact, moneyFact, notificationKindFact, statusFact } from './facts.ts';
import { has, type Params, textOf } from './params.ts';
import { kstShort, upcoming } from './time.ts';

export type SituationFacts = { code: SituationCode; nextAt?: string | null; params: Params };

/** The first line of an order: where the money is, who waits for whom and what follows by itself. */
export function situationSentence({ code, nextAt, params }: SituationFacts, now: Date, t: Translate): string {
  return t(`situation.${code}`, {
    at: nextAt ? upcoming(nextAt, now, t) : 'none',
    due: timeFact(params, 'due', now),
    expires: timeFact(params, 'expires', now),
    n: textOf(params, 'n'),
    host: textOf(params, 'host'),
    by: textOf(params, 'by'),
    actor: actorSubject(params, t),
    reason: deedReason(textOf(params, 'reason'), t),
    told: textOf(params, 'told'),
    about: textOf(params, 'about'),
    news: textOf(params, 'kind'),
    telling: textOf(params, 'telling'),
    why: textOf(params, 'why'),
    entered: textOf(params, 'entered'),
    answer: textOf(params, 'answer'),
    pgMessage: textOf(params, 'pgMessage'),
    failure: failureFact(params, t),
    kind: notificationKindFact(params, 'kind', t),
    status: statusFact(params, 'status', t),
    amount: moneyFact(params, 'amount', t),
    left: moneyFact(params, 'left', t),
    // Of prices both parts are shown as they are, of the PG's word the amounts with their currency.
    ours: code === 'PRICE_DIFFERS' ? textOf(params, 'ours') : moneyFact(params, 'ours', t),
    theirs: code === 'PRICE_DIFFERS' ? textOf(params, 'theirs') : moneyFact(params, 'theirs', t),
  });
}

function timeFact(params: Params, name: string, now: Date): string {
  return has(params, name) ? kstShort(new Date(textOf(params, name)), now) : 'none';
}
