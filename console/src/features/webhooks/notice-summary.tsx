import { Link } from 'react-router';
import { useTranslate } from '../../i18n/language-context.tsx';
import { useNow } from '../../ui/clock.tsx';
import { Fact, Facts } from '../../ui/facts.tsx';
import { StatusMark } from '../../ui/status-mark.tsx';
import { Time } from '../../ui/time.tsx';
import { orderPath } from '../../url/order-path.ts';
import { kstFull, upcoming } from '../../wording/time.ts';
import { notificationStatusMark } from '../../wording/tones.ts';
import { hostOf, pathOf } from './address.ts';
import styles from './drawer-content.module.css';
import type { NoticeDetails } from './notice-query.ts';

/** Where the notice goes, how it stands, and what follows by itself. */
export function NoticeSummary({ notice }: { notice: NoticeDetails }) {
  const t = useTranslate();
  const now = useNow();
  return (
    <>
      <p className={styles.headline}>
        <StatusMark mark={notificationStatusMark[notice.status]}>{t(`notificationStatus.${notice.status}`)}</StatusMark>
        <span>{nextStep()}</span>
      </p>
      <p className={styles.host}>{hostOf(notice.url)}</p>
      <p className={styles.path}>{pathOf(notice.url)}</p>
      <div className={styles.tabs}>
        <Facts>
          <Fact name={t('notices.order')}>
            <Link to={orderPath(notice.order)}>{notice.order.orderNumber}</Link> · {notice.order.mallId}
          </Fact>
          <Fact name={t('notice.channel')}>{t(`notificationChannel.${notice.channel}`)}</Fact>
          <Fact name={t('notices.created')}>
            <Time at={notice.createdAt} as="full" zone />
          </Fact>
          <Fact name={t('notices.tries')}>
            {notice.attemptCount}/{notice.attemptLimit}
          </Fact>
        </Facts>
      </div>
    </>
  );

  function nextStep(): string {
    if (notice.deliveredAt) return t('notice.deliveredAt', { time: kstFull(new Date(notice.deliveredAt)) });
    if (notice.nextAttemptAt) return t('notice.nextTry', { at: upcoming(notice.nextAttemptAt, now, t) });
    return notice.status === 'PENDING' ? t('notice.noTries') : t('notice.ended');
  }
}
