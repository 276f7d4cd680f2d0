import { Button, NativeSelect } from '@mantine/core';
import { orderSorts } from '@pgbridge/shared/order-list-words';
import { useMay } from '../../access/viewer.ts';
import type { OrderFilter } from '../../gen/graphql.ts';
import { useTranslate } from '../../i18n/language-context.tsx';
import type { Selection } from '../../ui/use-selection.ts';
import type { ChangeUrl } from '../../url/use-url-state.ts';
import styles from './orders.module.css';
import type { ColumnKey } from './orders-columns.tsx';
import { OrdersColumnsMenu } from './orders-columns-menu.tsx';
import type { OrdersState } from './orders-url.ts';
import { useRememberColumns } from './own-columns.ts';
import { SelectedDeeds } from './selected-deeds.tsx';
import { useExport } from './use-export.ts';

type Props = {
  state: OrdersState;
  change: ChangeUrl<OrdersState>;
  filter: OrderFilter;
  columns: ColumnKey[];
  selection: Selection;
};

/** What can be done with the list: with what is chosen of it, or with all of it. */
export function OrdersTools({ state, change, filter, columns, selection }: Props) {
  const remember = useRememberColumns();
  const t = useTranslate();
  const mayExport = useMay('orders.export');
  const { state: exported, start, stop } = useExport();
  const chosen = selection.ids.length;
  const exportThem = () => {
    if (mayExport) void start({ filter: chosen > 0 ? { ids: selection.ids } : filter, sort: state.sort, columns });
  };
  return (
    <div className={styles.tools}>
      <span role="status" className={styles.told}>
        {exported.is === 'running' && exported.total > 0
          ? t('orders.exporting', { n: exported.n, total: exported.total })
          : exported.is === 'done'
            ? t('orders.exported', { n: exported.n })
            : exported.is === 'failed'
              ? exported.message
              : chosen > 0 && t('orders.selected', { n: chosen })}
      </span>
      {chosen > 0 && <SelectedDeeds selection={selection} />}
      {chosen > 0 && (
        <Button variant="subtle" size="compact-md" onClick={selection.clear}>
          {t('orders.selectNone')}
        </Button>
      )}
      <NativeSelect
        size="xs"
        aria-label={t('orders.sort')}
        value={state.sort}
        data={orderSorts.map((value) => ({ value, label: t(`orders.sort.${value}`) }))}
        onChange={(event) => change({ sort: orderSorts.find((sort) => sort === event.currentTarget.value) })}
      />
      <OrdersColumnsMenu
        columns={columns}
        onChange={(cols) => {
          remember(cols);
          change({ cols, after: state.after, before: state.before });
        }}
      />
      {exported.is === 'running' ? (
        <Button variant="default" size="compact-md" onClick={stop}>
          {t('orders.exportStop')}
        </Button>
      ) : (
        <Button
          variant="default"
          size="compact-md"
          aria-disabled={!mayExport}
          title={mayExport ? undefined : t('orders.exportNeeds', { role: t('role.support') })}
          onClick={exportThem}
        >
          {t('orders.export')}
        </Button>
      )}
    </div>
  );
}
