import { Link, useLocation } from 'react-router';
import { useTranslate } from '../../i18n/language-context.tsx';
import { type Column, DataTable } from '../../ui/data-table.tsx';
import { StatusMark } from '../../ui/status-mark.tsx';
import { tickColumn } from '../../ui/tick-column.tsx';
import { Time } from '../../ui/time.tsx';
import { rowLink } from '../../ui/use-row-click.ts';
import type { Selection } from '../../ui/use-selection.ts';
import { orderPath } from '../../url/order-path.ts';
import { absent } from '../../wording/money.ts';
import { notificationStatusMark } from '../../wording/tones.ts';
import { hostOf } from './address.ts';
import type { NoticeRow } from './notices-query.ts';
import styles from './webhooks.module.css';

const stacked: [string, string][] = [
  ['kind', 'status'],
  ['order', 'tries'],
  ['mall', 'time'],
  ['host', 'next'],
  ['select', '.'],
];

type Props = { notices: NoticeRow[]; selection: Selection; changed: ReadonlySet<string> };

export function NoticesTable({ notices, selection, changed }: Props) {
  const t = useTranslate();
  const { search } = useLocation();
  const columns: Column<NoticeRow>[] = [
    tickColumn(notices, selection, {
      all: t('notices.selectAll'),
      one: ({ kind, order }) => t('notices.select', { number: order.orderNumber, kind: t(`notificationKind.${kind}`) }),
    }),
    {
      key: 'time',
      header: `${t('notices.created')} ${t('time.kst')}`,
      cell: (notice) => <Time at={notice.createdAt} />,
    },
    {
      key: 'kind',
      header: t('notices.kind'),
      cell: (notice) => (
        <Link to={{ pathname: `/webhooks/notifications/${notice.id}`, search }} preventScrollReset {...rowLink}>
          {t(`notificationKind.${notice.kind}`)}
        </Link>
      ),
    },
    {
      key: 'order',
      header: t('notices.order'),
      cell: ({ order }) => <Link to={orderPath(order)}>{order.orderNumber}</Link>,
    },
    { key: 'mall', header: t('notices.mall'), cell: ({ order }) => order.mallId },
    {
      key: 'status',
      header: t('notices.status'),
      cell: ({ status, attemptCount }) => (
        <StatusMark
          mark={
            status === 'PENDING' && attemptCount > 0
              ? { tone: 'warning', shape: 'warning' }
              : notificationStatusMark[status]
          }
        >
          {t(`notificationStatus.${status}`)}
        </StatusMark>
      ),
    },
    {
      key: 'tries',
      header: t('notices.tries'),
      align: 'right',
      cell: ({ attemptCount, attemptLimit }) => `${attemptCount}/${attemptLimit}`,
    },
    {
      key: 'next',
      header: `${t('notices.next')} ${t('time.kst')}`,
      cell: ({ nextAttemptAt }) => (nextAttemptAt ? <Time at={nextAttemptAt} /> : absent),
    },
    {
      key: 'host',
      header: t('notices.host'),
      cell: ({ url }) => (
        <span className={styles.host} title={url}>
          {hostOf(url)}
        </span>
      ),
    },
  ];
  return (
    <DataTable
      label={t('notices.title')}
      columns={columns}
      rows={notices}
      rowKey={(notice) => notice.id}
      stacked={stacked}
      changed={changed}
    />
  );
}
