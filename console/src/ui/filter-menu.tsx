import { Button, Checkbox } from '@mantine/core';
import { IconChevronDown } from '@tabler/icons-react';
import { useTranslate } from '../i18n/language-context.tsx';
import styles from './filter-menu.module.css';
import { Popup } from './popup.tsx';

type Option<T extends string> = { value: T; label: string; lang?: string };

type Props<T extends string> = {
  name: string;
  options: Option<T>[];
  chosen: T[];
  onChange: (chosen: T[]) => void;
};

/** A filter with several answers: a button that says how it is set, and its ticks beneath. */
export function FilterMenu<T extends string>({ name, options, chosen, onChange }: Props<T>) {
  const t = useTranslate();
  const toggle = (value: T) =>
    onChange(chosen.includes(value) ? chosen.filter((other) => other !== value) : [...chosen, value]);
  return (
    <Popup
      label={name}
      button={(props) => (
        <Button
          {...props}
          variant={chosen.length > 0 ? 'light' : 'default'}
          size="compact-md"
          rightSection={<IconChevronDown size={16} aria-hidden="true" />}
        >
          {buttonText()}
        </Button>
      )}
    >
      {() => (
        <div className={styles.options}>
          {options.map(({ value, label, lang }) => (
            <Checkbox
              key={value}
              label={<span lang={lang}>{label}</span>}
              checked={chosen.includes(value)}
              onChange={() => toggle(value)}
            />
          ))}
        </div>
      )}
    </Popup>
  );

  function buttonText(): string {
    const [only] = chosen;
    if (only === undefined) return name;
    if (chosen.length > 1) return t('filter.count', { name, n: chosen.length });
    return t('filter.one', { name, value: options.find(({ value }) => value === only)?.label ?? only });
  }
}
