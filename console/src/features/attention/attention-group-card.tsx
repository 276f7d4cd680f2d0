import { Link } from 'react-router';
import { useTranslate } from '../../i18n/language-context.tsx';
import { StatusIcon } from '../../ui/status-icon.tsx';
import { Time } from '../../ui/time.tsx';
import { situationMark } from '../../wording/tones.ts';
import styles from './attention.module.css';
import type { AttentionGroup } from './attention-query.ts';

/** One cause: how many orders, since when, what to do; its link leads to exactly these orders. */
export function AttentionGroupCard({ group, malls }: { group: AttentionGroup; malls: string[] }) {
  const t = useTranslate();
  const { cause, orderCount, since } = group;
  const query = new URLSearchParams({ period: 'all', cause, ...(malls.length > 0 && { mall: malls.join(',') }) });
  return (
    <li className={styles.group}>
      <StatusIcon mark={situationMark[cause]} size={24} />
      <div className={styles.text}>
        <h2>
          <Link to={`/orders?${query}`}>{t(`attentionCause.${cause}`)}</Link>
        </h2>
        <p>{t(`attentionDo.${cause}`)}</p>
      </div>
      <p className={styles.count}>
        <strong>{t('attention.orders', { n: orderCount })}</strong>
        <span>
          {t('attention.since')} <Time at={since} zone />
        </span>
      </p>
    </li>
  );
}
