import { ActionIcon, Button, Checkbox } from '@mantine/core';
import { IconArrowDown, IconArrowUp, IconColumns } from '@tabler/icons-react';
import { useTranslate } from '../../i18n/language-context.tsx';
import { Popup } from '../../ui/popup.tsx';
import styles from './orders.module.css';
import { allColumns, type ColumnKey, columnOf } from './orders-columns.tsx';

type Props = { columns: ColumnKey[]; onChange: (columns: ColumnKey[]) => void };

/** Which columns the list has, and in which order. */
export function OrdersColumnsMenu({ columns, onChange }: Props) {
  const t = useTranslate();
  const rest = allColumns.filter((key) => !columns.includes(key));
  const move = (key: ColumnKey, step: 1 | -1) => {
    const at = columns.indexOf(key);
    const others = columns.filter((other) => other !== key);
    onChange(others.toSpliced(Math.max(0, at + step), 0, key));
  };
  return (
    <Popup
      label={t('orders.columns')}
      button={(props) => (
        <Button
          {...props}
          variant="default"
          size="compact-md"
          leftSection={<IconColumns size={16} aria-hidden="true" />}
        >
          {t('orders.columns')}
        </Button>
      )}
    >
      {() => (
        <ul className={styles.columns}>
          {[...columns, ...rest].map((key, n) => {
            const name = columnOf[key].header(t);
            const isOn = columns.includes(key);
            return (
              <li key={key}>
                <Checkbox
                  label={name}
                  checked={isOn}
                  disabled={key === 'order'}
                  onChange={() => onChange(isOn ? columns.filter((other) => other !== key) : [...columns, key])}
                />
                {isOn && n > 0 && (
                  <ActionIcon
                    variant="subtle"
                    aria-label={t('orders.columnUp', { name })}
                    onClick={() => move(key, -1)}
                  >
                    <IconArrowUp size={16} />
                  </ActionIcon>
                )}
                {isOn && n < columns.length - 1 && (
                  <ActionIcon
                    variant="subtle"
                    aria-label={t('orders.columnDown', { name })}
                    onClick={() => move(key, 1)}
                  >
                    <IconArrowDown size={16} />
                  </ActionIcon>
                )}
              </li>
            );
          })}
          <li>
            <Button variant="subtle" size="compact-md" onClick={() => onChange([])}>
              {t('orders.usualColumns')}
            </Button>
          </li>
        </ul>
      )}
    </Popup>
  );
}
