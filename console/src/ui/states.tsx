import { Button } from '@mantine/core';
import type { Role } from '@pgbridge/shared/words';
import type { ReactNode } from 'react';
import { useTranslate } from '../i18n/language-context.tsx';
import type { Mark } from '../wording/tones.ts';
import { forbiddenBy } from './forbidden.ts';
import { requestIdOf } from './request-id.ts';
import styles from './states.module.css';
import { StatusIcon } from './status-icon.tsx';

const bad: Mark = { tone: 'bad', shape: 'bad' };

/** Loading failed. What is already on screen stays; this stands in its place only when there is nothing. */
export function ErrorState({ error, onRetry }: { error: unknown; onRetry: () => void }) {
  const t = useTranslate();
  const forbidden = forbiddenBy(error);
  if (forbidden) return <ForbiddenState role={forbidden.role} />;
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

/** The server refused because of who asks; trying again would not help. */
function ForbiddenState({ role }: { role: Role | null }) {
  const t = useTranslate();
  return (
    <div className={styles.state} role="alert">
      <StatusIcon mark={bad} size={24} />
      <p>{role ? t('state.forbidden', { role: t(`role.${role}`) }) : t('state.forbiddenKey')}</p>
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
