import { Link } from 'react-router';
import { useTranslate } from '../../i18n/language-context.tsx';
import { type Column, DataTable } from '../../ui/data-table.tsx';
import { MoneyCell } from '../../ui/money.tsx';
import { StatusMark } from '../../ui/status-mark.tsx';
import { Time } from '../../ui/time.tsx';
import { rowLink } from '../../ui/use-row-click.ts';
import { orderPath } from '../../url/order-path.ts';
import { orderStatusMark } from '../../wording/tones.ts';
import { NoticeMark } from './notice-mark.tsx';
import styles from './orders.module.css';
import type { OrderRow } from './orders-query.ts';

const stacked: [string, string][] = [
  ['order', 'amount'],
  ['status', 'notice'],
  ['mall', 'time'],
];

export function OrdersTable({ orders }: { orders: OrderRow[] }) {
  const t = useTranslate();
  const columns: Column<OrderRow>[] = [
    {
      key: 'time',
      header: `${t('orders.requestedAt')} ${t('time.kst')}`,
      cell: (order) => <Time at={order.createdAt} />,
    },
    {
      key: 'order',
      header: t('orders.order'),
      cell: (order) => (
        <Link to={orderPath(order)} className={styles.number} {...rowLink}>
          {order.orderNumber}
        </Link>
      ),
    },
    {
      key: 'mall',
      header: t('orders.mallShop'),
      cell: (order) => `${order.mallId} · ${order.shopNo}`,
    },
    {
      key: 'status',
      header: t('orders.status'),
      cell: (order) => (
        <span className={styles.status}>
          <StatusMark mark={orderStatusMark[order.status]}>{t(`orderStatus.${order.status}`)}</StatusMark>
          {order.needsAttention && (
            <StatusMark mark={{ tone: 'bad', shape: 'bad' }}>{t('orders.attention')}</StatusMark>
          )}
        </span>
      ),
    },
    {
      key: 'notice',
      header: t('orders.notice'),
      cell: (order) => <NoticeMark notification={order.currentNotification ?? null} />,
    },
    {
      key: 'amount',
      header: t('orders.amount'),
      align: 'right',
      cell: (order) => <MoneyCell amount={order.requestedAmount} currency={order.currency} />,
    },
  ];
  return (
    <DataTable
      label={t('orders.title')}
      columns={columns}
      rows={orders}
      rowKey={(order) => order.id}
      stacked={stacked}
    />
  );
}
