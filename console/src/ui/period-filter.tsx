import { NativeSelect } from '@mantine/core';
import { useTranslate } from '../i18n/language-context.tsx';
import { type Period, type PeriodState, periods } from '../url/period.ts';
import { kstDay, kstDayBefore } from '../wording/time.ts';
import { useNow } from './clock.tsx';
import styles from './period-filter.module.css';

type Props = { state: PeriodState; onChange: (state: PeriodState) => void };

/** A named span, or two dates of the browser's own date field. */
export function PeriodFilter({ state, onChange }: Props) {
  const t = useTranslate();
  const now = useNow();
  const choose = (period: Period) =>
    onChange(
      period === 'custom'
        ? { period, from: state.from || kstDayBefore(now, 6), to: state.to || kstDay(now) }
        : { period, from: '', to: '' },
    );
  return (
    <div className={styles.period}>
      <NativeSelect
        size="xs"
        aria-label={t('period.label')}
        value={state.period}
        data={periods.map((value) => ({ value, label: t(`period.${value}`) }))}
        onChange={(event) => choose(event.currentTarget.value as Period)}
      />
      {state.period === 'custom' && (
        <>
          <DateField label={t('period.from')} value={state.from} onChange={(from) => onChange({ ...state, from })} />
          <DateField label={t('period.to')} value={state.to} onChange={(to) => onChange({ ...state, to })} />
        </>
      )}
    </div>
  );
}

function DateField(props: { label: string; value: string; onChange: (day: string) => void }) {
  return (
    <input
      type="date"
      className={styles.date}
      aria-label={props.label}
      value={props.value}
      onChange={(event) => props.onChange(event.currentTarget.value)}
    />
  );
}
