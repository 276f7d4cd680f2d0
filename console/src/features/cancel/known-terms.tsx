import { useTranslate } from '../../i18n/language-context.tsx';
import { Fact, Facts } from '../../ui/facts.tsx';
import { kstFull } from '../../wording/time.ts';
import type { CancelOrder } from './cancel-query.ts';

type Props = { terms: CancelOrder['cancelTerms']; isPart: boolean };

/** What is known of giving the money back. What nobody knows is not shown. */
export function KnownTerms({ terms, isPart }: Props) {
  const t = useTranslate();
  const { deadline, needsAccount, arrivesWithinDays, endsAtOnce, tellingWhole, tellingPart } = terms;
  return (
    <Facts>
      {deadline && <Fact name={t('cancel.deadline')}>{kstFull(new Date(deadline))} KST</Fact>}
      {needsAccount !== null && (
        <Fact name={t('cancel.account')}>{t('cancel.accountNeeded', { needed: needsAccount ? 'yes' : 'no' })}</Fact>
      )}
      {arrivesWithinDays !== null && (
        <Fact name={t('cancel.arrival')}>{t('cancel.arrivalDays', { n: arrivesWithinDays })}</Fact>
      )}
      {!endsAtOnce && <Fact name={t('cancel.end')}>{t('cancel.endLater')}</Fact>}
      <Fact name={t('cancel.telling')}>{t(`cancel.telling.${isPart ? tellingPart : tellingWhole}`)}</Fact>
    </Facts>
  );
}
