import { useQuery } from '@apollo/client/react';
import { useEffect } from 'react';
import { timelineQuery } from './order-query.ts';

/** The history of an order, read on until the last page: an order's is short. */
export function useAllLines(orderId: string) {
  const result = useQuery(timelineQuery, { variables: { orderId } });
  const { data, fetchMore } = result;
  const page = data?.order?.timeline.pageInfo;
  const after = page?.hasNextPage ? page.endCursor : null;
  useEffect(() => {
    if (after) fetchMore({ variables: { after } }).catch(() => undefined);
  }, [after, fetchMore]);
  return result;
}
