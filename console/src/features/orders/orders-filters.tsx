import { Button } from '@mantine/core';
import { attentionCauses, orderStatuses } from '@pgbridge/shared/words';
import { useTranslate } from '../../i18n/language-context.tsx';
import { useMallOptions } from '../../malls/use-malls.ts';
import { FilterBar } from '../../ui/filter-bar.tsx';
import { FilterMenu } from '../../ui/filter-menu.tsx';
import { PeriodFilter } from '../../ui/period-filter.tsx';
import type { ChangeUrl } from '../../url/use-url-state.ts';
import styles from './orders.module.css';
import { OrdersMoreFilters } from './orders-more-filters.tsx';
import { isNarrowed, type OrdersState, withoutFilters } from './orders-url.ts';

type Props = { state: OrdersState; change: ChangeUrl<OrdersState> };

export function OrdersFilters({ state, change }: Props) {
  const t = useTranslate();
  const malls = useMallOptions();
  const narrowed = isNarrowed(state);
  return (
    <>
      <FilterBar onClear={narrowed ? () => change(withoutFilters(state)) : null}>
        <PeriodFilter state={state} onChange={change} />
        <FilterMenu
          name={t('orders.status')}
          options={orderStatuses.map((value) => ({ value, label: t(`orderStatus.${value}`) }))}
          chosen={state.status}
          onChange={(status) => change({ status })}
        />
        <FilterMenu name={t('orders.mall')} options={malls} chosen={state.mall} onChange={(mall) => change({ mall })} />
        <FilterMenu
          name={t('orders.cause')}
          options={attentionCauses.map((value) => ({ value, label: t(`attentionCause.${value}`) }))}
          chosen={state.cause}
          onChange={(cause) => change({ cause })}
        />
        <Toggle
          on={state.attention === 'yes'}
          label={t('orders.attention')}
          onToggle={(on) => change({ attention: on ? 'yes' : 'any' })}
        />
        <Toggle
          on={state.delivery === 'failed'}
          label={t('orders.noticeFailed')}
          onToggle={(on) => change({ delivery: on ? 'failed' : 'any' })}
        />
        <OrdersMoreFilters state={state} change={change} />
      </FilterBar>
      {state.q && (
        <p className={styles.searching}>
          {t('orders.searching', { q: state.q, period: narrowed ? 'narrowed' : 'all' })}
        </p>
      )}
    </>
  );
}

function Toggle({ on, label, onToggle }: { on: boolean; label: string; onToggle: (on: boolean) => void }) {
  return (
    <Button
      size="compact-md"
      radius="xl"
      variant={on ? 'light' : 'default'}
      aria-pressed={on}
      onClick={() => onToggle(!on)}
    >
      {label}
    </Button>
  );
}
