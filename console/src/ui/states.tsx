import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslate } from '../i18n/language-context.tsx';
import type { Mark } from '../wording/tones.ts';
import { requestIdOf } from './request-id.ts';
import styles from './states.module.css';
import { StatusIcon } from './status-icon.tsx';

const bad: Mark = { tone: 'bad', shape: 'bad' };

/** Loading failed. What is already on screen stays; this stands in its place only when there is nothing. */
export function ErrorState({ error, onRetry }: { error: unknown; onRetry: () => void }) {
  const t = useTranslate();
  return (
    <div className={styles.state} role="alert">
      <StatusIcon mark={bad} size={24} />
      <p>{t('state.error', { requestId: requestIdOf(error) ?? 'none' })}</p>
      <Button variant="default" onClick={onRetry}>
        {t('state.tryAgain')}
      </Button>
    </div>
  );
}

/** Nothing to show, said in words, with what may help. */
export function EmptyState({ children, actions }: { children: ReactNode; actions?: ReactNode }) {
  return (
    <div className={styles.state} role="status">
      <p>{children}</p>
      {actions && <div className={styles.actions}>{actions}</div>}
    </div>
  );
}

export function NotFoundState() {
  const t = useTranslate();
  return <EmptyState>{t('state.notFound')}</EmptyState>;
}
