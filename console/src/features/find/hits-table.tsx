import { Link } from 'react-router';
import { useTranslate } from '../../i18n/language-context.tsx';
import { type Column, DataTable } from '../../ui/data-table.tsx';
import { MoneyCell } from '../../ui/money.tsx';
import { StatusMark } from '../../ui/status-mark.tsx';
import { Time } from '../../ui/time.tsx';
import { rowLink } from '../../ui/use-row-click.ts';
import { absent } from '../../wording/money.ts';
import { notificationStatusMark, orderStatusMark, verdictMark } from '../../wording/tones.ts';
import styles from './find.module.css';
import type { Hit } from './find-query.ts';
import { hitPath } from './hit-path.ts';
import { hitName } from './hit-words.ts';

/** What was found: what the id is of it, and how it stands. */
export function HitsTable({ hits }: { hits: Hit[] }) {
  const t = useTranslate();
  const columns: Column<Hit>[] = [
    {
      key: 'what',
      header: t('find.what'),
      cell: (hit) => (
        <Link to={hitPath(hit)} {...rowLink}>
          {hitName(hit, t)}
        </Link>
      ),
    },
    {
      key: 'match',
      header: t('find.match'),
      cell: ({ as, text }) => (
        <span className={styles.match}>
          {t(`foundAs.${as}`)} <mark>{text}</mark>
        </span>
      ),
    },
    {
      key: 'order',
      header: t('find.order'),
      cell: ({ order, webhookEvent, notification }) => ((webhookEvent ?? notification) && order?.orderNumber) ?? absent,
    },
    {
      key: 'mall',
      header: t('orders.mall'),
      cell: ({ order, webhookEvent }) => order?.mallId ?? webhookEvent?.mallId ?? absent,
    },
    { key: 'status', header: t('orders.status'), cell: (hit) => <Standing hit={hit} /> },
    {
      key: 'amount',
      header: t('orders.amount'),
      align: 'right',
      cell: ({ order }) => (order ? <MoneyCell amount={order.requestedAmount} currency={order.currency} /> : absent),
    },
    {
      key: 'time',
      header: `${t('overview.time')} ${t('time.kst')}`,
      cell: ({ order, webhookEvent, notification }) => {
        const at = webhookEvent?.receivedAt ?? notification?.createdAt ?? order?.createdAt;
        return at ? <Time at={at} /> : absent;
      },
    },
  ];
  return (
    <DataTable
      label={t('find.title')}
      columns={columns}
      rows={hits}
      rowKey={(hit) => `${hit.as} ${hit.text} ${hitPath(hit)}`}
      stacked={[
        ['what', 'amount'],
        ['match', 'match'],
        ['status', 'time'],
        ['mall', 'order'],
      ]}
    />
  );
}

function Standing({ hit: { order, notification, webhookEvent } }: { hit: Hit }) {
  const t = useTranslate();
  if (notification) {
    return (
      <StatusMark mark={notificationStatusMark[notification.status]}>
        {t(`notificationStatus.${notification.status}`)}
      </StatusMark>
    );
  }
  if (webhookEvent)
    return <StatusMark mark={verdictMark[webhookEvent.verdict]}>{t(`verdict.${webhookEvent.verdict}`)}</StatusMark>;
  return order && <StatusMark mark={orderStatusMark[order.status]}>{t(`orderStatus.${order.status}`)}</StatusMark>;
}
