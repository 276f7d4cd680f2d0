import type { ReactNode } from 'react';
import { useTranslate } from '../../i18n/language-context.tsx';
import { Money } from '../../ui/money.tsx';
import { StatusMark } from '../../ui/status-mark.tsx';
import { actorName } from '../../wording/actor.ts';
import { deedReason } from '../../wording/deed-reason.ts';
import { cancellationStatusMark, notificationStatusMark, orderStatusMark } from '../../wording/tones.ts';
import type { OrderDetails } from '../orders/order-query.ts';
import { BothTimes } from './both-times.tsx';
import styles from './print.module.css';

/** Attempts, cancellations and notices, first one first. */
export function PrintedRecords({ order }: { order: OrderDetails }) {
  const t = useTranslate();
  return (
    <>
      <Records title={t('order.attempts')} empty={t('order.noAttempts')}>
        {order.attempts.map((attempt) => (
          <tr key={attempt.id}>
            <th scope="row">
              <BothTimes at={attempt.createdAt} />
            </th>
            <td>{t('order.attempt', { n: attempt.number })}</td>
            <td>
              <Money amount={attempt.amount} currency={attempt.currency} />
            </td>
            <td>
              <StatusMark mark={orderStatusMark[attempt.status]}>{t(`orderStatus.${attempt.status}`)}</StatusMark>
            </td>
            <td className={styles.wide}>{[attempt.reference, attempt.pgTransactionId].filter(Boolean).join(' · ')}</td>
          </tr>
        ))}
      </Records>
      <Records title={t('order.cancellations')} empty={t('order.noCancellations')}>
        {order.cancellations.map((cancellation) => (
          <tr key={cancellation.id}>
            <th scope="row">
              <BothTimes at={cancellation.createdAt} />
            </th>
            <td>{wantedBy(cancellation)}</td>
            <td>
              <Money amount={cancellation.amount} currency={cancellation.currency} />
            </td>
            <td>
              <StatusMark mark={cancellationStatusMark[cancellation.status]}>
                {t(`cancellationStatus.${cancellation.status}`)}
              </StatusMark>
            </td>
            <td className={styles.wide}>{detailsOf(cancellation)}</td>
          </tr>
        ))}
      </Records>
      <Records title={t('order.notices')} empty={t('order.noNotices')}>
        {order.notifications.map((notice) => (
          <tr key={notice.id}>
            <th scope="row">
              <BothTimes at={notice.createdAt} />
            </th>
            <td>{t(`notificationKind.${notice.kind}`)}</td>
            <td>
              <StatusMark mark={notificationStatusMark[notice.status]}>
                {t('print.delivered', {
                  status: t(`notificationStatus.${notice.status}`),
                  n: notice.attemptCount,
                })}
              </StatusMark>
            </td>
          </tr>
        ))}
      </Records>
    </>
  );

  function wantedBy({
    origin,
    requestedBy: by,
    requestedByKind: byKind,
  }: OrderDetails['cancellations'][number]): string {
    const party = t(`cancellationOrigin.${origin}`);
    return by ? `${party} · ${actorName({ by, byKind }, t)}` : party;
  }

  function detailsOf(cancellation: OrderDetails['cancellations'][number]): string {
    const { reason, pgMessage, refundReference, refundCode, enteredBy, enteredByKind } = cancellation;
    const entered = enteredBy && t('entered.by', { by: actorName({ by: enteredBy, byKind: enteredByKind }, t) });
    const parts = [reason && deedReason(reason, t), pgMessage, refundReference, refundCode, entered];
    return parts.filter(Boolean).join(' · ');
  }
}

function Records({ title, empty, children }: { title: string; empty: string; children: ReactNode[] }) {
  return (
    <section aria-label={title}>
      <h2>{title}</h2>
      {children.length > 0 ? (
        <table className={styles.table}>
          <tbody>{children}</tbody>
        </table>
      ) : (
        <p>{empty}</p>
      )}
    </section>
  );
}
