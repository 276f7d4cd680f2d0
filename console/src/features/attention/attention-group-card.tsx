import { Link } from 'react-router';
import { useMay } from '../../access/viewer.ts';
import { useTranslate } from '../../i18n/language-context.tsx';
import { DeedButton } from '../../ui/deed-button.tsx';
import { StatusIcon } from '../../ui/status-icon.tsx';
import { Time } from '../../ui/time.tsx';
import { situationMark } from '../../wording/tones.ts';
import styles from './attention.module.css';
import type { AttentionGroup } from './attention-query.ts';
import { ByHandOrders } from './by-hand-orders.tsx';

/** Causes that sending again may end. */
const ofNotices = new Set<AttentionGroup['cause']>(['NOTIFY_EXHAUSTED', 'NOTIFY_BLOCKED', 'MALL_REFUSED']);

/** One cause: how many orders, since when, what to do; its link leads to exactly these orders. */
export function AttentionGroupCard({ group, malls }: { group: AttentionGroup; malls: string[] }) {
  const t = useTranslate();
  const mayBulk = useMay('bulk.run');
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
        {cause === 'CANCEL_BY_HAND' && <ByHandOrders key={orderCount} malls={malls} count={orderCount} />}
        {ofNotices.has(cause) && (
          <DeedButton
            variant="default"
            size="xs"
            why={mayBulk ? null : t('refusal.FORBIDDEN', { role: t('role.operator') })}
            to={`/webhooks/runs/plan?${new URLSearchParams({ cause, ...(malls.length > 0 && { mall: malls.join(',') }) })}`}
          >
            {t('bulk.resendAll', { n: orderCount })}
          </DeedButton>
        )}
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
