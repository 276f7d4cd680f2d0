import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslate } from '../i18n/language-context.tsx';
import styles from './filter-bar.module.css';

/** The filters of a list in one row; `onClear` stands only while there is something to clear. */
export function FilterBar({ children, onClear }: { children: ReactNode; onClear: (() => void) | null }) {
  const t = useTranslate();
  return (
    <search className={styles.bar} aria-label={t('filter.label')}>
      {children}
      {onClear && (
        <Button variant="subtle" size="compact-md" onClick={onClear}>
          {t('filter.clear')}
        </Button>
      )}
    </search>
  );
}
