import { useQuery } from '@apollo/client/react';
import { mallStates } from '@pgbridge/shared/mall-words';
import { useMemo } from 'react';
import { useTranslate } from '../../i18n/language-context.tsx';
import { useActivity } from '../../live/activity-context.tsx';
import { FilterBar } from '../../ui/filter-bar.tsx';
import { FilterMenu } from '../../ui/filter-menu.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { Pager } from '../../ui/pager.tsx';
import { QueryView } from '../../ui/query-view.tsx';
import { EmptyState } from '../../ui/states.tsx';
import { TextFilter } from '../../ui/text-filter.tsx';
import { pagingVariables } from '../../url/paging.ts';
import { useUrlState } from '../../url/use-url-state.ts';
import { mallsQuery } from './malls-api.ts';
import { MallsTable } from './malls-table.tsx';
import { allMalls, mallFilterOf, mallsUrl } from './malls-url.ts';

/** Which malls work, and what the others lack. */
export function Component() {
  const t = useTranslate();
  const [state, change] = useUrlState(mallsUrl);
  const variables = useMemo(() => ({ ...pagingVariables(state), filter: mallFilterOf(state) }), [state]);
  const result = useQuery(mallsQuery, { variables, notifyOnNetworkStatusChange: true });
  const data = result.data ?? result.previousData;
  const isFiltered = state.q !== '' || state.state.length > 0;
  useActivity(({ kinds }) => {
    if (kinds.includes('MALL') || kinds.includes('CATCH_UP')) result.refetch().catch(() => undefined);
  });
  return (
    <>
      <PageHead title={t('malls.title')} />
      <FilterBar onClear={isFiltered ? () => change(allMalls) : null}>
        <TextFilter label={t('malls.search')} value={state.q} onChange={(q) => change({ q })} />
        <FilterMenu
          name={t('malls.state')}
          options={mallStates.map((value) => ({ value, label: t(`mallState.${value}`) }))}
          chosen={state.state}
          onChange={(chosen) => change({ state: chosen })}
        />
      </FilterBar>
      <QueryView result={{ ...result, data }} rows={8}>
        {({ mallList: { edges, pageInfo } }) =>
          edges.length === 0 && !result.loading ? (
            <EmptyState>{t(isFiltered ? 'malls.noMatch' : 'malls.empty')}</EmptyState>
          ) : (
            <>
              <MallsTable malls={edges.map(({ node }) => node)} />
              <Pager
                shown={edges.length}
                pageInfo={pageInfo}
                paging={state}
                busy={result.loading}
                onPage={change}
                isNewestFirst={false}
              />
            </>
          )
        }
      </QueryView>
    </>
  );
}
