import { Button } from '@mantine/core';
import { Link } from 'react-router';
import { useTranslate } from '../../i18n/language-context.tsx';
import { EmptyState } from '../../ui/states.tsx';
import type { ChangeUrl } from '../../url/use-url-state.ts';
import { isNarrowed, type OrdersState, withoutFilters } from './orders-url.ts';

type Props = { state: OrdersState; change: ChangeUrl<OrdersState> };

/** No rows: says whether the search, the filters or an empty system is the reason, and the next thing to try. */
export function OrdersEmpty({ state, change }: Props) {
  const t = useTranslate();
  if (state.q && !isNarrowed(state)) {
    const query = new URLSearchParams({ q: state.q, verdict: 'REJECTED', period: 'all' });
    return (
      <EmptyState
        actions={
          <Button variant="default" component={Link} to={`/webhooks/messages?${query}`}>
            {t('orders.emptySearch.action')}
          </Button>
        }
      >
        {t('orders.emptySearch', { q: state.q })}
      </EmptyState>
    );
  }
  if (state.period === 'all' && !isNarrowed({ ...state, period: '7d' })) {
    return <EmptyState>{t('orders.emptyFirst')}</EmptyState>;
  }
  return (
    <EmptyState
      actions={
        <>
          {!state.q && state.period !== '30d' && state.period !== 'all' && (
            <Button variant="default" onClick={() => change({ period: '30d', from: '', to: '' })}>
              {t('orders.emptyFilter.widen')}
            </Button>
          )}
          <Button variant="default" onClick={() => change({ ...withoutFilters(state), period: 'all' })}>
            {t('orders.emptyFilter.clear')}
          </Button>
        </>
      }
    >
      {t('orders.emptyFilter')}
    </EmptyState>
  );
}
