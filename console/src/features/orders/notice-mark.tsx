import { useTranslate } from '../../i18n/language-context.tsx';
import { useNow } from '../../ui/clock.tsx';
import { StatusMark } from '../../ui/status-mark.tsx';
import { absent } from '../../wording/money.ts';
import { clockOrDay } from '../../wording/time.ts';
import { notificationStatusMark } from '../../wording/tones.ts';
import type { OrderRow } from './orders-query.ts';

type Props = { notification: NonNullable<OrderRow['currentNotification']> | null };

/** Where the notice that matters now stands; one that is being retried says which try comes and when. */
export function NoticeMark({ notification }: Props) {
  const t = useTranslate();
  const now = useNow();
  if (!notification) return absent;
  const { status, attemptCount, attemptLimit, nextAttemptAt } = notification;
  if (status === 'PENDING' && attemptCount > 0) {
    return (
      <StatusMark mark={{ tone: 'warning', shape: 'warning' }}>
        {t('orders.try', {
          n: Math.min(attemptCount + 1, attemptLimit),
          limit: attemptLimit,
          at: nextAttemptAt ? clockOrDay(new Date(nextAttemptAt), now) : '',
        })}
      </StatusMark>
    );
  }
  return <StatusMark mark={notificationStatusMark[status]}>{t(`notificationStatus.${status}`)}</StatusMark>;
}
