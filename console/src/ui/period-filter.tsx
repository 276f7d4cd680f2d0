import { Button, NativeSelect } from '@mantine/core';
import { useTranslate } from '../i18n/language-context.tsx';
import { hasHours, type Period, type PeriodState, periods } from '../url/period.ts';
import { kstDay, kstDayBefore } from '../wording/time.ts';
import { useNow } from './clock.tsx';
import styles from './period-filter.module.css';

type Props = { state: PeriodState; onChange: (state: PeriodState) => void; named?: readonly Period[] };

/** A named span, or two dates of the browser's own date field, with Korean hours if wanted. */
export function PeriodFilter({ state, onChange, named = periods }: Props) {
  const t = useTranslate();
  const now = useNow();
  const withHours = hasHours(state.from) || hasHours(state.to);
  const choose = (period: Period) =>
    onChange(
      period === 'custom'
        ? { period, from: state.from || kstDayBefore(now, 6), to: state.to || kstDay(now) }
        : { period, from: '', to: '' },
    );
  const toggleHours = () =>
    onChange(
      withHours
        ? { ...state, from: state.from.slice(0, 10), to: state.to.slice(0, 10) }
        : { ...state, from: state.from && `${state.from}T00:00`, to: state.to && `${state.to}T23:59` },
    );
  const field = { withHours, onChange: (part: Partial<PeriodState>) => onChange({ ...state, ...part }) };
  return (
    <div className={styles.period}>
      <NativeSelect
        size="xs"
        aria-label={t('period.label')}
        value={state.period}
        data={named.map((value) => ({ value, label: t(`period.${value}`) }))}
        onChange={(event) => choose(event.currentTarget.value as Period)}
      />
      {state.period === 'custom' && (
        <>
          <DateField {...field} name="from" value={state.from} />
          <DateField {...field} name="to" value={state.to} />
          <Button
            size="compact-md"
            radius="xl"
            variant={withHours ? 'light' : 'default'}
            aria-pressed={withHours}
            onClick={toggleHours}
          >
            {t('period.hours')}
          </Button>
        </>
      )}
    </div>
  );
}

type FieldProps = {
  name: 'from' | 'to';
  value: string;
  withHours: boolean;
  onChange: (part: Partial<PeriodState>) => void;
};

function DateField({ name, value, withHours, onChange }: FieldProps) {
  const t = useTranslate();
  return (
    <input
      type={withHours ? 'datetime-local' : 'date'}
      className={styles.date}
      aria-label={t(`period.${name}`)}
      value={value && withHours && !hasHours(value) ? `${value}T00:00` : value}
      onChange={(event) => onChange({ [name]: event.currentTarget.value })}
    />
  );
}
