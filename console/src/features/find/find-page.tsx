import { CombinedGraphQLErrors } from '@apollo/client';
import { useQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { mostIds } from '@pgbridge/shared/order-list-words';
import { Link, Navigate } from 'react-router';
import { useTranslate } from '../../i18n/language-context.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { QueryView } from '../../ui/query-view.tsx';
import { EmptyState } from '../../ui/states.tsx';
import { text, urlCodec } from '../../url/url-codec.ts';
import { useUrlState } from '../../url/use-url-state.ts';
import styles from './find.module.css';
import { findQuery } from './find-query.ts';
import { onlyPath } from './hit-path.ts';
import { HitsTable } from './hits-table.tsx';

const findUrl = urlCodec({ q: text() });

/** Ids of any kind at any date: one match is opened, several are listed, and of none it is said what to try. */
export function Component() {
  const t = useTranslate();
  const [{ q }] = useUrlState(findUrl);
  const result = useQuery(findQuery, { variables: { q }, skip: q === '' });
  const only = result.data && onlyPath(result.data.find);
  if (only) return <Navigate to={only} replace />;
  const query = new URLSearchParams({ q });
  return (
    <>
      <PageHead title={t('find.title')} />
      {q === '' ? (
        <EmptyState>{t('find.nothingAsked')}</EmptyState>
      ) : (
        <>
          <p className={styles.asked}>{t('find.asked', { q })}</p>
          {isTooMany(result.error) ? (
            <EmptyState>{t('find.tooMany', { max: mostIds })}</EmptyState>
          ) : (
            <QueryView result={result} rows={4}>
              {({ find: { hits, hasMore, missing } }) => (
                <>
                  {hits.length > 0 && missing.length > 0 && (
                    <p className={styles.missing}>{t('find.missing', { ids: missing.join(', ') })}</p>
                  )}
                  {hits.length === 0 ? (
                    <EmptyState
                      actions={
                        <Button
                          variant="default"
                          component={Link}
                          to={`/webhooks/messages?${query}&verdict=REJECTED&period=all`}
                        >
                          {t('orders.emptySearch.action')}
                        </Button>
                      }
                    >
                      {t('find.none', { q })}
                    </EmptyState>
                  ) : (
                    <>
                      <HitsTable hits={hits} />
                      <p className={styles.more}>
                        {hasMore && `${t('find.more', { n: hits.length })} `}
                        {hits.some(({ order }) => order) && <Link to={`/orders?${query}`}>{t('find.asList')}</Link>}
                      </p>
                    </>
                  )}
                </>
              )}
            </QueryView>
          )}
        </>
      )}
    </>
  );
}

function isTooMany(error: unknown): boolean {
  return (
    CombinedGraphQLErrors.is(error) && error.errors.some(({ extensions }) => extensions?.code === 'BAD_USER_INPUT')
  );
}
