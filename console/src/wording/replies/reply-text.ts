import type { SituationCode } from '../../gen/graphql.ts';
import type { Translate } from '../../i18n/translate.ts';
import { moneyFact } from '../facts.ts';
import { moneyInSentence } from '../money.ts';
import { has } from '../params.ts';
import { kstFull } from '../time.ts';
import { replyRowOf } from './reply-table.ts';

export type Party = 'buyer' | 'merchant' | 'pg';

/** What a reply may tell: of the order its number alone. No personal data is here, so none can get into a reply. */
export type ReplyFacts = {
  orderNumber: string;
  requestedAmount: string;
  currency: string;
  paidAt?: string | null;
  situation: { code: SituationCode; since: string; nextAt?: string | null; params: Record<string, unknown> };
};

/**
 * A reply to paste into a ticket, in the language of `t`: what happened, when, what follows by itself, what to do. At most four
 * sentences, for people outside.
 */
export function replyText(party: Party, facts: ReplyFacts, t: Translate): string {
  const { situation, paidAt } = facts;
  const row = replyRowOf(situation);
  const since = row.when === 'paid' && paidAt ? ({ key: 'paid', at: paidAt } as const) : null;
  const when = since ?? ({ key: 'since', at: situation.since } as const);
  const todo = party === 'pg' ? row.pg : row[party][1];
  // What we do by ourselves is no news to the PG.
  const next = party === 'pg' ? null : row.next;
  const sentences = [
    t(`reply.happened.${row.happened}`, { order: facts.orderNumber, amount: amountOf(facts, t) }),
    t(`reply.when.${when.key}`, { time: kstFull(new Date(when.at)) }),
    next && t(`reply.next.${next}`, { at: situation.nextAt ? kstFull(new Date(situation.nextAt)) : 'none' }),
    t(`reply.todo.${todo}`),
  ];
  return sentences.filter(Boolean).join(t.language === 'ja' ? '' : ' ');
}

/** Of a cancellation, of late or second money its own amount; else the order's. */
function amountOf({ requestedAmount, currency, situation: { code, params } }: ReplyFacts, t: Translate): string {
  const hasOwn = ownAmount.test(code) && has(params, 'amount');
  return hasOwn
    ? moneyFact({ currency, ...params }, 'amount', t)
    : moneyInSentence(requestedAmount, currency, t.language);
}

const ownAmount = /^(CANCEL|APPROVAL|DONE_CANCELLED|LATE_MONEY|OLD_ATTEMPT_MONEY|STILL_UNKNOWN)/;
