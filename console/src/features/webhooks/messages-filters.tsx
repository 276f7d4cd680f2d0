import { directions, messageKinds, verdicts } from '@pgbridge/shared/words';
import { useTranslate } from '../../i18n/language-context.tsx';
import { useMallOptions } from '../../malls/use-malls.ts';
import { FilterBar } from '../../ui/filter-bar.tsx';
import { FilterMenu } from '../../ui/filter-menu.tsx';
import { PeriodFilter } from '../../ui/period-filter.tsx';
import { TextFilter } from '../../ui/text-filter.tsx';
import type { ChangeUrl } from '../../url/use-url-state.ts';
import { allMessages, type MessagesState, messagesUrl } from './messages-url.ts';

type Props = { state: MessagesState; change: ChangeUrl<MessagesState> };

export function MessagesFilters({ state, change }: Props) {
  const t = useTranslate();
  const malls = useMallOptions();
  const touched = messagesUrl.write({ ...state, after: '', before: '' }).size > 0;
  return (
    <FilterBar onClear={touched ? () => change(allMessages) : null}>
      <TextFilter label={t('messages.searchHint')} value={state.q} onChange={(q) => change({ q })} />
      <PeriodFilter state={state} onChange={change} />
      <FilterMenu
        name={t('messages.direction')}
        options={directions.map((value) => ({ value, label: t(`direction.${value}`) }))}
        chosen={state.dir}
        onChange={(dir) => change({ dir })}
      />
      <FilterMenu
        name={t('messages.kind')}
        options={messageKinds.map((value) => ({ value, label: t(`messageKind.${value}`) }))}
        chosen={state.kind}
        onChange={(kind) => change({ kind })}
      />
      <FilterMenu
        name={t('messages.verdict')}
        options={verdicts.map((value) => ({ value, label: t(`verdict.${value}`) }))}
        chosen={state.verdict}
        onChange={(verdict) => change({ verdict })}
      />
      <FilterMenu name={t('messages.mall')} options={malls} chosen={state.mall} onChange={(mall) => change({ mall })} />
    </FilterBar>
  );
}
