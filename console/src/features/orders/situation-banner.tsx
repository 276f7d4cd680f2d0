import type { CSSProperties } from 'react';
import { useTranslate } from '../../i18n/language-context.tsx';
import { useNow } from '../../ui/clock.tsx';
import { StatusIcon } from '../../ui/status-icon.tsx';
import { has, textOf } from '../../wording/params.ts';
import { situationSentence } from '../../wording/situation-sentence.ts';
import { kstShort } from '../../wording/time.ts';
import { situationMark } from '../../wording/tones.ts';
import styles from './banner.module.css';
import type { OrderDetails } from './order-query.ts';
import { RefreshAnswer } from './refresh-answer.tsx';
import { SituationDeeds } from './situation-deeds.tsx';
import type { Refreshing } from './use-refresh.ts';

/** What the order waits for, in one sentence, and what helps; further causes beneath, folded. */
export function SituationBanner({ order, refreshing }: { order: OrderDetails; refreshing: Refreshing }) {
  const { situation, currency } = order;
  const t = useTranslate();
  const now = useNow();
  const mark = situationMark[situation.code];
  const params = { currency, ...situation.params };
  const more = situation.moreCauses;
  return (
    <section
      className={styles.banner}
      style={{ '--banner-tone': `var(--tone-${mark.tone})` } as CSSProperties}
      aria-label={t('order.situation')}
    >
      <StatusIcon mark={mark} size={24} />
      <div className={styles.bannerText}>
        <p>{situationSentence({ ...situation, params }, now, t)}</p>
        <div className={styles.bannerMeta}>
          <span>{t('order.since', { time: kstShort(new Date(situation.since), now) })}</span>
          {situation.code === 'NOTIFY_RETRYING' && has(params, 'of') && (
            <span>{t('situation.tryOf', { n: textOf(params, 'n'), of: textOf(params, 'of') })}</span>
          )}
          {more.length > 0 && (
            <details className={styles.more}>
              <summary>{t('order.moreCauses', { n: more.length })}</summary>
              <ul>
                {more.map((cause) => (
                  <li key={cause}>{t(`attentionCause.${cause}`)}</li>
                ))}
              </ul>
            </details>
          )}
        </div>
      </div>
      <SituationDeeds order={order} refreshing={refreshing} />
      <RefreshAnswer order={order} said={refreshing.said} />
    </section>
  );
}
