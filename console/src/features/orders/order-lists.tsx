import type { ReactNode } from 'react';
import { Link, useLocation } from 'react-router';
import { useTranslate } from '../../i18n/language-context.tsx';
import { Marked } from '../../live/marked.tsx';
import { CopyableId } from '../../ui/copyable-id.tsx';
import { MessageVerdict } from '../../ui/message-verdict.tsx';
import { Money } from '../../ui/money.tsx';
import { StatusMark } from '../../ui/status-mark.tsx';
import { Time } from '../../ui/time.tsx';
import { orderPath } from '../../url/order-path.ts';
import { kstDay } from '../../wording/time.ts';
import { orderStatusMark } from '../../wording/tones.ts';
import { CancellationItem } from './cancellation-item.tsx';
import { NoticeMark } from './notice-mark.tsx';
import styles from './order-page.module.css';
import type { OrderDetails } from './order-query.ts';

/** Notices, attempts, cancellations and messages of an order, the last on top. */
export function OrderLists({ order }: { order: OrderDetails }) {
  const t = useTranslate();
  const { search } = useLocation();
  const path = orderPath(order);
  const messages = order.webhookEvents.edges.map(({ node }) => node);
  return (
    <>
      <Records title={t('order.notices')} empty={t('order.noNotices')}>
        {newestFirst(order.notifications).map((notice) => (
          <li key={notice.id} className={styles.item}>
            <Link to={{ pathname: `${path}/notifications/${notice.id}`, search }} preventScrollReset>
              {t(`notificationKind.${notice.kind}`)}
            </Link>
            <Marked of={`${notice.status} ${notice.attemptCount}`}>
              <NoticeMark notification={notice} />
            </Marked>
            <span className={styles.meta}>
              <Time at={notice.createdAt} zone /> ·{' '}
              <Link to={{ pathname: `${path}/resend/${notice.id}`, search }} preventScrollReset>
                {t('resend.button')}
              </Link>
            </span>
          </li>
        ))}
      </Records>
      <Records title={t('order.attempts')} empty={t('order.noAttempts')}>
        {newestFirst(order.attempts).map((attempt) => (
          <li key={attempt.id} className={styles.item}>
            <span>{t('order.attempt', { n: attempt.number })}</span>
            <Money amount={attempt.amount} currency={attempt.currency} />
            <StatusMark mark={orderStatusMark[attempt.status]}>{t(`orderStatus.${attempt.status}`)}</StatusMark>
            <span className={styles.meta}>
              <Time at={attempt.createdAt} zone /> ·{' '}
              <CopyableId value={attempt.reference} what={t('order.reference')} />
              {attempt.pgTransactionId && (
                <>
                  {' · '}
                  <CopyableId value={attempt.pgTransactionId} what={t('order.tid')} />
                </>
              )}
            </span>
          </li>
        ))}
      </Records>
      <Records title={t('order.cancellations')} empty={t('order.noCancellations')}>
        {newestFirst(order.cancellations).map((cancellation) => (
          <CancellationItem key={cancellation.id} cancellation={cancellation} />
        ))}
      </Records>
      <Records title={t('order.messages')} empty={t('order.noMessages')}>
        {newestFirst(messages, 'receivedAt').map((message) => (
          <li key={message.id} className={styles.item}>
            <Link to={{ pathname: `${path}/events/${message.id}`, search }} preventScrollReset>
              {t(`messageKind.${message.kind}`)}
            </Link>
            <MessageVerdict message={message} />
            <span className={styles.meta}>
              <Time at={message.receivedAt} withMilliseconds zone /> · {t(`direction.${message.direction}`)}
            </span>
          </li>
        ))}
      </Records>
      {order.webhookEvents.pageInfo.hasNextPage && (
        <Link to={`/webhooks/messages?order=${order.id}&period=all`}>{t('order.allMessages')}</Link>
      )}
      <Link to={refusedSince(order)}>{t('order.refusedSince')}</Link>
    </>
  );
}

/** Whoever can't sign may have invented number and mall, so what was refused for its signature belongs to no order. */
function refusedSince({ createdAt }: OrderDetails): string {
  const from = kstDay(new Date(createdAt));
  return `/webhooks/messages?${new URLSearchParams({ verdict: 'REJECTED', dir: 'INBOUND', period: 'custom', from })}`;
}

function Records({ title, empty, children }: { title: string; empty: string; children: ReactNode[] }) {
  return (
    <section aria-label={title}>
      <h2>{title}</h2>
      {children.length > 0 ? <ul className={styles.list}>{children}</ul> : <p className={styles.quiet}>{empty}</p>}
    </section>
  );
}

/** Sorted by time, whatever order the server sent. ISO 8601 UTC texts sort as their instants. */
function newestFirst<K extends string, T extends { [key in K]: string }>(records: T[], key: K): T[];
function newestFirst<T extends { createdAt: string }>(records: T[]): T[];
function newestFirst(records: Record<string, string>[], key = 'createdAt') {
  return records.toSorted((one, other) => (other[key] ?? '').localeCompare(one[key] ?? ''));
}
