import { NativeSelect, TextInput } from '@mantine/core';
import { useTranslate } from '../../i18n/language-context.tsx';
import { limitFields, withLimit } from './limits-text.ts';
import { choiceWord, settingValue } from './setting-words.ts';
import styles from './settings.module.css';
import type { SettingRow } from './settings-api.ts';

type Props = {
  setting: SettingRow;
  /** What stands in the field. */
  draft: string;
  /** Names the field, and says more about it. */
  labelledBy: string;
  describedBy: string;
  onChange: (value: string) => void;
};

const numeric = ['RATE_LIMIT_PER_MALL', 'RETENTION_DAYS'];

/** Where one setting is changed. */
export function SettingField({ setting, draft, labelledBy, describedBy, onChange }: Props) {
  const t = useTranslate();
  const { name, choices } = setting;
  const named = { 'aria-labelledby': labelledBy, 'aria-describedby': describedBy };
  if (name === 'APPROVAL_LIMITS') return <LimitsField draft={draft} labelledBy={labelledBy} onChange={onChange} />;
  if (choices) {
    return (
      <NativeSelect
        {...named}
        className={styles.field}
        value={draft}
        data={choices.map((value) => ({ value, label: choiceWord(value, t) }))}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
    );
  }
  return (
    <>
      <TextInput
        {...named}
        className={styles.field}
        value={draft}
        autoComplete="off"
        spellCheck={false}
        inputMode={numeric.includes(name) ? 'numeric' : undefined}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
      {name === 'RETRY_SCHEDULE' && <p className={styles.dim}>{settingValue(name, draft, t)}</p>}
    </>
  );
}

function LimitsField({ draft, labelledBy, onChange }: Pick<Props, 'draft' | 'labelledBy' | 'onChange'>) {
  const t = useTranslate();
  return (
    <fieldset className={styles.limits} aria-labelledby={labelledBy}>
      {limitFields(draft).map(([currency, amount]) => (
        <TextInput
          key={currency}
          aria-label={t('settings.limitOf', { currency })}
          leftSection={<span aria-hidden="true">{currency}</span>}
          leftSectionWidth={52}
          value={amount}
          autoComplete="off"
          inputMode="decimal"
          onChange={(event) => onChange(withLimit(draft, currency, event.currentTarget.value))}
        />
      ))}
      <p className={styles.dim}>{t('settings.limitNone')}</p>
    </fieldset>
  );
}
