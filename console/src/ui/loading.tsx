import { Button, Skeleton, VisuallyHidden } from '@mantine/core';
import { useEffect, useState } from 'react';
import { useTranslate } from '../i18n/language-context.tsx';
import styles from './states.module.css';

const showAfterMs = 300;
const slowAfterMs = 8000;

/** Grey rows of the final size from 300 ms; from 8 s also words and a way to try again. */
export function Loading({ rows, rowHeight = 28, onRetry }: { rows: number; rowHeight?: number; onRetry?: () => void }) {
  const t = useTranslate();
  const visible = useDelayed(showAfterMs);
  const slow = useDelayed(slowAfterMs);
  return (
    <div aria-busy="true">
      <VisuallyHidden role="status">{visible ? t('state.loading') : ''}</VisuallyHidden>
      {slow && (
        <div className={styles.slow} role="status">
          <p>{t('state.slow')}</p>
          {onRetry && (
            <Button variant="default" size="compact-sm" onClick={onRetry}>
              {t('state.tryAgain')}
            </Button>
          )}
        </div>
      )}
      <div className={styles.rows} style={{ visibility: visible ? 'visible' : 'hidden' }}>
        {Array.from({ length: rows }, (_, row) => `row ${row}`).map((key) => (
          <Skeleton key={key} height={rowHeight} />
        ))}
      </div>
    </div>
  );
}

function useDelayed(ms: number): boolean {
  const [due, setDue] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setDue(true), ms);
    return () => clearTimeout(timer);
  }, [ms]);
  return due;
}
