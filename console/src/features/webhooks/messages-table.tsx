import { Link, useLocation } from 'react-router';
import { useTranslate } from '../../i18n/language-context.tsx';
import { type Column, DataTable } from '../../ui/data-table.tsx';
import { MessageVerdict } from '../../ui/message-verdict.tsx';
import { Time } from '../../ui/time.tsx';
import { rowLink } from '../../ui/use-row-click.ts';
import { orderPath } from '../../url/order-path.ts';
import { absent } from '../../wording/money.ts';
import type { MessageRow } from './messages-query.ts';

const stacked: [string, string][] = [
  ['kind', 'verdict'],
  ['time', 'direction'],
  ['mall', 'order'],
  ['answer', 'answer'],
];

type Props = { messages: MessageRow[]; changed: ReadonlySet<string> };

export function MessagesTable({ messages, changed }: Props) {
  const t = useTranslate();
  const { search } = useLocation();
  const columns: Column<MessageRow>[] = [
    {
      key: 'time',
      header: `${t('messages.time')} ${t('time.kst')}`,
      cell: (message) => <Time at={message.receivedAt} withMilliseconds />,
    },
    { key: 'direction', header: t('messages.direction'), cell: ({ direction }) => t(`direction.${direction}`) },
    {
      key: 'kind',
      header: t('messages.kind'),
      cell: (message) => (
        <Link to={{ pathname: `/webhooks/messages/${message.id}`, search }} preventScrollReset {...rowLink}>
          {t(`messageKind.${message.kind}`)}
        </Link>
      ),
    },
    { key: 'verdict', header: t('messages.verdict'), cell: (message) => <MessageVerdict message={message} /> },
    { key: 'mall', header: t('messages.mall'), cell: ({ mallId }) => mallId ?? absent },
    {
      key: 'order',
      header: t('messages.order'),
      cell: ({ order }) => (order ? <Link to={orderPath(order)}>{order.orderNumber}</Link> : absent),
    },
    {
      key: 'answer',
      header: t('messages.answer'),
      cell: ({ httpStatus, durationMs }) =>
        `${httpStatus ?? t('message.noAnswer')}${durationMs == null ? '' : ` · ${t('time.ms', { n: durationMs })}`}`,
    },
  ];
  return (
    <DataTable
      label={t('messages.title')}
      columns={columns}
      rows={messages}
      rowKey={(message) => message.id}
      stacked={stacked}
      changed={changed}
    />
  );
}
