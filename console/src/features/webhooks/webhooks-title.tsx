import { NavLink } from 'react-router';
import { useTranslate } from '../../i18n/language-context.tsx';
import styles from './webhooks.module.css';

/** The heading of both lists, with the way from one to the other. */
export function WebhooksTitle() {
  const t = useTranslate();
  return (
    <div className={styles.title}>
      <h1>{t('webhooks.title')}</h1>
      <nav className={styles.tabs} aria-label={t('webhooks.title')}>
        <NavLink to="/webhooks/messages">{t('messages.title')}</NavLink>
        <NavLink to="/webhooks/notifications">{t('notices.title')}</NavLink>
        <NavLink to="/webhooks/runs">{t('bulk.runs')}</NavLink>
      </nav>
    </div>
  );
}
