import { useQuery } from '@apollo/client/react';
import { useEffect, useMemo } from 'react';
import { useLocation } from 'react-router';
import type { OrdersListQuery } from '../../gen/graphql.ts';
import { useTranslate } from '../../i18n/language-context.tsx';
import { NewsButton } from '../../live/news-button.tsx';
import { useLiveRows } from '../../live/use-live-rows.ts';
import { PageTitle } from '../../ui/page-title.tsx';
import { Pager } from '../../ui/pager.tsx';
import { QueryView } from '../../ui/query-view.tsx';
import { useSelection } from '../../ui/use-selection.ts';
import { rememberListedOrders, rememberOrdersList } from '../../url/last-list.ts';
import { orderPath } from '../../url/order-path.ts';
import { pagingVariables } from '../../url/paging.ts';
import { useUrlState } from '../../url/use-url-state.ts';
import { columnsIn, needsMore } from './orders-columns.tsx';
import { OrdersCount } from './orders-count.tsx';
import { OrdersEmpty } from './orders-empty.tsx';
import { OrdersFilters } from './orders-filters.tsx';
import { type OrderRow, ordersQuery } from './orders-query.ts';
import { OrdersTable } from './orders-table.tsx';
import { OrdersTools } from './orders-tools.tsx';
import { orderFilterOf, ordersUrl } from './orders-url.ts';
import { useOwnColumns } from './own-columns.ts';
import { useDefaultView } from './use-default-view.ts';
import { ViewsBar } from './views-bar.tsx';

/** The orders list: find one, or all that are alike. */
export function Component() {
  const t = useTranslate();
  const [state, change] = useUrlState(ordersUrl);
  const isLeading = useDefaultView();
  const isOpening = useOwnColumns(state, change, isLeading) || isLeading;
  const filter = useMemo(() => orderFilterOf(state), [state]);
  const columns = useMemo(() => columnsIn(state.cols), [state.cols]);
  const variables = useMemo(
    () => ({ ...pagingVariables(state), filter, sort: state.sort, more: needsMore(columns) }),
    [state, filter, columns],
  );
  const selection = useSelection(JSON.stringify(filter));
  const result = useQuery(ordersQuery, { variables, skip: isOpening, notifyOnNetworkStatusChange: true });
  const data = result.data ?? result.previousData;
  const shown = useMemo(() => data && rowsOf(data), [data]);
  const { rows, news, changed } = useLiveRows({ query: ordersQuery, variables, rowsOf, shown });
  useRememberedList(rows);
  const showNews = () => void result.refetch().catch(() => undefined);
  return (
    <>
      <PageTitle>{t('orders.title')}</PageTitle>
      <h1>{t('orders.title')}</h1>
      <ViewsBar state={state} filter={filter} />
      <OrdersFilters state={state} change={change} />
      <QueryView result={{ ...result, data }} rows={12} rowHeight={28}>
        {({ orders: { edges, pageInfo } }) =>
          edges.length === 0 && !result.loading ? (
            <OrdersEmpty state={state} change={change} />
          ) : (
            <>
              <NewsButton news={news} onShow={showNews} />
              <OrdersTools {...{ state, change, filter, columns, selection }} />
              <OrdersTable orders={rows} changed={changed} columns={columns} selection={selection} />
              <Pager
                shown={edges.length}
                pageInfo={pageInfo}
                paging={state}
                busy={result.loading}
                isNewestFirst={state.sort === 'CREATED_AT_DESC'}
                onPage={(paging) => change(paging)}
              >
                <OrdersCount filter={filter} />
              </Pager>
            </>
          )
        }
      </QueryView>
    </>
  );
}

function useRememberedList(rows: OrderRow[]): void {
  const { search } = useLocation();
  useEffect(() => rememberOrdersList(search), [search]);
  useEffect(() => rememberListedOrders(rows.map(orderPath)), [rows]);
}

const rowsOf = ({ orders }: OrdersListQuery) => orders.edges.map(({ node }) => node);
