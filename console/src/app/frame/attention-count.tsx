import { useQuery } from '@apollo/client/react';
import { graphql } from '../../gen/gql.ts';
import { useTranslate } from '../../i18n/language-context.tsx';
import { useAskAgain } from '../../live/use-ask-again.ts';
import styles from './rail.module.css';

const countQuery = graphql(`
  query AttentionCount {
    orders(first: 1, filter: { needsAttention: true }) {
      totalCount
    }
  }
`);

const gatherMs = 2_000;

/** How much waits for a person, beside the page that lists it. Nothing there, nothing said. */
export function AttentionCount() {
  const t = useTranslate();
  const { data, refetch } = useQuery(countQuery, { fetchPolicy: 'no-cache' });
  useAskAgain(refetch, gatherMs);
  const n = data?.orders.totalCount ?? 0;
  return (
    n > 0 && (
      <span className={styles.count} title={t('nav.cases', { n })}>
        {n > 99 ? '99+' : n}
      </span>
    )
  );
}
