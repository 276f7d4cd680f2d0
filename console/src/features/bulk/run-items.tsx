import { useQuery } from '@apollo/client/react';
import { NativeSelect } from '@mantine/core';
import { type BulkOutcome, bulkOutcomes } from '@pgbridge/shared/bulk-words';
import { useEffect } from 'react';
import { Link } from 'react-router';
import { useTranslate } from '../../i18n/language-context.tsx';
import { type Column, DataTable } from '../../ui/data-table.tsx';
import { Pager } from '../../ui/pager.tsx';
import { QueryView } from '../../ui/query-view.tsx';
import { StatusMark } from '../../ui/status-mark.tsx';
import { Time } from '../../ui/time.tsx';
import { rowLink } from '../../ui/use-row-click.ts';
import { orderPath } from '../../url/order-path.ts';
import { firstPage, type Paging, pagingFields, pagingVariables } from '../../url/paging.ts';
import { choice, urlCodec } from '../../url/url-codec.ts';
import { useUrlState } from '../../url/use-url-state.ts';
import { absent } from '../../wording/money.ts';
import { bulkOutcomeMark } from '../../wording/tones.ts';
import styles from './bulk.module.css';
import { type RunItem, runItemsQuery } from './run-items-query.ts';

type State = Paging & { outcome: BulkOutcome | '' };
const itemsUrl = urlCodec<State>({ ...pagingFields, outcome: choice(['', ...bulkOutcomes], '') });

/** Every notice of a run and what became of it, in the order in which they are sent. @param progress changes when the run gets on */
export function RunItems({ runId, progress }: { runId: string; progress: string }) {
  const t = useTranslate();
  const [state, change] = useUrlState(itemsUrl);
  const outcomes = state.outcome === '' ? null : [state.outcome];
  const result = useQuery(runItemsQuery, { variables: { id: runId, ...pagingVariables(state), outcomes } });
  const { refetch } = result;
  useEffect(() => {
    if (progress) refetch().catch(() => undefined);
  }, [progress, refetch]);
  const data = result.data ?? result.previousData;
  return (
    <section aria-labelledby="run-items">
      <div className={styles.itemsHead}>
        <h2 id="run-items">{t('bulk.items')}</h2>
        <NativeSelect
          size="xs"
          aria-label={t('bulk.item.outcome')}
          value={state.outcome}
          data={[
            { value: '', label: t('bulk.itemFilter') },
            ...bulkOutcomes.map((value) => ({ value, label: t(`bulkOutcome.${value}`) })),
          ]}
          onChange={({ currentTarget: { value } }) =>
            change({ ...firstPage, outcome: bulkOutcomes.find((known) => known === value) ?? '' })
          }
        />
      </div>
      <QueryView result={{ ...result, data }} rows={6}>
        {({ bulkRun }) =>
          bulkRun && (
            <>
              <ItemsTable items={bulkRun.items.edges.map(({ node }) => node)} />
              <Pager
                shown={bulkRun.items.edges.length}
                pageInfo={bulkRun.items.pageInfo}
                paging={state}
                busy={result.loading}
                isNewestFirst={false}
                onPage={(paging) => change(paging)}
              />
            </>
          )
        }
      </QueryView>
    </section>
  );
}

const stacked: [string, string][] = [
  ['order', 'outcome'],
  ['kind', 'sent'],
  ['mall', 'mall'],
];

function ItemsTable({ items }: { items: RunItem[] }) {
  const t = useTranslate();
  const columns: Column<RunItem>[] = [
    {
      key: 'order',
      header: t('notices.order'),
      cell: ({ notification: { id, order } }) => (
        <Link to={`${orderPath(order)}/notifications/${id}`} {...rowLink}>
          {order.orderNumber}
        </Link>
      ),
    },
    { key: 'mall', header: t('notices.mall'), cell: ({ notification }) => notification.order.mallId },
    {
      key: 'kind',
      header: t('notices.kind'),
      cell: ({ notification }) => t(`notificationKind.${notification.kind}`),
    },
    {
      key: 'outcome',
      header: t('bulk.item.outcome'),
      cell: ({ outcome, why }) => (
        <StatusMark mark={bulkOutcomeMark[outcome]}>
          {t(`bulkOutcome.${outcome}`)}
          {why && `: ${t(`bulkReason.${why}`)}`}
        </StatusMark>
      ),
    },
    {
      key: 'sent',
      label: t('bulk.item.sentAt'),
      header: `${t('bulk.item.sentAt')} ${t('time.kst')}`,
      cell: ({ sentAt }) => (sentAt ? <Time at={sentAt} /> : absent),
    },
  ];
  return <DataTable label={t('bulk.items')} columns={columns} rows={items} rowKey={({ id }) => id} stacked={stacked} />;
}
