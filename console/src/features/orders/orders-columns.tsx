import type { ExportColumn } from '@pgbridge/shared/order-list-words';
import { attentionCauses } from '@pgbridge/shared/words';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import type { Translate } from '../../i18n/translate.ts';
import { MoneyCell } from '../../ui/money.tsx';
import { StatusMark } from '../../ui/status-mark.tsx';
import { Time } from '../../ui/time.tsx';
import { rowLink } from '../../ui/use-row-click.ts';
import { orderPath } from '../../url/order-path.ts';
import { absent } from '../../wording/money.ts';
import { orderStatusMark } from '../../wording/tones.ts';
import { NoticeMark } from './notice-mark.tsx';
import styles from './orders.module.css';
import type { OrderRow } from './orders-query.ts';

export const usualColumns = ['time', 'order', 'mall', 'status', 'notice', 'amount'] as const;
const furtherColumns = [
  'flow',
  'tid',
  'reference',
  'buyer',
  'method',
  'cancelled',
  'cancellable',
  'attempts',
  'cause',
  'paid',
  'updated',
] as const;
export const allColumns = [...usualColumns, ...furtherColumns] as const;
export type ColumnKey = (typeof allColumns)[number];

/** The columns that an address asks for; the order number is always there. */
export function columnsIn(cols: string[]): ColumnKey[] {
  const known = allColumns.filter((key) => cols.includes(key));
  if (known.length === 0) return [...usualColumns];
  const inOrder = cols.flatMap((col) => known.find((key) => key === col) ?? []);
  return inOrder.includes('order') ? inOrder : ['order', ...inOrder];
}

export const needsMore = (columns: ColumnKey[]) => columns.some((key) => !usualColumns.some((usual) => usual === key));

type Shown = {
  header: (t: Translate) => string;
  cell: (order: OrderRow, t: Translate) => ReactNode;
  align?: 'right';
  /** What stands for it in a file. */
  exports: ExportColumn[];
};

const money = (amount: string | undefined, { currency }: OrderRow) =>
  amount === undefined ? absent : <MoneyCell amount={amount} currency={currency} />;
const at = (time: string | null | undefined) => (time ? <Time at={time} /> : absent);
const id = (value: string | null | undefined) => (value ? <code>{value}</code> : absent);

export const columnOf: Record<ColumnKey, Shown> = {
  time: {
    header: (t) => `${t('orders.requestedAt')} ${t('time.kst')}`,
    cell: ({ createdAt }) => at(createdAt),
    exports: ['requestedAt'],
  },
  order: {
    header: (t) => t('orders.order'),
    cell: (order) => (
      <Link to={orderPath(order)} className={styles.number} {...rowLink}>
        {order.orderNumber}
      </Link>
    ),
    exports: ['orderNumber'],
  },
  mall: {
    header: (t) => t('orders.mallShop'),
    cell: ({ mallId, shopNo }) => `${mallId} · ${shopNo}`,
    exports: ['mallId', 'shopNo'],
  },
  status: {
    header: (t) => t('orders.status'),
    cell: ({ status, needsAttention }, t) => (
      <span className={styles.status}>
        <StatusMark mark={orderStatusMark[status]}>{t(`orderStatus.${status}`)}</StatusMark>
        {needsAttention && <StatusMark mark={{ tone: 'bad', shape: 'bad' }}>{t('orders.attention')}</StatusMark>}
      </span>
    ),
    exports: ['status'],
  },
  notice: {
    header: (t) => t('orders.notice'),
    cell: ({ currentNotification }) => <NoticeMark notification={currentNotification ?? null} />,
    exports: ['notice'],
  },
  amount: {
    header: (t) => t('orders.amount'),
    cell: (order) => money(order.requestedAmount, order),
    align: 'right',
    exports: ['requestedAmount', 'currency'],
  },
  flow: {
    header: (t) => t('orders.flow'),
    cell: ({ flow }, t) => (flow ? t(`flow.${flow}`) : absent),
    exports: ['flow'],
  },
  tid: { header: (t) => t('order.tid'), cell: ({ pgTransactionId }) => id(pgTransactionId), exports: ['tid'] },
  reference: { header: (t) => t('order.reference'), cell: ({ reference }) => id(reference), exports: ['reference'] },
  buyer: { header: (t) => t('order.buyer'), cell: ({ buyerId }) => buyerId ?? absent, exports: ['buyer'] },
  method: {
    header: (t) => t('order.method'),
    cell: ({ paymentMethod }) => paymentMethod ?? absent,
    exports: ['method'],
  },
  cancelled: {
    header: (t) => t('order.cancelled'),
    cell: (order) => money(order.refundedAmount, order),
    align: 'right',
    exports: ['cancelledAmount'],
  },
  cancellable: {
    header: (t) => t('order.cancellable'),
    cell: (order) => money(order.cancellableAmount, order),
    align: 'right',
    exports: ['cancellableAmount'],
  },
  attempts: {
    header: (t) => t('orders.attempts'),
    cell: ({ attempts }) => attempts?.length ?? absent,
    align: 'right',
    exports: ['attempts'],
  },
  cause: {
    header: (t) => t('orders.cause'),
    cell: ({ situation }, t) => {
      const cause = attentionCauses.find((each) => each === situation?.code);
      return cause ? t(`attentionCause.${cause}`) : absent;
    },
    exports: ['causes'],
  },
  paid: {
    header: (t) => `${t('order.paidAt')} ${t('time.kst')}`,
    cell: ({ paidAt }) => at(paidAt),
    exports: ['paidAt'],
  },
  updated: {
    header: (t) => `${t('order.updatedAt')} ${t('time.kst')}`,
    cell: ({ updatedAt }) => at(updatedAt),
    exports: ['updatedAt'],
  },
};
