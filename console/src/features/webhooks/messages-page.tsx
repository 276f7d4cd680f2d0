import { useQuery } from '@apollo/client/react';
import { useMemo } from 'react';
import { Outlet } from 'react-router';
import type { MessagesListQuery } from '../../gen/graphql.ts';
import { useTranslate } from '../../i18n/language-context.tsx';
import { NewsButton } from '../../live/news-button.tsx';
import { useLiveRows } from '../../live/use-live-rows.ts';
import { useNow } from '../../ui/clock.tsx';
import { PageTitle } from '../../ui/page-title.tsx';
import { Pager } from '../../ui/pager.tsx';
import { QueryView } from '../../ui/query-view.tsx';
import { EmptyState } from '../../ui/states.tsx';
import { pagingVariables } from '../../url/paging.ts';
import { useUrlState } from '../../url/use-url-state.ts';
import { kstDay } from '../../wording/time.ts';
import { MessagesFilters } from './messages-filters.tsx';
import { messagesQuery } from './messages-query.ts';
import { MessagesTable } from './messages-table.tsx';
import { messageFilterOf, messagesUrl } from './messages-url.ts';
import styles from './webhooks.module.css';
import { WebhooksTitle } from './webhooks-title.tsx';

/** What came in and went out, as it was on the wire. */
export function Component() {
  const t = useTranslate();
  const [state, change] = useUrlState(messagesUrl);
  const today = kstDay(useNow());
  const variables = useMemo(
    () => ({ ...pagingVariables(state), filter: messageFilterOf(state, new Date(`${today}T12:00:00+09:00`)) }),
    [state, today],
  );
  const result = useQuery(messagesQuery, { variables, notifyOnNetworkStatusChange: true });
  const data = result.data ?? result.previousData;
  const shown = useMemo(() => data && rowsOf(data), [data]);
  const { rows, news, changed } = useLiveRows({ query: messagesQuery, variables, rowsOf, shown });
  const showNews = () => void result.refetch().catch(() => undefined);
  const refusedOnly = state.verdict.length === 1 && state.verdict[0] === 'REJECTED';
  return (
    <>
      <PageTitle>{`${t('webhooks.title')} · ${t('messages.title')}`}</PageTitle>
      <WebhooksTitle />
      <MessagesFilters state={state} change={change} />
      {state.order && <p className={styles.scope}>{t('messages.ofOrder')}</p>}
      <QueryView result={{ ...result, data }} rows={12}>
        {({ webhookEvents: { edges, pageInfo } }) =>
          edges.length === 0 && !result.loading ? (
            <EmptyState>{t(refusedOnly ? 'messages.emptyRejected' : 'messages.empty')}</EmptyState>
          ) : (
            <>
              <NewsButton news={news} onShow={showNews} />
              <MessagesTable messages={rows} changed={changed} />
              <Pager shown={edges.length} pageInfo={pageInfo} paging={state} busy={result.loading} onPage={change} />
            </>
          )
        }
      </QueryView>
      <Outlet />
    </>
  );
}

const rowsOf = ({ webhookEvents }: MessagesListQuery) => webhookEvents.edges.map(({ node }) => node);
