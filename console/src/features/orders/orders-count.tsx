import { useLazyQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import type { OrderFilter } from '../../gen/graphql.ts';
import { useTranslate } from '../../i18n/language-context.tsx';
import { ordersCountQuery } from './orders-query.ts';

/** How many there are in all, for whoever asks: counting a long list takes a while. */
export function OrdersCount({ filter }: { filter: OrderFilter }) {
  const t = useTranslate();
  const [ask, { data, loading, variables }] = useLazyQuery(ordersCountQuery, { fetchPolicy: 'no-cache' });
  const isOfThis = JSON.stringify(variables?.filter) === JSON.stringify(filter);
  if (data && isOfThis) return <span role="status">{t('orders.counted', { n: data.orders.totalCount })}</span>;
  return (
    <Button variant="subtle" size="compact-md" loading={loading} onClick={() => void ask({ variables: { filter } })}>
      {t('orders.count')}
    </Button>
  );
}
