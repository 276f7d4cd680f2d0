import { CombinedGraphQLErrors } from '@apollo/client';
import { useQuery } from '@apollo/client/react';
import { lazy, Suspense, useMemo } from 'react';
import { useTranslate } from '../../i18n/language-context.tsx';
import { useAskAgain } from '../../live/use-ask-again.ts';
import { useMallOptions } from '../../malls/use-malls.ts';
import { useNow } from '../../ui/clock.tsx';
import { FilterBar } from '../../ui/filter-bar.tsx';
import { FilterMenu } from '../../ui/filter-menu.tsx';
import { Loading } from '../../ui/loading.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { PeriodFilter } from '../../ui/period-filter.tsx';
import { QueryView } from '../../ui/query-view.tsx';
import { EmptyState } from '../../ui/states.tsx';
import { useUrlState } from '../../url/use-url-state.ts';
import { clockOrDay, kstDay } from '../../wording/time.ts';
import { FailuresTable } from './failures-table.tsx';
import { Figures } from './figures.tsx';
import { IncidentLine } from './incident-line.tsx';
import styles from './overview.module.css';
import { overviewQuery } from './overview-query.ts';
import { overviewPeriods, overviewUrl, overviewVariables } from './overview-url.ts';

const Charts = lazy(() => import('./charts.tsx'));

const gatherMs = 2_000;

/** Whether anything is wrong now, and where. */
export function Component() {
  const t = useTranslate();
  const malls = useMallOptions();
  const [state, change] = useUrlState(overviewUrl);
  const now = useNow();
  const today = kstDay(now);
  const variables = useMemo(
    () => overviewVariables(state, new Date(`${today}T12:00:00+09:00`)),
    [state.period, state.from, state.to, state.mall.join(), today],
  );
  const result = useQuery(overviewQuery, { variables });
  useAskAgain(result.refetch, gatherMs);
  const data = result.data ?? result.previousData;
  const isTouched = overviewUrl.write({ ...state, show: 'chart' }).size > 0;
  const clear = () => change({ period: 'today', from: '', to: '', mall: [] });
  return (
    <>
      <PageHead title={t('overview.title')} />
      <FilterBar onClear={isTouched ? clear : null}>
        <PeriodFilter
          state={state}
          named={overviewPeriods}
          onChange={({ period, from, to }) => change({ period, from, to })}
        />
        <FilterMenu name={t('orders.mall')} options={malls} chosen={state.mall} onChange={(mall) => change({ mall })} />
      </FilterBar>
      {isBadSpan(result.error) ? (
        <EmptyState>{t('overview.badSpan')}</EmptyState>
      ) : (
        <QueryView result={{ ...result, data }} rows={6} rowHeight={96}>
          {({ overview }) => (
            <div className={styles.overview}>
              <p className={styles.span}>
                {t('overview.span', {
                  from: clockOrDay(new Date(overview.from), new Date(0)),
                  to: clockOrDay(new Date(overview.to), new Date(overview.from)),
                })}
              </p>
              <IncidentLine incident={overview.incident ?? null} state={state} />
              <Figures counts={overview} state={state} />
              <div className={styles.charts}>
                <Suspense fallback={<Loading rows={1} rowHeight={240} />}>
                  <Charts variables={variables} state={state} onShow={(show) => change({ show }, { replace: true })} />
                </Suspense>
              </div>
              <FailuresTable failures={overview.failures} state={state} />
            </div>
          )}
        </QueryView>
      )}
    </>
  );
}

/** The server takes no span that lies ahead or is too long. */
function isBadSpan(error: unknown): boolean {
  return (
    CombinedGraphQLErrors.is(error) && error.errors.some(({ extensions }) => extensions?.code === 'BAD_USER_INPUT')
  );
}
