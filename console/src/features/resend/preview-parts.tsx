import { useTranslate } from '../../i18n/language-context.tsx';
import { useNow } from '../../ui/clock.tsx';
import { Difference } from './difference.tsx';
import { MessagePreview } from './message-preview.tsx';
import styles from './resend.module.css';
import { resendEffectSentence } from './resend-effect-sentence.ts';
import type { ResendNotice, ResendPreview } from './resend-query.ts';

/** What sending it does, how it differs from last time, what is sent, and what Cafe24 should answer. */
export function PreviewParts({ preview, notice }: { preview: ResendPreview; notice: ResendNotice }) {
  const t = useTranslate();
  const now = useNow();
  return (
    <>
      <p className={styles.effect}>{resendEffectSentence(preview.effect, notice, now, t)}</p>
      <section aria-labelledby="resend-difference">
        <h3 id="resend-difference">{t('resend.difference')}</h3>
        <Difference last={preview.last} />
      </section>
      <section aria-labelledby="resend-message">
        <h3 id="resend-message">{t('resend.message')}</h3>
        <MessagePreview preview={preview} />
      </section>
      <section aria-labelledby="resend-expected">
        <h3 id="resend-expected">{t('resend.expected')}</h3>
        <p>{notice.channel === 'ADMIN_API' ? t('resend.expectedAdmin') : <code>{'{"result":"OK"}'}</code>}</p>
      </section>
    </>
  );
}
