import { auditActions } from '@pgbridge/shared/audit-words';
import { useTranslate } from '../../i18n/language-context.tsx';
import { useMallOptions } from '../../malls/use-malls.ts';
import { FilterBar } from '../../ui/filter-bar.tsx';
import { FilterMenu } from '../../ui/filter-menu.tsx';
import { PeriodFilter } from '../../ui/period-filter.tsx';
import type { ChangeUrl } from '../../url/use-url-state.ts';
import { type AuditState, auditUrl, wholeLog } from './audit-url.ts';

type Props = { state: AuditState; change: ChangeUrl<AuditState> };

export function AuditFilters({ state, change }: Props) {
  const t = useTranslate();
  const malls = useMallOptions();
  const touched = auditUrl.write(state).size > 0;
  return (
    <>
      <FilterBar onClear={touched ? () => change(wholeLog) : null}>
        <PeriodFilter state={state} onChange={change} />
        <FilterMenu
          name={t('audit.action')}
          options={auditActions.map((value) => ({ value, label: t(`auditAction.${value}`) }))}
          chosen={state.action}
          onChange={(action) => change({ action })}
        />
        <FilterMenu name={t('orders.mall')} options={malls} chosen={state.mall} onChange={(mall) => change({ mall })} />
      </FilterBar>
      {state.actor && <p>{t('audit.ofActor')}</p>}
      {state.target && <p>{t('audit.ofTarget')}</p>}
    </>
  );
}
