import { useQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { useMemo } from 'react';
import { Outlet } from 'react-router';
import { useTranslate } from '../../i18n/language-context.tsx';
import { useNow } from '../../ui/clock.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { QueryView } from '../../ui/query-view.tsx';
import { EmptyState } from '../../ui/states.tsx';
import { useUrlState } from '../../url/use-url-state.ts';
import { kstDay } from '../../wording/time.ts';
import styles from './audit.module.css';
import { AuditFilters } from './audit-filters.tsx';
import { auditQuery } from './audit-query.ts';
import { AuditTable } from './audit-table.tsx';
import { auditFilterOf, auditUrl } from './audit-url.ts';

/** Who did what, newest first; older entries are added beneath. */
export function Component() {
  const t = useTranslate();
  const [state, change] = useUrlState(auditUrl);
  const today = kstDay(useNow());
  const variables = useMemo(
    () => ({ filter: auditFilterOf(state, new Date(`${today}T12:00:00+09:00`)) }),
    [state, today],
  );
  const result = useQuery(auditQuery, { variables, notifyOnNetworkStatusChange: true });
  const data = result.data ?? result.previousData;
  // A failure of the next page shows above the list through the hook.
  const more = (after: string | null) => void result.fetchMore({ variables: { after } }).catch(() => undefined);
  return (
    <>
      <PageHead title={t('audit.title')} />
      <AuditFilters state={state} change={change} />
      <QueryView result={{ ...result, data }} rows={12}>
        {({ auditEntries: { edges, pageInfo } }) =>
          edges.length === 0 && !result.loading ? (
            <EmptyState>{t('audit.empty')}</EmptyState>
          ) : (
            <>
              <AuditTable entries={edges.map(({ node }) => node)} />
              <p className={styles.foot}>
                <span role="status">{t(result.loading ? 'list.updating' : 'list.shown', { n: edges.length })}</span>
                {pageInfo.hasNextPage && (
                  <Button
                    variant="default"
                    size="compact-md"
                    loading={result.loading}
                    onClick={() => more(pageInfo.endCursor)}
                  >
                    {t('audit.more')}
                  </Button>
                )}
              </p>
            </>
          )
        }
      </QueryView>
      <Outlet />
    </>
  );
}
