import { useQuery } from '@apollo/client/react';
import { useMemo } from 'react';
import { Outlet } from 'react-router';
import type { NoticesListQuery } from '../../gen/graphql.ts';
import { useTranslate } from '../../i18n/language-context.tsx';
import { NewsButton } from '../../live/news-button.tsx';
import { useLiveRows } from '../../live/use-live-rows.ts';
import { useNow } from '../../ui/clock.tsx';
import { PageTitle } from '../../ui/page-title.tsx';
import { Pager } from '../../ui/pager.tsx';
import { QueryView } from '../../ui/query-view.tsx';
import { EmptyState } from '../../ui/states.tsx';
import { useSelection } from '../../ui/use-selection.ts';
import { pagingVariables } from '../../url/paging.ts';
import { useUrlState } from '../../url/use-url-state.ts';
import { kstDay } from '../../wording/time.ts';
import { NoticesFilters } from './notices-filters.tsx';
import { noticesQuery } from './notices-query.ts';
import { NoticesTable } from './notices-table.tsx';
import { NoticesTools } from './notices-tools.tsx';
import { noticeFilterOf, noticesUrl } from './notices-url.ts';
import { WebhooksTitle } from './webhooks-title.tsx';

/** What Cafe24 must be told, and how far that is. */
export function Component() {
  const t = useTranslate();
  const [state, change] = useUrlState(noticesUrl);
  const today = kstDay(useNow());
  const variables = useMemo(
    () => ({ ...pagingVariables(state), filter: noticeFilterOf(state, new Date(`${today}T12:00:00+09:00`)) }),
    [state, today],
  );
  const selection = useSelection(JSON.stringify(variables.filter));
  const result = useQuery(noticesQuery, { variables, notifyOnNetworkStatusChange: true });
  const data = result.data ?? result.previousData;
  const shown = useMemo(() => data && rowsOf(data), [data]);
  const { rows, news, changed } = useLiveRows({ query: noticesQuery, variables, rowsOf, shown });
  const showNews = () => void result.refetch().catch(() => undefined);
  return (
    <>
      <PageTitle>{`${t('webhooks.title')} · ${t('notices.title')}`}</PageTitle>
      <WebhooksTitle />
      <NoticesFilters state={state} change={change} />
      <NoticesTools selection={selection} wish={noticesUrl.write({ ...state, after: '', before: '' }).toString()} />
      <QueryView result={{ ...result, data }} rows={12}>
        {({ notifications: { edges, pageInfo } }) =>
          edges.length === 0 && !result.loading ? (
            <EmptyState>{t('notices.empty')}</EmptyState>
          ) : (
            <>
              <NewsButton news={news} onShow={showNews} />
              <NoticesTable notices={rows} selection={selection} changed={changed} />
              <Pager shown={edges.length} pageInfo={pageInfo} paging={state} busy={result.loading} onPage={change} />
            </>
          )
        }
      </QueryView>
      <Outlet />
    </>
  );
}

const rowsOf = ({ notifications }: NoticesListQuery) => notifications.edges.map(({ node }) => node);
