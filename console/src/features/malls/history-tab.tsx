import { useQuery } from '@apollo/client/react';
import { useTranslate } from '../../i18n/language-context.tsx';
import { useNow } from '../../ui/clock.tsx';
import { Pager } from '../../ui/pager.tsx';
import { QueryView } from '../../ui/query-view.tsx';
import { EmptyState } from '../../ui/states.tsx';
import { Time } from '../../ui/time.tsx';
import { pagingFields, pagingVariables } from '../../url/paging.ts';
import { urlCodec } from '../../url/url-codec.ts';
import { useUrlState } from '../../url/use-url-state.ts';
import { useMall } from './mall-page.tsx';
import { mallEventSentence } from './mall-words.ts';
import styles from './malls.module.css';
import { mallHistoryQuery } from './malls-api.ts';

const historyUrl = urlCodec(pagingFields);

/** What happened to the mall, newest first. */
export function Component() {
  const t = useTranslate();
  const now = useNow();
  const { mall } = useMall();
  const [state, change] = useUrlState(historyUrl);
  const variables = { mallId: mall.id, ...pagingVariables(state) };
  const result = useQuery(mallHistoryQuery, { variables, fetchPolicy: 'cache-and-network' });
  const data = result.data ?? result.previousData;
  return (
    <QueryView result={{ ...result, data }} rows={6}>
      {({ mall: told }) =>
        !told || told.history.edges.length === 0 ? (
          <EmptyState>{t('mallHistory.empty')}</EmptyState>
        ) : (
          <>
            <ol className={styles.lines}>
              {told.history.edges.map(({ node }) => (
                <li key={node.id} className={styles.line}>
                  <Time at={node.at} />
                  <span>{mallEventSentence(node, now, t)}</span>
                </li>
              ))}
            </ol>
            <Pager
              shown={told.history.edges.length}
              pageInfo={told.history.pageInfo}
              paging={state}
              busy={result.loading}
              onPage={change}
            />
          </>
        )
      }
    </QueryView>
  );
}
