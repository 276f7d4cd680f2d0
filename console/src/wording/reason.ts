import { type HashCause, hashCauses } from '@pgbridge/shared/hash-words';
import type { Translate } from '../i18n/translate.ts';
import { failureFact, moneyFact } from './facts.ts';
import { type Params, textOf, wordOf } from './params.ts';

/**
 * Why a message was refused or held, as a sentence that begins in lower case in English, to stand behind a colon.
 * A code this console has no words for is named with the request to give to an administrator.
 */
export function reasonSentence(code: string, params: Params, requestId: string | null, t: Translate): string {
  const key = t.known(`reason.${code}`);
  if (!key) return t('reason.unlisted', { code, requestId: requestId ?? 'none' });
  // Of two currencies the bare codes are compared, of two amounts the amounts with theirs.
  const amount = (name: string) => (wordsAsTheyCame.includes(code) ? textOf(params, name) : moneyFact(params, name, t));
  const sentence = t(key, {
    field: textOf(params, 'field'),
    host: textOf(params, 'host'),
    currency: textOf(params, 'currency'),
    pgMessage: textOf(params, 'pgMessage'),
    failure: failureFact(params, t),
    ours: amount('ours'),
    theirs: amount('theirs'),
    amount: amount('amount'),
    left: amount('left'),
  });
  const cause = wordOf(params, 'cause', hashCauses);
  if (!cause) return sentence;
  return `${sentence}${t.language === 'ja' ? '' : ' '}${hashSentence(cause, params, t)}`;
}

/** What the server found out about a signature that does not fit. */
function hashSentence(cause: HashCause, params: Params, t: Translate): string {
  return t(`hash.${cause}`, { field: textOf(params, 'field'), instead: textOf(params, 'instead') });
}

const wordsAsTheyCame = [
  'CURRENCY_MISMATCH',
  'OTHER_CURRENCY',
  'REFUND_CURRENCY_MISMATCH',
  'CURRENCY_DIFFERS',
  'PRICE_DIFFERS',
];

/** The same sentence standing on its own. */
export function asOwnSentence(sentence: string): string {
  return `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}`;
}
