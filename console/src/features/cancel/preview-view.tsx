import { useTranslate } from '../../i18n/language-context.tsx';
import { moneyAsObject, moneyInSentence } from '../../wording/money.ts';
import styles from './cancel.module.css';
import type { CancelPreview } from './cancel-query.ts';
import { RequestPreview } from './request-preview.tsx';

/** What would happen in one sentence, and beneath it the requests to the byte. */
export function PreviewView({ preview, currency }: { preview: CancelPreview; currency: string }) {
  const t = useTranslate();
  const money = (amount: string) => moneyInSentence(amount, currency, t.language);
  const { amount, left, telling, toPg, toCafe24 } = preview;
  return (
    <>
      <p className={styles.effect}>
        {t('cancel.effect', { object: moneyAsObject(amount, currency, t.language), left: money(left) })}
      </p>
      <p className={styles.hint}>{t(`cancel.telling.${telling}`)}</p>
      <div className={styles.requests}>
        <RequestPreview title={t('cancel.toPg')} request={toPg} />
        {toCafe24 && <RequestPreview title={t('cancel.toCafe24')} request={toCafe24} />}
      </div>
    </>
  );
}
