import type { Translate } from '../../i18n/translate.ts';
import { inSentence } from '../../wording/facts.ts';
import { moneyInSentence } from '../../wording/money.ts';
import type { PgSaid } from './refresh-mutation.ts';

type Answer = Pick<PgSaid, 'changed'> & {
  pgAnswer: Pick<PgSaid['pgAnswer'], 'word' | 'status' | 'amount' | 'currency'>;
  refundAnswers: Pick<PgSaid['refundAnswers'][number], 'word' | 'cancellation'>[];
};

/** What the PG said when it was asked, beside our own record. */
export function pgAnswerSentence({ changed, pgAnswer, refundAnswers }: Answer, t: Translate): string {
  const { word, status, amount, currency } = pgAnswer;
  const payment = t('pgAnswer.payment', {
    word,
    status: status ? inSentence(t(`orderStatus.${status}`), t) : 'none',
    amount: amount && currency ? moneyInSentence(amount, currency, t.language) : 'none',
  });
  const refunds = refundAnswers.map((answer) => refundSentence(answer, t));
  const compared = word === 'HELD' ? 'held' : changed ? 'changed' : 'same';
  const isSilent = word === 'SILENT' && refundAnswers.every((answer) => answer.word === 'SILENT');
  return [payment, ...refunds, isSilent ? '' : t('pgAnswer.compared', { compared })]
    .filter(Boolean)
    .join(t.language === 'ja' ? '' : ' ');
}

function refundSentence({ word, cancellation }: Answer['refundAnswers'][number], t: Translate): string {
  return t('pgAnswer.refund', {
    word,
    status: cancellation ? inSentence(t(`cancellationStatus.${cancellation.status}`), t) : 'none',
    amount: cancellation ? moneyInSentence(cancellation.amount, cancellation.currency, t.language) : 'none',
  });
}
