import { failureKinds, notificationKinds, notificationStatuses } from '@pgbridge/shared/words';
import { useTranslate } from '../../i18n/language-context.tsx';
import { useMallOptions } from '../../malls/use-malls.ts';
import { FilterBar } from '../../ui/filter-bar.tsx';
import { FilterMenu } from '../../ui/filter-menu.tsx';
import { PeriodFilter } from '../../ui/period-filter.tsx';
import { TextFilter } from '../../ui/text-filter.tsx';
import type { ChangeUrl } from '../../url/use-url-state.ts';
import { allNotices, type NoticesState, noticesUrl } from './notices-url.ts';

type Props = { state: NoticesState; change: ChangeUrl<NoticesState> };

export function NoticesFilters({ state, change }: Props) {
  const t = useTranslate();
  const malls = useMallOptions();
  const touched = noticesUrl.write({ ...state, after: '', before: '' }).size > 0;
  return (
    <FilterBar onClear={touched ? () => change(allNotices) : null}>
      <PeriodFilter state={state} onChange={change} />
      <FilterMenu
        name={t('notices.status')}
        options={notificationStatuses.map((value) => ({ value, label: t(`notificationStatus.${value}`) }))}
        chosen={state.status}
        onChange={(status) => change({ status })}
      />
      <FilterMenu
        name={t('notices.kind')}
        options={notificationKinds.map((value) => ({ value, label: t(`notificationKind.${value}`) }))}
        chosen={state.kind}
        onChange={(kind) => change({ kind })}
      />
      <FilterMenu
        name={t('orders.failure')}
        options={failureKinds.map((value) => ({ value, label: t(`failure.${value}`, { status: 'none' }) }))}
        chosen={state.failure}
        onChange={(failure) => change({ failure })}
      />
      <FilterMenu name={t('notices.mall')} options={malls} chosen={state.mall} onChange={(mall) => change({ mall })} />
      <TextFilter
        label={t('orders.host')}
        value={state.host.join(',')}
        onChange={(host) => change({ host: host === '' ? [] : host.split(/[\s,]+/) })}
      />
    </FilterBar>
  );
}
