import { useQuery } from '@apollo/client/react';
import { Link } from 'react-router';
import { useTranslate } from '../../i18n/language-context.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import { PageTitle } from '../../ui/page-title.tsx';
import { Pager } from '../../ui/pager.tsx';
import { QueryView } from '../../ui/query-view.tsx';
import { EmptyState } from '../../ui/states.tsx';
import { StatusMark } from '../../ui/status-mark.tsx';
import { Time } from '../../ui/time.tsx';
import { rowLink } from '../../ui/use-row-click.ts';
import { type Paging, pagingFields, pagingVariables } from '../../url/paging.ts';
import { urlCodec } from '../../url/url-codec.ts';
import { useUrlState } from '../../url/use-url-state.ts';
import { bulkRunMark } from '../../wording/tones.ts';
import { WebhooksTitle } from '../webhooks/webhooks-title.tsx';
import { bulkRunsQuery } from './bulk-query.ts';

const runsUrl = urlCodec<Paging>(pagingFields);

const stacked: [string, string][] = [
  ['time', 'status'],
  ['by', 'sent'],
  ['reason', 'failed'],
];

/** Runs that were started, the last first. */
export function Component() {
  const t = useTranslate();
  const [paging, change] = useUrlState(runsUrl);
  const result = useQuery(bulkRunsQuery, { variables: pagingVariables(paging) });
  const data = result.data ?? result.previousData;
  return (
    <>
      <PageTitle>{`${t('webhooks.title')} · ${t('bulk.runs')}`}</PageTitle>
      <WebhooksTitle />
      <QueryView result={{ ...result, data }} rows={12}>
        {({ bulkRuns: { edges, pageInfo } }) =>
          edges.length === 0 ? (
            <EmptyState>{t('bulk.empty')}</EmptyState>
          ) : (
            <>
              <DataTable
                label={t('bulk.runs')}
                rows={edges.map(({ node }) => node)}
                rowKey={({ id }) => id}
                stacked={stacked}
                columns={[
                  {
                    key: 'time',
                    header: `${t('bulk.startedAt')} ${t('time.kst')}`,
                    cell: ({ id, startedAt, createdAt }) => (
                      <Link to={`/webhooks/runs/${id}`} {...rowLink}>
                        <Time at={startedAt ?? createdAt} />
                      </Link>
                    ),
                  },
                  {
                    key: 'status',
                    header: t('notices.status'),
                    cell: ({ status }) => (
                      <StatusMark mark={bulkRunMark[status]}>{t(`bulkRunStatus.${status}`)}</StatusMark>
                    ),
                  },
                  { key: 'by', header: t('bulk.startedBy'), cell: ({ startedBy }) => startedBy },
                  { key: 'reason', header: t('bulk.reason'), cell: ({ reason }) => reason },
                  {
                    key: 'sent',
                    header: t('bulk.count.accepted'),
                    align: 'right',
                    cell: ({ counts }) => `${counts.accepted}/${counts.total}`,
                  },
                  {
                    key: 'failed',
                    header: t('bulk.count.failed'),
                    align: 'right',
                    cell: ({ counts }) => counts.failed,
                  },
                ]}
              />
              <Pager shown={edges.length} pageInfo={pageInfo} paging={paging} busy={result.loading} onPage={change} />
            </>
          )
        }
      </QueryView>
    </>
  );
}
